import type { DocumentKind, ReadField, ReadPaper } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import { idCardFields } from './card/id-card.ts';
import { permitFields } from './card/permit.ts';
import { classify } from './classify.ts';
import { diplomaFields, languageField } from './diploma/diploma-fields.ts';
import { employerLetterFields } from './employer/employer-letter.ts';
import { householdFields } from './household/household-register.ts';
import { socialInsuranceFields } from './insurance/social-insurance.ts';
import type { PageWords } from './page-words.ts';
import { admissionFields } from './studies/admission-letter.ts';
import { transcriptFields } from './studies/transcript.ts';
import { visaFields } from './travel/visa.ts';
import type { ZonedPaper } from './zoned-papers.ts';

type Fields = Readonly<Record<string, ReadField>>;

/** What was read of one page. */
export interface PagePapers {
  readonly zones: readonly ZonedPaper[];
  /** Words that belong to no zone. */
  readonly rest: PageWords;
  /** A second look at a diploma; null otherwise. */
  readonly secondLook: PageWords | null;
  /** What an identity card's number says, read at its fixed pitch; empty without one. */
  readonly identity: Fields;
}

/** Cards that lie beside other papers on one scan, or have their two sides on two pages. */
const CARDS: readonly DocumentKind[] = ['id_card', 'permit', 'visa', 'residence_permit'];

/** Fields of a zone, and what is printed above it. */
function zonedFields(kind: DocumentKind, { fields, words }: ZonedPaper): Fields {
  switch (kind) {
    case 'permit':
      return permitFields(words, fields);
    case 'visa':
    case 'residence_permit':
      return visaFields(words, fields);
    default:
      return fields;
  }
}

function zonedPaper(paper: ZonedPaper): ReadPaper {
  const { mrz } = paper;
  const kind = mrz === null ? 'permit' : classify('', mrz, 'auto');
  return { kind, fields: zonedFields(kind, paper), mrz };
}

/** Rules of papers that are read page by page. */
const PAGE_RULES: Readonly<Partial<Record<DocumentKind, (page: PageWords) => Fields>>> = {
  employer_letter: employerLetterFields,
  social_insurance: socialInsuranceFields,
  household_register: householdFields,
  transcript: transcriptFields,
  admission_letter: admissionFields,
};

/** Fields that belong to what the paper is; the language is said of every paper with enough text but a card. */
function fieldsOf(kind: DocumentKind, pages: readonly PagePapers[]): Fields {
  const words = pages.map(({ rest }) => rest);
  switch (kind) {
    case 'diploma':
      return diplomaFields(
        words,
        pages.flatMap(({ secondLook }) => secondLook ?? []),
      );
    case 'id_card':
      return Object.assign({}, ...pages.map(({ rest, identity }) => idCardFields(rest, identity)));
    case 'permit':
      return Object.assign({}, ...words.map((page) => permitFields(page)));
    case 'visa':
    case 'residence_permit':
      return Object.assign({}, ...words.map((page) => visaFields(page)));
    default: {
      const rule = PAGE_RULES[kind];
      const language = words.map(languageField).find((field) => field !== null);
      // Of two pages that say the same thing the first counts: a register's first page, then the person's own.
      const fields: Fields = Object.assign({}, ...words.map((page) => rule?.(page) ?? {}).reverse());
      return language === undefined || language === null ? fields : { ...fields, language };
    }
  }
}

/** Numbers by which two papers of one kind are told apart. */
const NUMBERS = ['documentNumber', 'idNumber'] as const;

/** Two sides of one card, or one paper twice: of one kind, and nothing speaks against it. */
function isSamePaper(one: ReadPaper, other: ReadPaper): boolean {
  return (
    one.kind === other.kind &&
    NUMBERS.every((name) => {
      const [left, right] = [one.fields[name]?.value, other.fields[name]?.value];
      return left === undefined || right === undefined || left === right;
    })
  );
}

/** What the earlier one says stands: zones come before print. */
function joined(papers: readonly ReadPaper[]): ReadPaper[] {
  const whole: ReadPaper[] = [];
  for (const paper of papers) {
    const at = whole.findIndex((one) => isSamePaper(one, paper));
    const earlier = whole[at];
    if (earlier === undefined) whole.push(paper);
    else whole[at] = { ...earlier, fields: { ...paper.fields, ...earlier.fields }, mrz: earlier.mrz ?? paper.mrz };
  }
  return whole;
}

const isTold = (kind: DocumentKind): boolean => kind !== 'other' && kind !== 'unknown';

/**
 * Pages that follow each other and are of one kind are one paper. A page that says nothing of itself belongs to the one
 * before it, or to the first that does; pages none of which does are told by all of their text together.
 */
function printedPapers(pages: readonly PagePapers[], hint: ReadingHint): readonly ReadPaper[] {
  const parts: { kind: DocumentKind; readonly pages: PagePapers[] }[] = [];
  for (const page of pages) {
    const kind = classify(page.rest.text, null, 'auto');
    const last = parts.at(-1);
    if (last === undefined || (isTold(kind) && isTold(last.kind) && kind !== last.kind))
      parts.push({ kind, pages: [page] });
    else {
      last.pages.push(page);
      if (!isTold(last.kind)) last.kind = kind;
    }
  }
  return parts.map((part) => {
    const text = part.pages.map(({ rest }) => rest.text).join('\n');
    const kind = isTold(part.kind) ? part.kind : classify(text, null, hint);
    return { kind, fields: fieldsOf(kind, part.pages), mrz: null };
  });
}

/**
 * The papers of a document: one for each machine-readable zone, one for each card told by its words, and one for each
 * kind among the pages that are left. Never empty; the one that the hint names comes first.
 */
export function papersOn(pages: readonly PagePapers[], hint: ReadingHint): readonly [ReadPaper, ...ReadPaper[]] {
  const zoned = pages.flatMap(({ zones }) => zones.map(zonedPaper));
  const cards: ReadPaper[] = [];
  const others: PagePapers[] = [];
  for (const page of pages) {
    const kind = classify(page.rest.text, null, 'auto');
    if (CARDS.includes(kind)) cards.push({ kind, fields: fieldsOf(kind, [page]), mrz: null });
    else if (page.zones.length === 0) others.push(page);
  }
  const found = joined([...zoned, ...cards]);
  const printed = printedPapers(others, found.length === 0 ? hint : 'auto');
  const told = [...found, ...printed.filter(({ kind }) => isTold(kind))];
  const [first, ...rest] = told.toSorted((a, b) => Number(b.kind === hint) - Number(a.kind === hint));
  return first === undefined ? [printed[0] ?? { kind: 'unknown', fields: {}, mrz: null }] : [first, ...rest];
}
