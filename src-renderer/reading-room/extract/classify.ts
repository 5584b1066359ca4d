import type { DocumentKind, PaperKind, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import { PAPER_SIGNS } from './signs/all-papers.ts';
import type { PaperSigns } from './signs/signs.ts';

/** A page with fewer visible characters says nothing about itself. */
const SILENT_BELOW = 20;
/** A title stands alone: it makes up this share of its line. */
const TITLE_SHARE = 0.6;
/** What a sentence has and a title has not. */
const SENTENCE = /[，。、；;]|[,.] ?\p{Lower}/u;
/** With so few signs a paper that nothing else explains is a diploma still: some print hardly more than a name. */
const DIPLOMA_AT_LEAST = 2;

const visible = (text: string): string => text.replace(/\s+/g, '');

/** A page's text as signs are looked for: as printed, without spaces, and line by line. */
interface Printed {
  readonly text: string;
  /** Chinese runs over the end of a line in the middle of a word. */
  readonly joined: string;
  readonly lines: readonly string[];
}

function printed(text: string): Printed {
  // Chinese titles are printed wide; OCR gives their characters one by one.
  const lines = text.split('\n').flatMap((line) => [line.trim(), visible(line)]);
  return { text, joined: visible(text), lines };
}

const holds = ({ text, joined }: Printed, pattern: RegExp): boolean => pattern.test(text) || pattern.test(joined);

function standsAlone(line: string, title: RegExp): boolean {
  const match = SENTENCE.test(line) ? null : title.exec(line);
  return match !== null && visible(match[0]).length >= TITLE_SHARE * visible(line).length;
}

function titlePoints(page: Printed, title: RegExp): number {
  if (page.lines.some((line) => standsAlone(line, title))) return 2;
  return holds(page, title) ? 1 : 0;
}

function points(page: Printed, { title, signs, against }: PaperSigns): number {
  if (against !== undefined && holds(page, against)) return 0;
  return signs.filter((sign) => holds(page, sign)).length + (title === undefined ? 0 : titlePoints(page, title));
}

/** What a zone's own letters say the paper is (ICAO 9303-4 §4.2.2, -5, -7): R after the first is a residence permit. */
function kindOfZone({ format, lines: [first = ''] }: ReadMrz): PaperKind {
  switch (format) {
    case 'TD3':
      return 'passport';
    case 'MRVA':
    case 'MRVB':
      return 'visa';
    case 'TD1':
    case 'TD2': {
      // C with China as its state is a permit for travel (通行证), elsewhere a card of a resident.
      if (/^C.CHN/.test(first)) return 'permit';
      return /^(?:[AI]R|C)/.test(first) ? 'residence_permit' : 'id_card';
    }
  }
}

/** What the paper is. A machine-readable zone settles it; a hint decides only where the paper itself does not. */
export function classify(text: string, mrz: ReadMrz | null, hint: ReadingHint): DocumentKind {
  if (mrz !== null) return kindOfZone(mrz);
  const page = printed(text);
  let best: { readonly kind: PaperKind; readonly beyond: number } | null = null;
  for (const paper of PAPER_SIGNS) {
    const beyond = points(page, paper) - paper.enough;
    if (beyond >= 0 && (best === null || beyond > best.beyond)) best = { kind: paper.kind, beyond };
  }
  if (best !== null) return best.kind;
  if (hint !== 'auto') return hint;
  const diploma = PAPER_SIGNS.find(({ kind }) => kind === 'diploma');
  if (diploma !== undefined && points(page, diploma) >= DIPLOMA_AT_LEAST) return 'diploma';
  return page.joined.length < SILENT_BELOW ? 'unknown' : 'other';
}
