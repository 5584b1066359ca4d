import { type PageWords, pageWords } from '#renderer/reading-room/extract/page-words.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';

interface PrintedLine {
  readonly text: string;
  /** Height of the print, pixels. */
  readonly size?: number;
}

/**
 * A page as the recogniser gives it: words with boxes, one under the other. Chinese comes in single characters, as
 * Tesseract gives it, so that rules have to cope with that too.
 */
export function printedPage(
  lines: readonly (string | PrintedLine)[],
  confidence = 0.9,
  also: string | null = null,
): PageWords {
  let top = 100;
  const words = lines.map((line) => {
    const { text, size = 40 } = typeof line === 'string' ? { text: line } : line;
    let left = 200;
    const own = (text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/g) ?? []).map(
      (part): Word => {
        const width = part.length * size * 0.6;
        const word = { text: part, confidence, left, top, right: left + width, bottom: top + size, symbols: [] };
        left += width + size * 0.3;
        return word;
      },
    );
    top += size * 1.5;
    return own;
  });
  return pageWords(0, words, also);
}
