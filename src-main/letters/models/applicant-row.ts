import type { Applicant } from '#shared/domain/case/case-facts.ts';
import { ID_TYPE_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { LetterField } from '#shared/letters/letter.ts';

/** The middle of an ID number stays out: a receipt lies about. */
function maskedId(idNumber: string): string {
  const shown = idNumber.length > 10 ? 4 : 2;
  return `${idNumber.slice(0, shown)}${'*'.repeat(Math.max(0, idNumber.length - 2 * shown))}${idNumber.slice(-shown)}`;
}

/** Who it is about, on every receipt alike. */
export function applicantRow({ name, idType, idNumber }: Applicant): readonly LetterField[] {
  return [
    { label: '申请人', value: name },
    { label: ID_TYPE_NAMES[idType], value: maskedId(idNumber) },
  ];
}
