/** In halves of a Chinese character: room for what tells files of one name apart, e.g. `-unsigned.pdf`. */
const TAIL_WIDTH = 14;
const WIDE = /[\u2e80-\uffef]/;

function widthOf(character: string): number {
  return WIDE.test(character) ? 2 : 1;
}

/**
 * A file name in the part that may be cut and the part that may not: scans of one kind differ at their end. Together they are
 * the name; a short one is all head.
 */
export function splitFileName(name: string): { readonly head: string; readonly tail: string } {
  const characters = [...name];
  let cut = characters.length;
  let width = 0;
  while (cut > 0 && width + widthOf(characters[cut - 1] ?? '') <= TAIL_WIDTH) {
    cut -= 1;
    width += widthOf(characters[cut] ?? '');
  }
  if (cut === 0) return { head: name, tail: '' };
  return { head: characters.slice(0, cut).join(''), tail: characters.slice(cut).join('') };
}
