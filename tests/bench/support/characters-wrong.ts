/**
 * Edits by which a line differs from the piece of a text that is likest to it (Sellers): a reader is not blamed for the
 * order in which it gives the lines of a form, nor for what it read beside them.
 */
function editsWithin(line: string, text: string): number {
  const letters = [...line];
  const others = [...text];
  let before = new Uint16Array(others.length + 1);
  for (const [row, letter] of letters.entries()) {
    const now = new Uint16Array(others.length + 1);
    now[0] = row + 1;
    for (const [column, other] of others.entries()) {
      const replaced = (before[column] ?? 0) + (letter === other ? 0 : 1);
      now[column + 1] = Math.min(replaced, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1);
    }
    before = now;
  }
  return Math.min(...before);
}

/** One form for what is printed alike: full and half width, kinds of quotes and dashes, runs of space. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—―]/g, '-')
    .replace(/[·•・]/g, '·')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Wrong {
  readonly wrong: number;
  readonly all: number;
}

/** Characters of the printed lines that a reading got wrong. Spaces beside Chinese characters are no characters. */
export function charactersWrong(printed: readonly string[], read: string): Wrong {
  const han = '[\\u3000-\\u303f\\u3400-\\u9fff，。：；（）()《》:;,]';
  const bare = (text: string): string => plain(text).replace(new RegExp(`(?<=${han}) | (?=${han})`, 'g'), '');
  const text = bare(read.replaceAll('\n', ' '));
  let wrong = 0;
  let all = 0;
  for (const line of printed.map(bare).filter((one) => one.length > 1)) {
    wrong += editsWithin(line, text);
    all += [...line].length;
  }
  return { wrong, all };
}
