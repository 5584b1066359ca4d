import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { Word } from '../../recognise/text-engine.ts';
import { boxAround } from '../../recognise/text-lines.ts';
import { readIdentityNumber } from '../card/identity-number.ts';
import type { Found } from '../diploma/found.ts';
import { chineseName } from '../forms/chinese-holder.ts';
import { type FormText, fieldIn, formText, presentFields } from '../forms/form-text.ts';
import { lastDate } from '../forms/issue-date.ts';
import { labelledValue } from '../forms/labelled.ts';
import { pageRows } from '../forms/page-rows.ts';
import type { PageWords } from '../page-words.ts';
import { type InsuredMonth, insuredMonths } from './paid-months.ts';

const LABELS =
  '姓名 社会保障号码 社会保障号 身份证号码 证件号码 性别 查询日期 打印日期 缴费月份 缴费单位 单位名称'.split(' ');

/** Months of which one could not be read are a person's matter. */
const UNCLEAR = 0.4;

function identityNumberOf(rows: FormText): Found | null {
  for (const label of LABELS.slice(1, 5)) {
    const found = labelledValue(rows, label, LABELS);
    const value = found?.value.toUpperCase() ?? '';
    if (found !== null && readIdentityNumber(value) !== null) return { ...found, value };
  }
  return null;
}

const weakest = (words: readonly Word[]): number => Math.min(0.98, ...words.map(({ confidence }) => confidence ** 2));

function monthsField(months: readonly InsuredMonth[], source: PageWords, trust: number): ReadField | null {
  if (months.length === 0) return null;
  const words = months.flatMap((one) => one.words);
  const value = months.map(({ month }) => month).join(',');
  return { value, confidence: weakest(words) * trust, page: source.page, box: boxAround(words) };
}

const COMPANY = /^[\u3400-\u9fff()（）]+$/;
const AMOUNT = /^\d[\d,]*\.\d{2}$/;

/** The employer printed in each row, as a cell of up to three lines; doubted unless all rows name the same one. */
function employerOf(source: PageWords, months: readonly InsuredMonth[]): ReadField | null {
  const cells = months.map(({ row }) => {
    const base = row.find(({ word }) => AMOUNT.test(word.text));
    return row.filter(({ word, x }) => COMPANY.test(word.text) && (base === undefined || x < base.word.left));
  });
  const [first, ...others] = cells.map((cell) => cell.map(({ word }) => word));
  const nameOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
  const value = nameOf(first ?? []);
  if (first === undefined || value.length < 4) return null;
  const trust = others.every((words) => nameOf(words) === value) ? 1 : UNCLEAR;
  return { value, confidence: weakest(first) * trust, page: source.page, box: boxAround(first) };
}

/**
 * 《北京市社会保险个人权益记录》 (G六7): `months` as printed, `paidMonths` those actually paid in time, `backPaidMonths`
 * those paid later (补缴不计算在内), each a list like `2026-08,2026-09` in the table's order. What is not found is left out.
 */
export function socialInsuranceFields(source: PageWords): Record<string, ReadField> {
  const rows = formText(pageRows(source), 'lines');
  const months = insuredMonths(source);
  const trust = months.some(({ payment }) => payment === 'unclear') ? UNCLEAR : 1;
  const name = labelledValue(rows, '姓名', LABELS);
  const isName = name !== null && /^[\u3400-\u9fff·]{2,10}$/.test(name.value);
  return presentFields({
    holder: isName ? fieldIn(rows, chineseName(name)) : null,
    idNumber: fieldIn(rows, identityNumberOf(rows)),
    employer: employerOf(source, months),
    months: monthsField(months, source, trust),
    paidMonths: monthsField(
      months.filter(({ payment }) => payment === 'paid'),
      source,
      trust,
    ),
    backPaidMonths: monthsField(
      months.filter(({ payment }) => payment === 'back_paid'),
      source,
      trust,
    ),
    issueDate: fieldIn(rows, lastDate(rows.text)),
  });
}
