import type { MrzCell } from '../extract/mrz/cells.ts';
import { columnContrast, FILLER_AT_LEAST, fillerLikeness } from '../preprocess/filler.ts';
import { type MrzStrip, STRIP_MARGIN, STRIP_PITCH } from '../preprocess/mrz-strip.ts';
import { LAYOUT, type TextEngine, type WordLines } from './text-engine.ts';

/** Reads one line of a zone: a cell for each column of the strip, margins included. */
export interface MrzRecogniser {
  read(strip: MrzStrip): Promise<readonly MrzCell[]>;
}

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Below this a column is paper: guilloche and noise reach about 0.2, faint print 0.35. */
const BLANK_BELOW = 0.25;
/** Two readings that agree are worth more than either alone. */
const DISAGREEMENT = 0.6;

type Kind = 'filler' | 'blank' | 'character';

function kindsOf(strip: MrzStrip): Kind[] {
  return Array.from({ length: strip.columns + 2 * STRIP_MARGIN }, (_, index) => {
    const column = index - STRIP_MARGIN;
    if (columnContrast(strip, column) < BLANK_BELOW) return 'blank';
    return fillerLikeness(strip, column) >= FILLER_AT_LEAST ? 'filler' : 'character';
  });
}

/** The strip with everything but characters painted over, so that the engine sees words and not runs of fillers. */
function charactersOnly(strip: MrzStrip, kinds: readonly Kind[]): MrzStrip {
  const data = strip.data.slice();
  const paper = [...data].sort((a, b) => a - b)[Math.floor(data.length * 0.75)] ?? 255;
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'character') continue;
    for (let y = 0; y < strip.height; y += 1) {
      const row = y * strip.width;
      data.fill(paper, row + index * STRIP_PITCH, row + (index + 1) * STRIP_PITCH);
    }
  }
  return { ...strip, data };
}

interface Seen {
  readonly character: string;
  readonly confidence: number;
}

/** Lays the engine's symbols on the grid by their centres; of two in one column the surer stays. */
function byColumn(lines: WordLines): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const symbol of lines.flat().flatMap((word) => word.symbols)) {
    const column = Math.floor((symbol.left + symbol.right) / 2 / STRIP_PITCH);
    const held = seen.get(column);
    if (held === undefined || held.confidence < symbol.confidence)
      seen.set(column, { character: symbol.text.toUpperCase(), confidence: symbol.confidence });
  }
  return seen;
}

function cellOf(kind: Kind, first: Seen | undefined, second: Seen | undefined): MrzCell {
  if (kind === 'filler') return { character: '<', confidence: 0.97, others: [] };
  if (kind === 'blank') return { character: ' ', confidence: 0, others: [] };
  const chosen = first ?? second;
  if (chosen === undefined) return { character: ' ', confidence: 0, others: [] };
  if (second === undefined || second.character === chosen.character)
    return { character: chosen.character, confidence: chosen.confidence, others: [] };
  return { character: chosen.character, confidence: chosen.confidence * DISAGREEMENT, others: [second.character] };
}

/**
 * The recogniser of prose put to this use: fillers are found by shape, the rest is read twice, as a raw line and as a
 * line of words. Where both readings differ the second is kept as an alternative for the check digits to decide on.
 */
export function createTesseractMrzRecogniser(engine: TextEngine): MrzRecogniser {
  return {
    async read(strip) {
      const kinds = kindsOf(strip);
      if (!kinds.includes('character')) return kinds.map((kind) => cellOf(kind, undefined, undefined));
      const image = charactersOnly(strip, kinds);
      const request = { image, language: 'eng', whitelist: CHARACTERS } as const;
      const first = byColumn(await engine.read({ ...request, layout: LAYOUT.rawLine }));
      const second = byColumn(await engine.read({ ...request, layout: LAYOUT.line }));
      return kinds.map((kind, index) => cellOf(kind, first.get(index), second.get(index)));
    },
  };
}
