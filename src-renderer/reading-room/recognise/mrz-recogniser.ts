import type { MrzCell } from '../extract/mrz/cells.ts';
import { columnContrast, FILLER_AT_LEAST, fillerLikeness } from '../preprocess/filler.ts';
import { cropRows, scaleGray, stretchContrast } from '../preprocess/gray-scale.ts';
import { type MrzStrip, STRIP_MARGIN, STRIP_PITCH } from '../preprocess/mrz-strip.ts';
import { LAYOUT, type TextReader, type WordLines } from './text-engine.ts';

/** Reads one line of a zone: a cell for each column of the strip, margins included. */
export interface MrzRecogniser {
  read(strip: MrzStrip): Promise<readonly MrzCell[]>;
}

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Below this a column is paper: guilloche and noise reach about 0.2, faint print 0.35. */
const BLANK_BELOW = 0.25;

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
function byColumn(lines: WordLines, pitch: number): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const symbol of lines.flat().flatMap((word) => word.symbols)) {
    const column = Math.floor((symbol.left + symbol.right) / 2 / pitch);
    const held = seen.get(column);
    if (held === undefined || held.confidence < symbol.confidence)
      seen.set(column, { character: symbol.text.toUpperCase(), confidence: symbol.confidence });
  }
  return seen;
}

function cellOf(kind: Kind, readings: readonly Seen[]): MrzCell {
  if (kind === 'filler') return { character: '<', confidence: 0.97, others: [] };
  if (kind === 'blank' || readings.length === 0) return { character: ' ', confidence: 0, others: [] };
  const weights = new Map<string, number>();
  for (const { character, confidence } of readings)
    weights.set(character, (weights.get(character) ?? 0) + 0.2 + confidence);
  const [best, ...others] = [...weights].sort((a, b) => b[1] - a[1]);
  const character = best?.[0] ?? ' ';
  const agreeing = readings.filter((one) => one.character === character);
  const mean = agreeing.reduce((sum, one) => sum + one.confidence, 0) / Math.max(1, agreeing.length);
  return {
    character,
    confidence: mean * (agreeing.length / readings.length),
    others: others.map(([other]) => other),
  };
}

/** Three looks at a line: Tesseract scales a line to 36 pixels, so the height that is cut decides what it sees. */
const LOOKS = [
  { pitch: STRIP_PITCH, height: 1.5, layout: LAYOUT.rawLine },
  { pitch: 32, height: 1.5, layout: LAYOUT.rawLine },
  { pitch: 24, height: 1.9, layout: LAYOUT.line },
] as const;

/**
 * The recogniser of prose put to this use: fillers are found by shape, the rest is read three times, and the columns
 * vote. What was outvoted is kept as an alternative for the check digits to decide on.
 */
export function createTesseractMrzRecogniser(engine: TextReader): MrzRecogniser {
  return {
    async read(strip) {
      const kinds = kindsOf(strip);
      if (!kinds.includes('character')) return kinds.map((kind) => cellOf(kind, []));
      const clean = stretchContrast(charactersOnly(strip, kinds));
      const looks = await Promise.all(
        LOOKS.map(async ({ pitch, height, layout }) => {
          const scaled = scaleGray(clean, pitch / STRIP_PITCH);
          const image = cropRows(scaled, Math.round((scaled.height - height * pitch) / 2));
          return byColumn(await engine.read({ image, language: 'eng', whitelist: CHARACTERS, layout }), pitch);
        }),
      );
      return kinds.map((kind, index) =>
        cellOf(
          kind,
          looks.flatMap((look) => look.get(index) ?? []),
        ),
      );
    },
  };
}
