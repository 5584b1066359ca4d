import ExcelJS from 'exceljs';
import { dailyReportText as text } from '#shared/i18n/zh-cn/daily-report.ts';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { DailyReportRow, DailyReportView } from '#shared/ipc/views/work-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';

type Column<Row> = readonly [header: string, value: (row: Row) => string | number, width: number];

const BUSINESS_COLUMNS: readonly Column<DailyReportRow>[] = [
  [text.business, (row) => BUSINESS_SHORT_NAMES[row.business], 18],
  [text.opening, (row) => row.opening, 11],
  [text.received, (row) => row.received, 9],
  [text.supplementsRequested, (row) => row.supplementsRequested, 11],
  [text.supplementsAnswered, (row) => row.supplementsAnswered, 11],
  [text.issued, (row) => row.issued, 9],
  [text.refused, (row) => row.refused, 11],
  [text.notAccepted, (row) => row.notAccepted, 11],
  [text.withdrawn, (row) => row.withdrawn, 9],
  [text.reopened, (row) => row.reopened ?? 0, 11],
  [text.openAtEnd, (row) => row.openAtEnd, 11],
  [text.overdue, (row) => row.overdue, 9],
  [text.dueToday, (row) => row.dueToday, 11],
];

type StaffRow = DailyReportView['staff'][number];

const STAFF_COLUMNS: readonly Column<StaffRow>[] = [
  [text.person, (row) => row.name, 16],
  [text.reviewed, (row) => row.reviewed, 12],
  [text.supplementsRequested, (row) => row.supplements, 12],
  [text.proposed, (row) => row.proposed, 12],
  [text.signed, (row) => row.signed, 12],
  [text.issued, (row) => row.issued, 12],
];

const HEADER_ROW = 3;
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
  sheet.getCell(1, 1).font = { bold: true, size: 16 };
  sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  sheet.mergeCells(2, 1, 2, columns.length);
  sheet.getCell(2, 1).value = names.made;
  sheet.getCell(2, 1).alignment = { horizontal: 'right' };
  sheet.getRow(HEADER_ROW).values = columns.map(([header]) => header);
  sheet.getRow(HEADER_ROW).font = { bold: true };
  rows.forEach((row, index) => {
    sheet.getRow(HEADER_ROW + 1 + index).values = columns.map(([, value]) => plainText(value(row)));
  });
  addTotals(sheet, columns.length, rows.length);
  for (let line = HEADER_ROW; line <= HEADER_ROW + rows.length + 1; line += 1) {
    for (let column = 1; column <= columns.length; column += 1) sheet.getCell(line, column).border = BORDER;
  }
}

/** Sums are formulas, so that whoever changes a number sees the total follow; the values of now stand in them too. */
function addTotals(sheet: ExcelJS.Worksheet, columns: number, rows: number): void {
  const line = HEADER_ROW + rows + 1;
  sheet.getCell(line, 1).value = text.total;
  for (let column = 2; column <= columns; column += 1) {
    const letter = sheet.getColumn(column).letter;
    let result = 0;
    for (let row = HEADER_ROW + 1; row < line; row += 1) result += Number(sheet.getCell(row, column).value ?? 0);
    const formula = rows === 0 ? '0' : `SUM(${letter}${HEADER_ROW + 1}:${letter}${line - 1})`;
    sheet.getCell(line, column).value = { formula, result };
  }
  sheet.getRow(line).font = { bold: true };
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
