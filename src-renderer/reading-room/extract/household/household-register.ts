import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { readIdentityNumber } from '../card/identity-number.ts';
import { findDates } from '../dates.ts';
import type { Found } from '../diploma/found.ts';
import { cellBeside } from '../forms/cell-lines.ts';
import { chineseName } from '../forms/chinese-holder.ts';
import { type FormText, fieldIn, formText, presentFields } from '../forms/form-text.ts';
import { labelledField } from '../forms/grid.ts';
import { labelledValue } from '../forms/labelled.ts';
import { pageRows } from '../forms/page-rows.ts';
import type { PageWords } from '../page-words.ts';

/** Printed on the first page and on the person's own (常住人口登记卡). */
const LABELS = [
  '户别 户主姓名 户号 住址 省级公安机关 户口登记机关 承办人 登记日期 姓名 与户主关系 户主或与户主关系 户主 曾用名 性别 出生地 民族',
  '籍贯 出生日期 其他住址 宗教信仰 公民身份号码 公民身份证件编号 身高 血型 文化程度 婚姻状况 兵役状况 服务处所 职业 何时由何地迁来',
]
  .join(' ')
  .split(' ');

const NAME = /^[\u3400-\u9fff·]{2,10}$/;

/** A value of the form that it must have, or none. */
function shaped(found: Found | null, shape: RegExp, trust = 1): Found | null {
  return found !== null && shape.test(found.value) ? { ...found, trust } : null;
}

/** 家庭户 or 集体户, from the first page's 户别 or from what stands for the householder on a member's page. */
function householdOf(rows: FormText): Found | null {
  const found = labelledValue(rows, '户别', LABELS) ?? labelledValue(rows, '户主', LABELS);
  if (found === null || !/家庭户|集体/.test(found.value)) return null;
  return { ...found, value: /集体/.test(found.value) ? 'collective' : 'family' };
}

function identityNumberOf(rows: FormText): Found | null {
  const found = labelledValue(rows, '公民身份号码', LABELS) ?? labelledValue(rows, '公民身份证件编号', LABELS);
  const value = found?.value.toUpperCase() ?? '';
  return found === null || readIdentityNumber(value) === null ? null : { ...found, value };
}

function birthDateOf(rows: FormText): Found | null {
  const found = labelledValue(rows, '出生日期', LABELS);
  const date = found === null ? undefined : findDates(found.value)[0];
  return found === null || date === undefined ? null : { ...found, value: date.value, trust: date.trust };
}

function sexOf(rows: FormText): Found | null {
  const found = shaped(labelledValue(rows, '性别', LABELS), /^[男女]$/);
  return found === null ? null : { ...found, value: found.value === '男' ? 'M' : 'F' };
}

function titleOf(rows: FormText): Found | null {
  const title = /居民户口[簿本](?:首页)?|常住人口登记[卡表]/.exec(rows.text);
  if (title === null) return null;
  const value = title[0].startsWith('常住') ? 'member' : 'cover';
  return { value, start: title.index, end: title.index + title[0].length, trust: 1 };
}

const ADDRESS = /^[\u3400-\u9fff\dA-Za-z()（）·-]{5,80}$/;

/** Of one line or of several. */
function addressOf(source: PageWords, rows: FormText): ReadField | null {
  const found = cellBeside(source, rows, /(?<!其他)住址/, LABELS);
  return found !== null && ADDRESS.test(found.text) ? labelledField(source, found) : null;
}

/** 户口本首页 and 本人页 (G六 rows 9 and 15), from one page. What is not found is left out. */
export function householdFields(source: PageWords): Record<string, ReadField> {
  const rows = formText(pageRows(source), 'lines');
  const value = (label: string): Found | null => labelledValue(rows, label, LABELS);
  const page = titleOf(rows);
  const isMember = page?.value === 'member';
  return presentFields({
    registerPage: fieldIn(rows, page),
    household: fieldIn(rows, householdOf(rows)),
    householdNumber: fieldIn(rows, shaped(value('户号'), /^\d{5,12}$/)),
    householder: isMember ? null : fieldIn(rows, shaped(value('户主姓名'), /^[\u3400-\u9fff()·]{2,24}$/)),
    address: addressOf(source, rows),
    holder: isMember ? fieldIn(rows, chineseName(shaped(value('姓名'), NAME))) : null,
    idNumber: fieldIn(rows, identityNumberOf(rows)),
    birthDate: fieldIn(rows, birthDateOf(rows)),
    sex: fieldIn(rows, sexOf(rows)),
  });
}
