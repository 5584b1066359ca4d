import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { type CivilDate, dateParts, parseCivilDate } from '#shared/kernel/civil-date.ts';

/** 2026年11月22日: how letters write a day. */
export function dateWords(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** The same for a value that may already be words, or a month only. */
export function dateOrText(text: string): string {
  const date = parseCivilDate(text);
  if (date !== null) return dateWords(date);
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month ? `${month[1]}年${Number(month[2])}月` : text;
}

/** 主送: the employer where the employer handed the application in (G五(3)), else the applicant. */
export function addresseeOf(record: CaseRecord): string {
  const { submitter, applicant } = record;
  return submitter.kind === 'organisation' ? `${submitter.name}（申请人：${applicant.name}）：` : `${applicant.name}：`;
}

/** Paragraphs as a person typed them: no blank lines, no trailing space. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
