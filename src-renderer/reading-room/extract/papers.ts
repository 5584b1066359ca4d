import type { DocumentKind, ReadField, ReadPaper } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import { idCardFields } from './card/id-card.ts';
import { classify } from './classify.ts';
import { diplomaFields, languageField } from './diploma/diploma-fields.ts';
import type { PageWords } from './page-words.ts';
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
const CARDS: readonly DocumentKind[] = ['id_card', 'permit'];

function zonedPaper({ mrz, fields }: ZonedPaper): ReadPaper {
  return { kind: mrz === null ? 'permit' : classify('', mrz, 'auto'), fields, mrz };
}

/** Fields that belong to what the paper is; the language is said of every other paper with enough text. */
function fieldsOf(kind: DocumentKind, pages: readonly PagePapers[]): Fields {
  const words = pages.map(({ rest }) => rest);
  switch (kind) {
    case 'diploma':
      return diplomaFields(
        words,
        pages.flatMap(({ secondLook }) => secondLook ?? []),
      );
    case 'id_card':
      return Object.assign({}, ...words.map(idCardFields), ...pages.map(({ identity }) => identity));
    default: {
      const language = words.map(languageField).find((field) => field !== null);
      return language === undefined || language === null ? {} : { language };
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

/**
 * The papers of a document: one for each machine-readable zone, one for each card told by its words, and one for the
 * pages that are left. Never empty; the one that the hint names comes first.
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
  const text = others.map(({ rest }) => rest.text).join('\n');
  const kind = classify(text, null, found.length === 0 ? hint : 'auto');
  const remains = { kind, fields: fieldsOf(kind, others), mrz: null };
  const [first, ...rest] = found.toSorted((a, b) => Number(b.kind === hint) - Number(a.kind === hint));
  if (first === undefined) return [remains];
  return kind === 'other' || kind === 'unknown' ? [first, ...rest] : [first, ...rest, remains];
}
