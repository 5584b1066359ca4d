import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageWords, pageWords } from '#renderer/reading-room/extract/page-words.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';

const FOLDER = 'tests/fixtures/reading';
const CJK = /[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const PARTS =
  /[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]|[^\s\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]+| +/g;

/** A word, or a whole line where the words' own boxes were not kept. */
type Dumped = readonly [text: string, left: number, top: number, width: number, height: number, confidence: number];

/** Widths in characters of Chinese print: a letter or a digit takes about half of one. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (CJK.test(one) ? 1 : 0.55), 0);

/** The words of a line, spread evenly over its box. */
function spread([text, left, top, width, height, confidence]: Dumped): readonly Word[] {
  const unit = width / Math.max(0.5, widthOf(text));
  let x = left;
  return (text.match(PARTS) ?? []).flatMap((part) => {
    const from = x;
    x += widthOf(part) * unit;
    const word = { text: part, confidence, left: from, right: x, top, bottom: top + height, symbols: [] };
    return part.trim() === '' ? [] : [word];
  });
}

const isLine = (line: Dumped | readonly Dumped[]): line is Dumped => typeof line[0] === 'string';

function wordOf([text, left, top, width, height, confidence]: Dumped): Word {
  return { text, confidence, left, top, right: left + width, bottom: top + height, symbols: [] };
}

/** A page as the reading room read it from a specimen: words with their boxes and confidences, or lines with theirs. */
export function dumpedPage(name: string): PageWords {
  const lines: readonly (Dumped | readonly Dumped[])[] = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  return pageWords(
    0,
    lines.map((line) => (isLine(line) ? spread(line) : line.map(wordOf))),
  );
}
