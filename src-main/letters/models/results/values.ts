import { DEGREE_LEVELS, ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { DEGREE_LEVEL_NAMES, ID_TYPE_NAMES, SEX_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { LetterBlock } from '#shared/letters/letter.ts';
import { dateOrText, paragraphsOf } from '../words.ts';

/** What a draft shows where nobody has written anything yet. */
const BLANK = '＿＿＿＿';

/** The result's values (`domain/results/result-values.ts`) in the words that print. */
export interface Values {
  /** Blank line when empty. */
  text(key: string): string;
  /** Empty when empty. */
  bare(key: string): string;
  /** In words: 2026年11月22日. */
  date(key: string): string;
  /** 张三（ZHANG SAN） */
  holder(): string;
  /** 居民身份证 and so on. */
  idTypeName(): string;
  sexName(): string;
  degreeLevelName(): string;
  /** 2022年9月1日至2023年7月6日; blank where unknown. */
  period(): string;
}

export function valuesOf(values: Readonly<Record<string, string>>): Values {
  const bare = (key: string): string => (values[key] ?? '').trim();
  const text = (key: string): string => bare(key) || BLANK;
  const date = (key: string): string => (bare(key) === '' ? BLANK : dateOrText(bare(key)));
  return {
    text,
    bare,
    date,
    holder: () => (bare('holderLatin') === '' ? text('holder') : `${text('holder')}（${bare('holderLatin')}）`),
    idTypeName: () => ID_TYPE_NAMES[ID_TYPES.find((type) => type === bare('idType')) ?? 'resident_id'],
    sexName: () => sexNameOf(bare('sex')),
    degreeLevelName: () => {
      const level = DEGREE_LEVELS.find((name) => name === bare('degreeLevel'));
      return level === undefined ? BLANK : DEGREE_LEVEL_NAMES[level];
    },
    period: () => `${date('studyFrom')}至${date('studyTo')}`,
  };
}

function sexNameOf(sex: string): string {
  return sex === 'M' || sex === 'F' || sex === 'X' ? SEX_NAMES[sex] : BLANK;
}

/** 张三，男，1998年4月12日生，居民身份证号码… : how a letter introduces a person to another office. */
export function introduction(values: Values): string {
  return `${values.text('holder')}，${values.sexName()}，${values.date('birthDate')}生，${values.idTypeName()}号码${values.text('idNumber')}`;
}

/** The optional remark, as paragraphs of its own; nothing when empty. */
export function remarkBlocks(values: Values): readonly LetterBlock[] {
  return paragraphsOf(values.bare('remark')).map((text) => ({ kind: 'paragraph', text }));
}
