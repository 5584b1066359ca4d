import ExcelJS from 'exceljs';
import { dailyReportText as text } from '#shared/i18n/zh-cn/daily-report.ts';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { reportText } from '#shared/i18n/zh-cn/screens/report.ts';
import type { DailyReportRow, DailyReportView } from '#shared/ipc/views/work-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';

type Column<Row> = readonly [header: string, value: (row: Row) => string | number, width: number];

/** The same heads as on the screen, in the same order: a figure is looked up in either. */
const heads = reportText.columns;
const staffHeads = reportText.staffColumns;

const BUSINESS_COLUMNS: readonly Column<DailyReportRow>[] = [
  [heads.business, (row) => BUSINESS_SHORT_NAMES[row.business], 18],
  [heads.opening, (row) => row.opening, 11],
  [heads.received, (row) => row.received, 9],
  [heads.supplementsRequested, (row) => row.supplementsRequested, 11],
  [heads.supplementsAnswered, (row) => row.supplementsAnswered, 11],
  [heads.issued, (row) => row.issued, 9],
  [heads.refused, (row) => row.refused, 11],
  [heads.notAccepted, (row) => row.notAccepted, 11],
  [heads.withdrawn, (row) => row.withdrawn, 9],
  [heads.reopened, (row) => row.reopened ?? 0, 11],
  [heads.openAtEnd, (row) => row.openAtEnd, 11],
  [heads.dueToday, (row) => row.dueToday, 11],
  [heads.overdue, (row) => row.overdue, 9],
];

type StaffRow = DailyReportView['staff'][number];

const STAFF_COLUMNS: readonly Column<StaffRow>[] = [
  [staffHeads.name, (row) => row.name, 16],
  [staffHeads.reviewed, (row) => row.reviewed, 12],
  [staffHeads.supplements, (row) => row.supplements, 12],
  [staffHeads.proposed, (row) => row.proposed, 12],
  [staffHeads.signed, (row) => row.signed, 12],
  [staffHeads.issued, (row) => row.issued, 12],
];

const HEADER_ROW = 3;
/** Points; Chinese characters of the body size need more than a spreadsheet's default row. */
const LINE_HEIGHT = 21;
/** On every office machine in China; others fall back to their own Chinese face. */
const FACE = '宋体';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** A cell that begins like a formula would be one in some programs: a name never is. */
function plainText(value: string | number): string | number {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function addSheet<Row>(
  workbook: ExcelJS.Workbook,
  names: { readonly sheet: string; readonly title: string; readonly made: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  const sheet = workbook.addWorksheet(names.sheet, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: text.footer },
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1 }],
  });
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  columns.forEach(([, , width], index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(1, 1).value = names.title;
  sheet.getCell(1, 1).font = { name: FACE, bold: true, size: 16 };
  sheet.getRow(1).height = 30;
  sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  sheet.mergeCells(2, 1, 2, columns.length);
  sheet.getCell(2, 1).value = names.made;
  sheet.getCell(2, 1).alignment = { horizontal: 'right' };
  sheet.getRow(HEADER_ROW).values = columns.map(([header]) => header);
  rows.forEach((row, index) => {
    sheet.getRow(HEADER_ROW + 1 + index).values = columns.map(([, value]) => plainText(value(row)));
  });
  addTotals(sheet, columns.length, rows.length);
  dressTable(sheet, columns.length, HEADER_ROW + rows.length + 1);
}

/** Lines, face and height of the table; the head and the totals are bold. */
function dressTable(sheet: ExcelJS.Worksheet, columns: number, lastLine: number): void {
  for (let line = HEADER_ROW; line <= lastLine; line += 1) {
    sheet.getRow(line).height = LINE_HEIGHT;
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.getCell(line, column);
      cell.border = BORDER;
      cell.font = { name: FACE, size: 11, bold: line === HEADER_ROW || line === lastLine };
      cell.alignment = { vertical: 'middle', horizontal: column === 1 ? 'left' : 'right' };
    }
  }
}

/** Sums are formulas, so that whoever changes a number sees the total follow; the values of now stand in them too. */
function addTotals(sheet: ExcelJS.Worksheet, columns: number, rows: number): void {
  const line = HEADER_ROW + rows + 1;
  sheet.getCell(line, 1).value = reportText.total;
  for (let column = 2; column <= columns; column += 1) {
    const letter = sheet.getColumn(column).letter;
    let result = 0;
    for (let row = HEADER_ROW + 1; row < line; row += 1) result += Number(sheet.getCell(row, column).value ?? 0);
    const formula = rows === 0 ? '0' : `SUM(${letter}${HEADER_ROW + 1}:${letter}${line - 1})`;
    sheet.getCell(line, column).value = { formula, result };
  }
}

/** 日报: one sheet by business, one by person; A4 landscape. */
export async function reportWorkbook(report: DailyReportView): Promise<Uint8Array> {
  const { byBusiness, byPerson } = text;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = text.program;
  const made = text.madeAt(shanghaiDate(report.generatedAt), shanghaiTime(report.generatedAt));
  addSheet(
    workbook,
    { sheet: byBusiness.sheet, title: byBusiness.title(report.date), made },
    BUSINESS_COLUMNS,
    report.rows,
  );
  addSheet(workbook, { sheet: byPerson.sheet, title: byPerson.title(report.date), made }, STAFF_COLUMNS, report.staff);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
