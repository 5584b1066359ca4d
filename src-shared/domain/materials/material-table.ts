import type { BusinessCode } from '../business/business-code.ts';

export const BASE_NECESSITIES = ['required', 'if_applies', 'on_request', 'not_asked'] as const;
/**
 * `required` 必要 · `if_applies` only in the circumstances it names · `on_request` only when a supplement asks for it ·
 * `not_asked` no longer asked for (no row of G六; an edition that drops one).
 */
export type BaseNecessity = (typeof BASE_NECESSITIES)[number];

export const WAIVER_GROUNDS = ['public_institution_letter', 'dossier_kept_here', 'joint_programme_report'] as const;
/** 《单位接收函（事业编制）》 · 档案存放在教育部留学服务中心 · 中外合作办学就业报到. */
export type WaiverGround = (typeof WAIVER_GROUNDS)[number];

/** 免交方式. */
export interface Waiver {
  readonly ground: WaiverGround;
  /** In the guide's words. */
  readonly words: string;
}

/** One row of the guide's list of materials (G六). */
export interface Material {
  /** 序号 1–24. */
  readonly row: number;
  readonly businesses: readonly BusinessCode[];
  readonly name: string;
  /** Fits the review screen's list. */
  readonly shortName: string;
  /** 来源渠道. */
  readonly source: string;
  readonly necessity: BaseNecessity;
  /** Null when the guide names none. */
  readonly waiver: Waiver | null;
  readonly clause: string;
}

const SETTLE_THREE: readonly BusinessCode[] = ['settle_bj_local', 'settle_elsewhere', 'settle_joint'];

const PUBLIC_INSTITUTION: Waiver = {
  ground: 'public_institution_letter',
  words: '有事业编制，使用《单位接收函（事业编制）》',
};
const KEPT_HERE: Waiver = { ground: 'dossier_kept_here', words: '档案存放在教育部留学服务中心' };
const JOINT_PROGRAMME: Waiver = { ground: 'joint_programme_report', words: '中外合作办学就业报到' };

function row(
  number: number,
  businesses: BusinessCode | readonly BusinessCode[],
  names: readonly [shortName: string, name: string],
  source: string,
  necessity: BaseNecessity = 'required',
  waiver: Waiver | null = null,
): Material {
  return {
    row: number,
    businesses: typeof businesses === 'string' ? [businesses] : businesses,
    name: names[1],
    shortName: names[0],
    source,
    necessity,
    waiver,
    clause: `G六${number}`,
  };
}

/** All 24 rows of G六, in its order. Row 21 covers the transcript that P三 names. */
export const MATERIALS: readonly Material[] = [
  row(1, 'archive', ['身份证', '有效期内身份证的正反面'], '本人'),
  row(2, 'archive', ['护照信息页', '护照个人信息页（即有照片页）'], '本人'),
  row(3, 'archive', ['学生签证页', '前往留学所在国有效期内的学生签证页'], '本人'),
  row(4, 'archive', ['录取/在读/注册证明', '国（境）外院校录取通知书/在读证明/注册证明'], '院校'),
  row(5, 'settle_bj_nonlocal', ['单位接收函', '《单位接收函》或《单位接收函（事业编制）》'], '用人单位'),
  row(6, 'settle_bj_nonlocal', ['录取通知书/成绩单', '国外院校的录取通知书或成绩单'], '申请人自备'),
  row(
    7,
    'settle_bj_nonlocal',
    ['社保权益记录', '在用人单位最近三个月的《北京市社会保险个人权益记录》（参保人员缴费信息）'],
    '申请人自备',
    'required',
    PUBLIC_INSTITUTION,
  ),
  row(8, 'settle_bj_nonlocal', ['档案保管证明', '《档案保管证明》'], '在京档案保管机构', 'required', KEPT_HERE),
  row(9, 'settle_bj_nonlocal', ['户口本', '户口本首页和本人页正反面'], '申请人自备'),
  row(
    10,
    'settle_bj_nonlocal',
    ['前置学习/在外工作证明', '国外前置学习经历或完成学业后在外实习、工作的相关证明材料'],
    '申请人自备',
    'if_applies',
  ),
  row(11, 'settle_bj_nonlocal', ['其他补充材料', '审核过程中应补充上传的其他材料'], '申请人或相关单位', 'on_request'),
  row(12, SETTLE_THREE, ['个人留学经历声明', '《个人留学经历声明》'], '申请人自备', 'required', JOINT_PROGRAMME),
  row(13, SETTLE_THREE, ['单位接收函', '《单位接收函》'], '用人单位'),
  row(14, SETTLE_THREE, ['档案保管证明', '《档案保管证明》'], '档案保管机构', 'required', KEPT_HERE),
  row(15, SETTLE_THREE, ['户口本/户籍证明', '户口本首页及本人页，或户籍证明'], '申请人自备'),
  row(16, SETTLE_THREE, ['其他补充材料', '审核过程中应补充上传的其他材料'], '申请人或相关单位', 'on_request'),
  row(17, 'recognition', ['学位证书', '需要认证的国（境）外学历学位证书和高等教育文凭'], '国（境）外高等院校颁发'),
  row(18, 'recognition', ['护照/通行证', '学习期间使用的护照或通行证'], '公安机关出入境/户籍管理部门办理'),
  row(19, 'recognition', ['证件照片', '本人近期标准证件照片一张，底色不限'], '申请人自备'),
  row(20, 'recognition', ['授权声明', '已签署的文凭证书核查授权声明'], '申请人在线签署/上传'),
  row(
    21,
    'recognition',
    ['成绩单等其他材料', '教育部留学服务中心或相关境外机构要求提交的其他相关材料（如成绩单）'],
    '根据具体情况准备',
    'on_request',
  ),
  row(22, 'dispatch', ['资格证书', '国家留学基金资助出国留学资格证书'], '国家留学基金管理委员会'),
  row(23, 'dispatch', ['护照及签证页', '护照信息页及签证页'], '留学人员自行办理'),
  row(24, 'dispatch', ['签证相关材料', '办理签证相关材料'], '留学人员自行办理'),
];

export function materialsOf(business: BusinessCode): readonly Material[] {
  return MATERIALS.filter((material) => material.businesses.includes(business));
}

export function isMaterialOf(business: BusinessCode, row: number): boolean {
  return MATERIALS.some((material) => material.row === row && material.businesses.includes(business));
}

/** Null for a number outside 1–24. */
export function findMaterial(row: number): Material | null {
  return MATERIALS.find((material) => material.row === row) ?? null;
}
