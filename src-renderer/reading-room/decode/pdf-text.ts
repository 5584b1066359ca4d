import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Word } from '../recognise/text-engine.ts';

/** Fewer visible characters than this are a scanner's stamp on a picture, not the page's text. */
const TEXT_AT_LEAST = 40;
/** Fonts without a usable character map give private-use or replacement characters. */
const UNREADABLE_AT_MOST = 0.2;

type Matrix = readonly number[];

function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * Writers of PDF look characters up by their shape, and 月 and the radical ⽉ have one: what is printed is the character.
 * Full-width punctuation stays as it is.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize('NFKC'));
}

/** Words of one run of text; their share of its width follows the share of its characters. */
function wordsOf(item: TextItem, viewport: Matrix): Word[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(viewport, item.transform);
  const height = Math.hypot(c, d);
  const length = item.width * Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0);
  const scale = Math.hypot(a, b) || 1;
  const [ux, uy] = [a / scale, b / scale];
  const [vx, vy] = [-c / (height || 1), -d / (height || 1)];
  const box = (from: number, to: number) => {
    const share = length / Math.max(1, item.str.length);
    const xs: number[] = [];
    const ys: number[] = [];
    for (const along of [from * share, to * share]) {
      for (const up of [-0.2 * height, 0.85 * height]) {
        xs.push(x + ux * along - vx * up);
        ys.push(y + uy * along - vy * up);
      }
    }
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  };
  return [...item.str.matchAll(/\S+/g)].map((match) => ({
    text: plainCharacters(match[0]),
    confidence: 1,
    ...box(match.index, match.index + match[0].length),
    symbols: [],
  }));
}

/** Words whose middles lie at one height stand in one line, from left to right; lines from the top. */
function inLines(words: readonly Word[]): Word[][] {
  const lines: { words: Word[]; middle: number; height: number }[] = [];
  for (const word of [...words].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find(
      (one) => Math.abs(one.middle - middle) < 0.35 * Math.min(one.height, word.bottom - word.top),
    );
    if (line === undefined) lines.push({ words: [word], middle, height: word.bottom - word.top });
    else line.words.push(word);
  }
  return lines.map((line) => line.words.sort((a, b) => a.left - b.left));
}

/** Runs that touch belong to one word: PDF writers split words where they kern. */
function joined(line: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const word of line) {
    const last = words.at(-1);
    const gap = last === undefined ? 1 : word.left - last.right;
    if (last === undefined || gap > 0.12 * (word.bottom - word.top)) {
      words.push(word);
      continue;
    }
    words[words.length - 1] = {
      ...last,
      text: last.text + word.text,
      top: Math.min(last.top, word.top),
      right: Math.max(last.right, word.right),
      bottom: Math.max(last.bottom, word.bottom),
    };
  }
  return words;
}

/** Enough of it, and legible: fonts without a usable character map give what nobody can read. */
export function isWorthUsing(lines: readonly (readonly Word[])[]): boolean {
  const text = lines.flatMap((line) => line.map((word) => word.text)).join('');
  const unreadable = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return text.length >= TEXT_AT_LEAST && unreadable <= UNREADABLE_AT_MOST * text.length;
}

/** The page's text layer in pixels of a raster drawn with `viewport`; null when there is none worth using. */
export async function pdfText(page: PDFPageProxy, viewport: Matrix): Promise<Word[][] | null> {
  const { items } = await page.getTextContent();
  const lines = inLines(items.flatMap((item) => ('str' in item ? wordsOf(item, viewport) : []))).map(joined);
  return isWorthUsing(lines) ? lines : null;
}
