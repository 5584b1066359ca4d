import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { parseCivilDate } from '#shared/kernel/civil-date.ts';
import type { PageWords } from '../page-words.ts';
import { findPeriods } from './period.ts';
import { doubted, sureFieldAt } from './sure-field.ts';

/** Kinds of 签注 to Hong Kong and Macau, and to Taiwan, by the letter that is printed beside the word. */
const KINDS: Readonly<Record<string, string>> = {
  逗留: 'D',
  探亲: 'T',
  商务: 'S',
  团队旅游: 'L',
  个人旅游: 'G',
  人才: 'R',
  学习: 'X',
  应邀: 'Y',
  乘务: 'C',
  其他: 'Q',
};
const KIND_WORDS = Object.keys(KINDS).join('|');
const LETTERS = [...new Set(Object.values(KINDS))].join('');

/** OCR takes the X of 学习 for a small one or a sign. */
function letterOf(text: string): string {
  return /^[x×✕]$/.test(text) ? 'X' : text;
}

interface FoundKind {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** False where word and letter say different things. */
  readonly agrees: boolean;
}

function findKind(text: string): FoundKind | null {
  const letters = `[${LETTERS}x×✕]`;
  const worded = new RegExp(`(${KIND_WORDS})\\s?(?:[（(]\\s?(${letters})\\s?[)）])?`, 'u').exec(text);
  if (worded !== null) {
    const value = KINDS[worded[1] ?? ''] ?? '';
    const letter = worded[2] === undefined ? value : letterOf(worded[2]);
    // 定居 to Taiwan shares its letter with 逗留, which the word settles.
    return { value, start: worded.index, end: worded.index + worded[0].length, agrees: letter === value };
  }
  const lettered = new RegExp(`签注\\s?(${letters})(?![A-Za-z\\d])`, 'u').exec(text);
  if (lettered === null) return null;
  const end = lettered.index + lettered[0].length;
  return { value: letterOf(lettered[1] ?? ''), start: end - 1, end, agrees: true };
}

const COUNTS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3' };

function entriesField(source: PageWords): ReadField | null {
  const match = /多次|(?<![每第\d])([1-9一二两三])[^\S\n]?次(?!数)/.exec(source.text);
  if (match === null) return null;
  const value = match[1] === undefined ? 'multiple' : (COUNTS[match[1]] ?? match[1]);
  return sureFieldAt(source, match.index, match.index + match[0].length, value);
}

/** The days of an endorsement, which are not those of the card (有效期限). */
function validity(source: PageWords): Record<string, ReadField> {
  const label = /有效期(?!限)\s?(至)?\s?[:：]?\s?/.exec(source.text);
  if (label === null) return {};
  const from = label.index + label[0].length;
  const period = findPeriods(source.text.slice(from)).find(({ start }) => start <= 1);
  if (period !== undefined && period.until !== 'long_term') {
    const endorsedFrom = sureFieldAt(source, from + period.start, from + period.middle, period.from);
    const endorsedUntil = sureFieldAt(source, from + period.middle, from + period.end, period.until);
    if (endorsedFrom === null || endorsedUntil === null) return {};
    if (period.until >= period.from) return { endorsedFrom, endorsedUntil };
    return { endorsedFrom: doubted(endorsedFrom), endorsedUntil: doubted(endorsedUntil) };
  }
  const day = /^(\d{4})\s?[-.．·年]\s?(\d{1,2})\s?[-.．·月]\s?(\d{1,2})/.exec(source.text.slice(from));
  if (day === null) return {};
  const [printed, year, month = '', date = ''] = day;
  const value = parseCivilDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  const endorsedUntil = value === null ? null : sureFieldAt(source, from, from + printed.length, value);
  return endorsedUntil === null ? {} : { endorsedUntil };
}

/**
 * The 签注 on a permit's back: `endorsement` (its letter: D 逗留, X 学习 …), `endorsedFor` (香港, 澳门 or 台湾),
 * `endorsedFrom`, `endorsedUntil`, `entries` (a number, or `multiple`). Empty without one; where a card carries more
 * than one, only what cannot be taken for another's is certain, so all of it is doubtful.
 */
export function endorsementFields(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  if (!/签\s?注|逗留|ENDORSEMENT/.test(text)) return {};
  const kind = findKind(text);
  const endorsement = kind === null ? null : sureFieldAt(source, kind.start, kind.end, kind.value);
  if (kind === null || endorsement === null) return {};
  const places = [...text.matchAll(/(?<!往来)(?:香港|澳门|台湾)(?!通行证)/g)];
  const [place] = places;
  const endorsedFor =
    place === undefined ? null : sureFieldAt(source, place.index, place.index + place[0].length, place[0]);
  const entries = entriesField(source);
  const fields: Record<string, ReadField> = {
    endorsement: kind.agrees ? endorsement : doubted(endorsement),
    ...(endorsedFor !== null && { endorsedFor }),
    ...validity(source),
    ...(entries !== null && { entries }),
  };
  const isOne = new Set(places.map(([name]) => name)).size <= 1;
  return isOne ? fields : Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, doubted(field)]));
}
