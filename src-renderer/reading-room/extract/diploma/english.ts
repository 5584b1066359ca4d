import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { type PageWords, wordsBetween } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { type Found, foundFields } from './found.ts';
import { withRest } from './heading.ts';

/** Phrases after which a diploma names its holder. The surer come first. */
const BEFORE_HOLDER: readonly RegExp[] = [
  /\bcertif(?:y|ies)\s+that\b/gi,
  /\b(?:conferred|confers|confer|bestowed|bestows)\s+(?:up)?on\b/gi,
  /\b(?:awarded|presented|granted)\s+to\b/gi,
  /\b(?:admitted|admits|admit)\b/gi,
  /\b(?:known|witness(?:es)?|declares?|attests?|confirms?)\s+that\b/gi,
  /\bupon\b/gi,
];

const NAME_WORD = "[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u017f'’-]*";
const NAME = new RegExp(
  `^[\\s,:]*(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr)\\.?\\s+)?(${NAME_WORD}(?:,?[ ]${NAME_WORD}\\.?){1,5}|${NAME_WORD},\\s?${NAME_WORD})`,
);
/** Words that begin in capitals in the middle of a formula and are nobody's name. */
const NOT_A_NAME =
  /\b(University|College|Institute|Board|Senate|Council|Degree|President|Faculty|Bachelor|Master|Doctor|The|This)\b/;

/** The same length without its Chinese: a bilingual diploma says each line twice. */
function latinOf(text: string): string {
  return text.replace(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu, (one) => ' '.repeat(one.length));
}

function holderOf(text: string): Found | null {
  for (const pattern of BEFORE_HOLDER) {
    for (const match of text.matchAll(pattern)) {
      const after = match.index + match[0].length;
      const name = NAME.exec(text.slice(after, after + 120));
      const value = name?.[1]?.replace(/\s+/g, ' ').replace(/[,.]$/, '').trim();
      if (name === null || value === undefined || NOT_A_NAME.test(value)) continue;
      const start = after + name[0].indexOf(name[1] ?? '');
      return { value, start, end: start + (name[1]?.length ?? 0), trust: 1 };
    }
  }
  return null;
}

/** A degree's own words: Master of Business Administration, Bachelor of Arts (Honours), Juris Doctor. */
const DEGREE =
  /\b(?:(?:Associate|Bachelor|Master|Doctor|Licentiate)s?['’]?\s+(?:Degree\s+)?(?:of|in)\s+[A-Z][A-Za-z&-]+(?:,?\s+(?:and\s+|of\s+|&\s+)?(?!In\b|With\b|On\b|And\b)[A-Z][A-Za-z&-]+)*(?:\s+\((?:Hons?|Honours|Honors)\.?\))?|Juris\s+Doctor|(?:Postgraduate|Graduate)\s+(?:Diploma|Certificate)(?:\s+(?:of|in)\s+[A-Z][A-Za-z]+(?:\s+(?:and\s+)?[A-Z][A-Za-z]+)*)?)/g;
/** Degrees whose words name no field of study. */
const GENERAL =
  /^(?:Science|Arts|Philosophy|Engineering|Laws|Letters|Education|Research|Music|Commerce|Medicine|Applied Science)$/i;

function degreeOf(text: string): Found | null {
  for (const match of text.matchAll(DEGREE)) {
    // A degree named in a formula ("the degree of Master") is taken with its line only.
    const value = match[0].split('\n')[0]?.trim() ?? '';
    if (/\b(?:of|in)$/.test(value)) continue;
    return { value, start: match.index, end: match.index + value.length, trust: 1 };
  }
  return null;
}

const FIELD_WORD = "[A-Z][A-Za-z&'’-]*";
const FIELD = `${FIELD_WORD}(?:(?:,)?[ ](?:and[ ]|of[ ]|in[ ]|for[ ]|with[ ]|&[ ])?${FIELD_WORD})*`;
/** A lone `in` in italics is often read as 1n or 1m. */
const AFTER_DEGREE = new RegExp(
  `^[^.]{0,80}?\\b(?:in|[1Il][nm]|in the (?:field|subject|discipline) of)\\s+(${FIELD})`,
  's',
);
/** The same `in`, unreadable on a line of its own. */
const AFTER_STUB = new RegExp(`^[^.]{0,60}?\\n[a-z1Il]{1,3}\\n(${FIELD})`, 's');
const LABELLED = new RegExp(
  `\\b(?:major(?:ing)?(?:\\s+in)?|speciali[sz](?:ation|ing)(?:\\s+in)?|programme|program|field of study|discipline|course)\\s*[:：]?\\s+(${FIELD})`,
  'i',
);
const BRACKETED = new RegExp(`^\\s*\\((${FIELD})\\)`);

function fieldOf(text: string, degree: Found | null): Found | null {
  if (degree !== null) {
    const after = text.slice(degree.end, degree.end + 160);
    for (const pattern of [BRACKETED, AFTER_DEGREE, AFTER_STUB]) {
      const match = pattern.exec(after);
      const value = match?.[1];
      if (match === null || value === undefined || /^(?:Honou?rs|Hons?)$/.test(value)) continue;
      const start = degree.end + match.index + match[0].length - value.length - (pattern === BRACKETED ? 1 : 0);
      return { value, start, end: start + value.length, trust: pattern === AFTER_STUB ? 0.8 : 1 };
    }
  }
  const labelled = LABELLED.exec(text);
  if (labelled?.[1] !== undefined && /^[A-Z]/.test(labelled[1])) {
    const start = labelled.index + labelled[0].length - labelled[1].length;
    return { value: labelled[1], start, end: start + labelled[1].length, trust: 0.9 };
  }
  // Master of Professional Accounting names its own field.
  const own = degree === null ? null : /\b(?:of|in)\s+(.+)$/.exec(degree.value.replace(/\s*\(.*\)$/, ''));
  if (degree === null || own?.[1] === undefined || GENERAL.test(own[1])) return null;
  const start = degree.start + degree.value.indexOf(own[1]);
  return { value: own[1], start, end: start + own[1].length, trust: 0.8 };
}

const PLACE = "[A-Z][A-Za-z.'’&-]*";
const INSTITUTION = new RegExp(
  [
    `(?:The )?(?:University|College|Institute|Academy|School|Conservatory) of ${PLACE}(?:,?[ ](?:and |of |the |in |at |& )?${PLACE})*`,
    '(?:THE )?UNIVERSITY OF [A-Z]+(?:[ ,-]+[A-Z]+){0,5}',
    '(?:[A-Z]+ (?:OF )?){1,5}(?:UNIVERSITY|COLLEGE|INSTITUTE OF TECHNOLOGY|POLYTECHNIC)(?! OF)',
    `(?:The )?${PLACE}(?:[ ](?:and |of |the |& )?${PLACE}){0,5}[ ](?:University|College|Institute|Academy|Polytechnic|Conservatory|School)(?:\\s*\\nUniversity|[ ](?:of|for)[ :.]*\\s${PLACE}(?:[ ](?:and |of |& )?${PLACE})*)?`,
  ].join('|'),
  'g',
);
/** What stands before an institution's name in a formula and is no part of it. */
const OFFICES =
  /^(?:The\s+)?(?:Senate|Council|Board(?: of \w+)?|Court|Chancellor|President|Rector|Trustees|Faculty) (?:of|and)(?: the)?\s+/i;

/** A heading that was read as two lines is one name all the same. */
function oneLine(text: string): string {
  return text.replace(/[\s:.]+/g, ' ');
}

const HALF_READ = /^\s*\n\s*(?:Univ|Coll|Inst|of\b)/i;
const HALF = 0.5;

/**
 * The name in the largest print, the first of those: the head of the page, not a seal or a signatory's office. Of two
 * lines of a name in English a bilingual diploma may have the Chinese one between.
 */
function institutionOf(source: PageWords): Found | null {
  const text = latinOf(source.text);
  let best: (Found & { height: number }) | null = null;
  for (const match of text.matchAll(INSTITUTION)) {
    const value = match[0].replace(OFFICES, '').trim();
    if (/^(?:The )?(?:University|College|School|Institute)$/.test(value)) continue;
    const start = match.index + match[0].length - value.length;
    const words = wordsBetween(source, start, start + value.length);
    const height = Math.max(0, ...words.map((word) => word.bottom - word.top));
    // A heading of two lines whose second was broken up is half a name.
    const isHalf = HALF_READ.test(text.slice(start + value.length));
    if (best === null || height > best.height * 1.15)
      best = { value: oneLine(value), start, end: start + value.length, trust: isHalf ? HALF : 1, height };
  }
  return best === null ? null : withRest(source, best);
}

/** Fields of a diploma in English, from one page. What is not found is left out. */
export function englishDiploma(source: PageWords): Record<string, ReadField> {
  const degree = degreeOf(source.text);
  return foundFields(source, {
    holder: holderOf(latinOf(source.text)),
    institution: institutionOf(source),
    degree,
    field: fieldOf(source.text, degree),
    ...diplomaDates(source.text, {
      notAward: /\b(?:born|birth|from|since|between|to|until|expir\w*|valid)\b[^.]{0,12}$/i,
      award: /\b(?:conferred|awarded|admitted)\b[^.;]{0,40}\bon\s+(?:the\s+)?$/i,
    }),
  });
}
