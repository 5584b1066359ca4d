import { assertNever } from '#shared/kernel/assert-never.ts';
import type { LetterBlock } from '#shared/letters/letter.ts';
import { chineseOrdinal } from './chinese-ordinal.ts';
import { element } from './element.ts';

/** An ID number, an address, a long foreign word: cannot be broken, so the line before it cannot be filled. */
const UNBROKEN = /[!-~]{12,}/;

/** 受理编号, e.g. LH-2026-000123, and （010）62677800: read as one word, though their signs would let them break. */
const WHOLE = /([A-Z]{2}-\d{4}-\d{6,}|（\d{3,4}）\d{7,8})/;

function withWholeNumbers(line: string): readonly (string | HTMLElement)[] {
  return line.split(WHOLE).map((part) => (WHOLE.test(part) ? element('span', 'whole', part) : part));
}

/** Characters of a paragraph that no page break tears apart, six lines at most: a due date stays in one sentence. */
const KEPT_TOGETHER = 160;

function classOf(line: string): string {
  const ragged = UNBROKEN.test(line) || WHOLE.test(line) ? ' ragged' : '';
  return `text${ragged}${line.length <= KEPT_TOGETHER ? ' kept' : ''}`;
}

function paragraphs(text: string): readonly HTMLElement[] {
  return text.split('\n').map((line) => element('p', classOf(line), ...withWholeNumbers(line)));
}

/** Stands in the first row and reaches down to the last. */
function photoPlace(rows: number): HTMLElement {
  const cell = element('td', 'photo', '照片');
  cell.setAttribute('rowspan', String(rows));
  return cell;
}

function fields({ rows, tall, photo }: Extract<LetterBlock, { kind: 'fields' }>): HTMLElement {
  const cells = rows.map((row, index) =>
    element(
      'tr',
      '',
      ...row.flatMap(({ label, value }) => {
        const cell = element('td', '', value === '' ? '—' : (value ?? ''));
        if (row.length === 1) cell.setAttribute('colspan', '3');
        return [element('th', '', label), cell];
      }),
      ...(photo && index === 0 ? [photoPlace(rows.length)] : []),
    ),
  );
  const names = ['fields', ...(tall ? ['tall'] : []), ...(photo ? ['with-photo'] : [])];
  return element('table', names.join(' '), element('tbody', '', ...cells));
}

function table(block: Extract<LetterBlock, { kind: 'table' }>): HTMLElement {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const columns = block.widths.map((width) => {
    const column = element('col', '');
    column.style.width = `${(100 * width) / total}%`;
    return column;
  });
  const head = element('tr', '', ...block.heads.map((text) => element('th', '', text)));
  const rows = block.rows.map((row) => element('tr', '', ...row.map((text) => element('td', '', text))));
  return element(
    'table',
    'grid',
    element('colgroup', '', ...columns),
    element('thead', '', head),
    element('tbody', '', ...rows),
  );
}

export function renderBlock(block: LetterBlock): readonly HTMLElement[] {
  switch (block.kind) {
    case 'addressee':
      return [element('p', 'addressee', block.text)];
    case 'paragraph':
      return paragraphs(block.text);
    case 'items':
      return block.items.map(({ heading, text }, index) =>
        element(
          'div',
          'item',
          element('p', 'item-head', `${chineseOrdinal(index + 1)}、${heading}`),
          ...paragraphs(text),
        ),
      );
    case 'fields':
      return [fields(block)];
    case 'table':
      return [table(block)];
    case 'note':
      return [element('div', 'note', ...block.lines.map((line) => element('p', '', line)))];
    default:
      return assertNever(block);
  }
}
