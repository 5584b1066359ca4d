import {
  APPLICATION_FAULT_CODES,
  type ApplicationFault,
  type ApplicationFaultCode,
} from '../../domain/intake/application-fault.ts';
import { OLDEST_AGE, SHORTEST_ID_NUMBER } from '../../domain/intake/check-applicant.ts';
import { YOUNGEST_STUDENT } from '../../domain/intake/check-days.ts';
import { FACT_FAULT_NAMES, FIELD_NAMES, SEX_NAMES } from './domain.ts';

/** What is wrong and what to do, short enough to stand under the field; `{name}` is filled from the fault. */
const WORDS: Readonly<Record<ApplicationFaultCode, string>> = {
  ...FACT_FAULT_NAMES,
  needed: '请填写',
  submitter_must_be_employer: '此业务须由用人单位提交，请填写单位名称和经办人',
  name_with_digits: '姓名中不能有数字，请对照证件改正',
  name_with_signs: '姓名中有证件上不会有的符号，请对照证件改正',
  name_too_short: '姓名至少两个字，请对照证件填写全名',
  name_of_one_letter: '姓名只是同一个字的重复，请对照证件改正',
  name_placeholder: '这不是姓名，请对照证件填写',
  latin_name_letters: '只能填拉丁字母，请按护照上的拼写填写',
  id_number_invalid: '{reason}',
  id_number_too_short: `至少 ${SHORTEST_ID_NUMBER} 位，请对照证件改正`,
  born_in_future: '晚于今天 {today}，请对照证件改正',
  born_too_long_ago: `距今超过 ${OLDEST_AGE} 年，请核对年份`,
  birth_date_against_number: '证件号码中是 {said}，请对照证件改正其一',
  sex_against_number: '证件号码中是“{said}”，请对照证件改正其一',
  email_form: '不是完整的邮箱地址（如 name@example.com），请改正或留空',
  phone_form: '应为 11 位手机号，或带区号的固定电话；境外号码以 + 和国家代码开头',
  in_future: '晚于今天 {today}，请核对日期',
  ends_in_future: '结束日期晚于今天 {today}，在读请留空',
  studied_too_young: `申请人（{birthDate} 出生）当时不满 ${YOUNGEST_STUDENT} 周岁，请核对两个日期`,
  before_birth: '早于申请人的出生日期 {birthDate}，请核对两个日期',
  authorisation_code: '应为 8 位数字，请核对或留空',
};

export function isApplicationFault(code: string): code is ApplicationFaultCode {
  return APPLICATION_FAULT_CODES.some((known) => known === code);
}

export function describeApplicationFault({ code, params = {} }: Omit<ApplicationFault, 'path'>): string {
  const filled = code === 'sex_against_number' ? { said: SEX_NAMES[params.said === 'M' ? 'M' : 'F'] } : params;
  return Object.entries(filled).reduce((words, [key, value]) => words.replace(`{${key}}`, value), WORDS[code]);
}

const SUBMITTER_LABELS: Readonly<Record<string, string>> = { name: '单位名称', contact: '经办人及电话' };

/** `facts.studyHistory.0.to` is 学习经历第 1 条; a field without a name stays as it is. */
export function labelOfPath(path: readonly PropertyKey[]): string {
  const parts = path.map(String);
  if (parts[0] === 'submitter') return SUBMITTER_LABELS[parts[1] ?? ''] ?? '提交单位';
  const at = parts.findIndex((part) => FIELD_NAMES[part] !== undefined);
  const label = FIELD_NAMES[parts[at] ?? ''] ?? parts.join('.');
  const index = path[at + 1];
  return at >= 0 && typeof index === 'number' ? `${label}第 ${index + 1} 条` : label;
}
