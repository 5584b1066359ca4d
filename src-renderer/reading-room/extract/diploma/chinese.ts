import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { findDates, hasUnreadDate } from '../dates.ts';
import { fieldAt, type PageWords } from '../page-words.ts';
import type { Found } from './found.ts';

/**
 * Chinese is set without spaces, but OCR puts some in, and lines end anywhere. Patterns run over the text without
 * spaces; `at` leads back to the page's own text.
 */
interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

function squeeze(text: string, dropped: RegExp): Squeezed {
  let squeezed = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (dropped.test(character)) continue;
    squeezed += character === '，' ? ',' : character;
    at.push(index);
  }
  return { text: squeezed, at };
}

const HAN = '[\\u3400-\\u9fff·]';

/** The rules of one field, the surest first; the first group is the value. */
const RULES: Readonly<Record<'holder' | 'degree' | 'field', readonly (readonly [pattern: RegExp, trust: number])[]>> = {
  holder: [
    [new RegExp(`(?:^|\\n|[,.:：。、])(?:兹?证明|学生|研究生)?(${HAN}{2,6}?)[,.、·:]?性?别?[男女][,.、]`), 1],
    [new RegExp(`(?:学生|证明|證明|持证人|姓名[:：]?)\\n?(${HAN}{2,4}?)(?:[,.、\\n]|性别|系|于|同学|男|女)`), 0.9],
    [new RegExp(`(?:^|\\n|[,.:：。、])(${HAN}{2,4})同学`), 0.8],
  ],
  degree: [
    [new RegExp(`授予(${HAN}{1,8}?(?:学士|硕士|博士|學士|碩士))学?學?位?`), 1],
    [new RegExp(`(${HAN}{2,4}(?:学士|硕士|博士))学位(?!证书|条例|评定)`), 0.9],
    [/((?:学士|硕士|博士))学位证书/, 0.6],
  ],
  field: [
    [new RegExp(`在(?:我校|本校|${HAN}{2,12}?(?:大学|学院|系))?(${HAN}{2,20}?)(?:专业|学科)`), 1],
    [new RegExp(`(?:专业|学科)[:：](${HAN}{2,20})`), 0.9],
    [new RegExp(`修读(${HAN}{2,20}?)专业`), 0.9],
  ],
};

function firstMatch(text: string, rules: readonly (readonly [RegExp, number])[]): Found | null {
  for (const [pattern, trust] of rules) {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].indexOf(value);
    return { value, start, end: start + value.length, trust };
  }
  return null;
}

/** The issuing school stands at the foot before its date, or at the head; a school in the running text is the last resort. */
function institutionOf(text: string): Found | null {
  const names = [...text.matchAll(new RegExp(`(${HAN}{2,14}?(?:大学|学院|研究院|研究所|党校|大學|學院))(?=(.?))`, 'g'))]
    .map((match) => {
      const value = (match[1] ?? '').replace(/^.*(?:学位证书|毕业证书|证书|学位|校长|证明|年月日|日|号|在|于|定)/, '');
      const end = match.index + (match[1]?.length ?? 0);
      return { value, start: end - value.length, end, isHead: /[校院]/.test(match[2] ?? '') };
    })
    .filter(({ value }) => value.length >= 4);
  const head = names.find((name) => name.isHead) ?? names.at(-1);
  if (head === undefined) return null;
  return { ...head, trust: head.isHead ? 1 : 0.85 };
}

/** The last date of the page that is neither a birthday nor a term of study; none while a later one is illegible. */
function awardDateOf(text: string): Found | null {
  const found = findDates(text);
  const dates = found.filter(
    ({ start, end }) => !/^[生至到出—-]/.test(text.slice(end, end + 1)) && !/[至到—-]$/.test(text.slice(0, start)),
  );
  const last = dates.at(-1);
  if (last === undefined || hasUnreadDate(text, found, last.end)) return null;
  return { value: last.value, start: last.start, end: last.end, trust: last.trust };
}

/** Fields of a diploma in Chinese, from one page. What is not found is left out. */
export function chineseDiploma(source: PageWords): Record<string, ReadField> {
  const lined = squeeze(source.text, /[^\S\n]/);
  const { text, at } = squeeze(source.text, /\s/);
  const found: Readonly<Record<string, Found | null>> = {
    institution: institutionOf(text),
    degree: firstMatch(text, RULES.degree),
    field: firstMatch(text, RULES.field),
    awardDate: awardDateOf(text),
  };
  const fields: Record<string, ReadField> = {};
  const put = (name: string, one: Found | null, places: readonly number[]): void => {
    if (one === null) return;
    const start = places[one.start] ?? 0;
    const field = fieldAt(source, start, (places[one.end - 1] ?? start) + 1, one.value, one.trust);
    if (field !== null) fields[name] = field;
  };
  // A name never runs over the end of a line into the heading before it.
  put('holder', firstMatch(lined.text, RULES.holder), lined.at);
  for (const [name, one] of Object.entries(found)) put(name, one, at);
  return fields;
}
