import ExcelJS from 'exceljs';
import { dailyReportText as text } from '#shared/i18n/zh-cn/daily-report.ts';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { reportText } from '#shared/i18n/zh-cn/screens/report.ts';
import type { DailyReportRow, DailyReportView } from '#shared/ipc/views/work-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { addMeaningsSheet } from './report-meanings.ts';
import { addTitledSheet, dressTable, HEADER_ROW, type SheetNames } from './report-sheet.ts';

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

/** Order and widths of a sheet's parts are the same on each: title, when it was made, heads, rows. */
function addTableSheet<Row>(
  workbook: ExcelJS.Workbook,
  names: SheetNames,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  const sheet = addTitledSheet(
    workbook,
    names,
    columns.map(([, , width]) => width),
  );
  sheet.getRow(HEADER_ROW).values = columns.map(([header]) => header);
  rows.forEach((row, index) => {
    sheet.getRow(HEADER_ROW + 1 + index).values = columns.map(([, value]) => value(row));
  });
  addTotals(sheet, columns.length, rows.length);
  dressTable(sheet, columns.length, HEADER_ROW + rows.length + 1, 'totals');
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

/** 日报: one sheet by business, one by person, one that says what each figure counts; A4 landscape. */
export async function reportWorkbook(report: DailyReportView): Promise<Uint8Array> {
  const { byBusiness, byPerson } = text;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = text.program;
  const made = text.madeAt(shanghaiDate(report.generatedAt), shanghaiTime(report.generatedAt));
  const business = { sheet: byBusiness.sheet, title: byBusiness.title(report.date), note: made };
  addTableSheet(workbook, business, BUSINESS_COLUMNS, report.rows);
  const person = { sheet: byPerson.sheet, title: byPerson.title(report.date), note: made };
  addTableSheet(workbook, person, STAFF_COLUMNS, report.staff);
  addMeaningsSheet(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
