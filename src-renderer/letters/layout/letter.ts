import type { Letter, LetterFoot, LetterMarks, LetterSignature } from '#shared/letters/letter.ts';
import { renderBlock } from './blocks.ts';
import { element } from './element.ts';
import { qrCode } from './qr-code.ts';

function head(letter: Letter): HTMLElement {
  const lines = letter.title.map((line) => element('span', 'title-line', line));
  const parts = [element('h1', '', ...lines)];
  if (letter.number !== null) parts.push(element('p', 'number', letter.number, ...numberMarks(letter.marks)));
  return element('header', '', ...parts);
}

function numberMarks(marks: LetterMarks): readonly HTMLElement[] {
  return marks.provisional ? [element('span', 'mark', '暂定')] : [];
}

/** The seal covers the date and the name of the office, so the two never part from each other or from the text. */
function sign(signature: LetterSignature): HTMLElement {
  const office = element(
    'div',
    'office',
    element('p', 'organisation', signature.organisation),
    element('p', 'date', signature.date ?? '　　　年　　月　　日'),
  );
  const signer = element('p', 'signer', signature.signer === null ? '' : `签发人：${signature.signer}`);
  return element('section', 'signature', signer, office);
}

function foot(content: LetterFoot): HTMLElement {
  const parts: HTMLElement[] = [element('div', 'contact', ...content.lines.map((line) => element('p', '', line)))];
  if (content.code !== null) {
    const { content: says, caption, level } = content.code;
    const figure = element('figure', level === 'M' ? 'code code-large' : 'code');
    figure.append(qrCode(says, level), element('figcaption', '', caption));
    parts.push(figure);
  }
  return element('footer', '', ...parts);
}

/** Fixed boxes repeat on every printed page. */
function pageMarks(marks: LetterMarks): readonly HTMLElement[] {
  return marks.draft ? [element('div', 'draft', '草稿')] : [];
}

/** How many of the last blocks close the text: 特此告知。, a note, or 此致 and 敬礼; a table may break and closes nothing. */
function closing(blocks: readonly HTMLElement[]): number {
  const [last] = blocks.toReversed();
  if (last === undefined || last.tagName === 'TABLE') return 0;
  return last.classList.contains('addressee') ? 2 : 1;
}

export function renderLetter(letter: Letter): HTMLElement {
  const blocks = letter.blocks.flatMap(renderBlock);
  const from = blocks.length - closing(blocks);
  const ending = element('section', 'ending', ...blocks.slice(from));
  if (letter.signature !== null) ending.append(sign(letter.signature));
  // Keeps the place of the foot free behind the text; the foot itself stands at the end of the last page.
  ending.append(element('div', 'foot-place'));
  const body = element('main', '', head(letter), ...blocks.slice(0, from), ending);
  return element('article', letter.layout, ...pageMarks(letter.marks), body, foot(letter.foot));
}
