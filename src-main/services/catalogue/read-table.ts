import ExcelJS from 'exceljs';
import type { TableRow } from '#shared/domain/catalogues/table-row.ts';
import { decodeTable, parseCsv } from './read-csv.ts';

/** A national catalogue has some 800 rows; what is larger is another file. */
export const TABLE_LIMITS = { bytes: 5_000_000, unpackedBytes: 60_000_000, rows: 20_000 } as const;

/** PK: an XLSX is a zip archive, whatever its name. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

const CENTRAL_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const UNPACKED_SIZE_AT = 24;

/** What the archive says it will be once unpacked: asked before anything is. */
function unpackedSize(bytes: Buffer): number {
  let total = 0;
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at !== -1; at = bytes.indexOf(CENTRAL_ENTRY, at + 4)) {
    if (at + UNPACKED_SIZE_AT + 4 <= bytes.length) total += bytes.readUInt32LE(at + UNPACKED_SIZE_AT);
  }
  return total;
}

/** The first sheet, cell by cell as shown; a merged cell says its text once. */
async function readWorkbook(bytes: Buffer): Promise<readonly TableRow[] | null> {
  if (unpackedSize(bytes) > TABLE_LIMITS.unpackedBytes) return null;
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return null;
  }
  const [sheet] = workbook.worksheets;
  if (!sheet || sheet.rowCount > TABLE_LIMITS.rows) return null;
  const rows: TableRow[] = [];
  sheet.eachRow((row, line) => {
    const cells: string[] = [];
    row.eachCell(
      { includeEmpty: true },
      (cell) => void cells.push(cell.isMerged && cell.master !== cell ? '' : cell.text),
    );
    rows.push({ line, cells });
  });
  return rows;
}

/** Null for what is no table at all: neither a workbook nor text. */
export async function readTable(bytes: Uint8Array): Promise<readonly TableRow[] | null> {
  if (isZip(bytes)) return readWorkbook(Buffer.from(bytes));
  const text = decodeTable(bytes);
  if (text === null || text.includes('\0')) return null;
  const rows = parseCsv(text);
  return rows.length > TABLE_LIMITS.rows ? null : rows;
}
