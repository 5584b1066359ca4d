/// <reference lib="dom" />

/**
 * Runs inside the Chromium page that holds one specimen, so it may use nothing from outside its own body. The lines a
 * perfect reader would read, from top to bottom and left to right, as they are set: characters that stand side by side
 * at one height, parted where the gap is wider than a line is high. Marks and labels of the specimen, machine-readable
 * zones, the ring of a seal and text that is not shown are left out.
 */
export function linesInPage(): string[] {
  interface Placed {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly middle: number;
    readonly height: number;
  }
  const placed: Placed[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('.specimen-mark, .specimen-label, .mrz, .seal, style, script') !== null)
      continue;
    if (getComputedStyle(parent).visibility !== 'visible') continue;
    const text = node.nodeValue ?? '';
    const range = document.createRange();
    let at = 0;
    for (const character of text) {
      range.setStart(node, at);
      at += character.length;
      range.setEnd(node, at);
      const box = range.getBoundingClientRect();
      if (character.trim() === '' || box.width === 0 || box.height === 0) continue;
      const middle = (box.top + box.bottom) / 2;
      placed.push({ text: character, left: box.left, right: box.right, middle, height: box.height });
    }
  }
  const rows: Placed[][] = [];
  for (const one of placed.sort((a, b) => a.middle - b.middle)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row === undefined || last === undefined || one.middle - last.middle > 0.3 * Math.min(one.height, last.height))
      rows.push([one]);
    else row.push(one);
  }
  return rows.flatMap((row) => {
    const lines: string[] = [];
    let before: Placed | undefined;
    for (const one of row.sort((a, b) => a.left - b.left)) {
      const gap = before === undefined ? Number.POSITIVE_INFINITY : one.left - before.right;
      if (gap > one.height) lines.push(one.text);
      else lines[lines.length - 1] += (gap > 0.14 * one.height ? ' ' : '') + one.text;
      before = one;
    }
    return lines;
  });
}
