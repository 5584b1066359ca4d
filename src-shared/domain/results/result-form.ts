import type { ResultKind } from '../case/case-record.ts';

/** A value that a person may change in the draft; the rest is derived from the case. */
export interface EditableValue {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Stands on the paper in Chinese: what the applicant wrote in another language is no value of it. */
  readonly inChinese?: true;
}

const edit = (key: string, label: string, required = true): EditableValue => ({ key, label, required });

const chinese = (key: string, label: string): EditableValue => ({ key, label, required: true, inChinese: true });

const REASONS = edit('reason', '理由及依据');
const REMARK = edit('remark', '备注', false);
const EMPLOYER = edit('employer', '用人单位');

/** In the order of the draft's form. */
export const EDITABLE_VALUES: Readonly<Record<ResultKind, readonly EditableValue[]>> = {
  dossier_transfer_notice: [edit('dossierHolder', '现存档单位'), REMARK],
  dossier_request_letter: [edit('dossierHolder', '现存档单位'), REMARK],
  archive_certificate: [edit('archivedSince', '存档起始日期'), REMARK],
  recognition_certificate: [
    /** 直译: the degree as awarded, word by word; it may not be contested (P四). */
    chinese('degreeTranslation', '所授学位（直译）'),
    chinese('institutionChinese', '颁证院校中文名称'),
    chinese('studyMode', '学习形式'),
    chinese('field', '专业领域'),
    REMARK,
  ],
  recognition_suspended: [REASONS, REMARK],
  recognition_refused: [REASONS, REMARK],
  recheck_reply: [
    edit('decision', '复核结论'),
    chinese('field', '复核后的专业领域'),
    edit('reason', '理由及依据'),
    REMARK,
  ],
  settlement_letter: [edit('recipient', '落户地公安机关'), EMPLOYER, REMARK],
  employment_report_card: [EMPLOYER, edit('reportBy', '报到期限'), REMARK],
  settlement_person_form: [EMPLOYER, REMARK],
  joint_programme_employment_letter: [EMPLOYER, REMARK],
  dispatch_completion: [
    edit('formalities', '出国手续'),
    edit('tickets', '机票（国内中转段、行李）'),
    edit('training', '行前培训'),
    edit('visaFee', '签证费报销', false),
    edit('departure', '派出（团组值机）', false),
    edit('scholarship', '回国奖学金结算', false),
    REMARK,
  ],
};

const HAN = /\p{Script=Han}/u;

/** Whether a value of the applicant's may stand on a Chinese paper. */
export function isChinese(text: string): boolean {
  return HAN.test(text);
}

/** Labels of the required values that are empty, or not in Chinese where the paper wants that. */
export function missingLabels(
  editable: readonly EditableValue[],
  values: Readonly<Record<string, string>>,
): readonly string[] {
  return editable.flatMap(({ key, label, required, inChinese }) => {
    const value = (values[key] ?? '').trim();
    if (value === '') return required ? [label] : [];
    return inChinese && !isChinese(value) ? [`${label}（须用中文）`] : [];
  });
}
