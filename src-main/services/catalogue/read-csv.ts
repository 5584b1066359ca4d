import type { TableRow } from '#shared/domain/catalogues/table-row.ts';

/** UTF-8 with or without its mark, else GBK in its newest form, as spreadsheets in China save it; null for neither. */
export function decodeTable(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return null;
}

/** RFC 4180 with any line end. A row's line is where it begins: a quoted cell may run over several. */
export function parseCsv(text: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = () => {
    rows.push({ line: start, cells: [...cells, cell] });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const isEnd = character === '\n' || (character === '\r' && text[at + 1] !== '\n');
    if (isEnd) line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (isEnd) {
      endRow();
      start = line;
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
