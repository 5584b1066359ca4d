import { markFont, pdfStream, setMarkText } from './mark-font.ts';
import { appendObjects, dictionaryAt, pagesOf, readPdfObjects } from './pdf-objects.ts';

const POINTS_A_MM = 72 / 25.4;
const A4 = [595, 842] as const;
const SIZE = 12;
const PADDING = 5;
/** Upper right, in the margin above the text (GB/T 9704: 37 mm above, 26 mm right). */
const RIGHT = 26 * POINTS_A_MM;
const TOP = 20 * POINTS_A_MM;
const NAME = '/ReprintMark';

function sizeOf(page: string): readonly [width: number, height: number] {
  const box = /\/MediaBox\s*\[\s*[\d.]+\s+[\d.]+\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(page);
  return box ? [Number(box[1]), Number(box[2])] : A4;
}

/** 补打　第2次 in a frame. */
function drawing(page: string, times: number): string {
  const [pageWidth, pageHeight] = sizeOf(page);
  const { array, width } = setMarkText(`补打　第${times}次`);
  const box = { width: width * SIZE + 2 * PADDING, height: SIZE + 2 * PADDING };
  const left = (pageWidth - RIGHT - box.width).toFixed(2);
  const bottom = (pageHeight - TOP - box.height).toFixed(2);
  return [
    'Q q 0 G 0 g 0.75 w',
    `${left} ${bottom} ${box.width.toFixed(2)} ${box.height} re S`,
    `BT ${NAME} ${SIZE} Tf ${(Number(left) + PADDING).toFixed(2)} ${(Number(bottom) + PADDING + 1.5).toFixed(2)} Td`,
    `[${array}] TJ ET Q`,
  ].join('\n');
}

function withFont(resources: string, font: number): string {
  const fonts = /\/Font\s*<</.exec(resources);
  if (!fonts) return `<</Font <<${NAME} ${font} 0 R>> ${resources.slice(2)}`;
  const after = fonts.index + fonts[0].length;
  return `${resources.slice(0, after)}${NAME} ${font} 0 R ${resources.slice(after)}`;
}

interface Numbers {
  readonly font: number;
  readonly before: number;
  readonly mark: number;
}

/** The page with the mark over what it shows; what it shows is put in brackets, so that nothing of it reaches the mark. */
function markedPage(page: string, objects: ReadonlyMap<number, string>, { font, before, mark }: Numbers): string {
  const resources = /\/Resources\s*(?:(\d+) 0 R|(?=<<))/.exec(page);
  const named = resources?.[1] === undefined ? null : (objects.get(Number(resources[1])) ?? '<<>>');
  const own = resources ? (named ?? dictionaryAt(page, resources.index + resources[0].length)) : '<<>>';
  const length = resources ? resources[0].length + (named === null ? own.length : 0) : 0;
  const rest = resources ? page.slice(0, resources.index) + page.slice(resources.index + length) : page;
  const contents = /\/Contents\s*(?:\[([^\]]*)\]|(\d+ 0 R))/.exec(rest);
  const shown = contents?.[1] ?? contents?.[2] ?? '';
  const bare = contents ? rest.replace(contents[0], '') : rest;
  const end = bare.lastIndexOf('>>');
  return `${bare.slice(0, end)}\n/Resources ${withFont(own, font)}\n/Contents [${before} 0 R ${shown} ${mark} 0 R]>>`;
}

/**
 * 补打: the frozen PDF, byte for byte, and behind it a mark on every page that says which reprint it is. Nothing is set
 * anew, so a reprint can say nothing that the original does not. The same bytes come out every time.
 */
export function markReprint(pdf: Uint8Array, times: number): Uint8Array {
  const file = readPdfObjects(pdf);
  const pages = pagesOf(file);
  if (pages.length === 0) throw new Error('a PDF without pages that can be marked');
  const fontObjects = markFont(file.size);
  const before = file.size + fontObjects.length;
  const added = new Map(fontObjects.map((content, index) => [file.size + index, content]));
  added.set(before, pdfStream('q'));
  for (const [index, [number, page]] of pages.entries()) {
    const mark = before + 1 + index;
    added.set(mark, pdfStream(drawing(page, times)));
    added.set(number, markedPage(page, file.objects, { font: file.size, before, mark }));
  }
  return appendObjects(pdf, file, added);
}
