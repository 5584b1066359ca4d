import type { ResultKind } from '../case/case-record.ts';

/** A value that a person may change in the draft; the rest is derived from the case. */
export interface EditableValue {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
}

const edit = (key: string, label: string, required = true): EditableValue => ({ key, label, required });

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
    edit('degreeTranslation', '所授学位（直译）'),
    edit('institutionChinese', '颁证院校中文名称'),
    edit('studyMode', '学习形式'),
    edit('field', '专业领域'),
    REMARK,
  ],
  recognition_suspended: [REASONS, REMARK],
  recognition_refused: [REASONS, REMARK],
  recheck_reply: [
    edit('decision', '复核结论'),
    edit('field', '复核后的专业领域'),
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
