import ExcelJS from 'exceljs';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { DailyReportRow, DailyReportView } from '#shared/ipc/views/work-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';

type Column<Row> = readonly [header: string, value: (row: Row) => string | number, width: number];

const BUSINESS_COLUMNS: readonly Column<DailyReportRow>[] = [
  ['业务', (row) => BUSINESS_SHORT_NAMES[row.business], 18],
  ['期初在办', (row) => row.opening, 11],
  ['收件', (row) => row.received, 9],
  ['发出补正', (row) => row.supplementsRequested, 11],
  ['收到补正', (row) => row.supplementsAnswered, 11],
  ['出证', (row) => row.issued, 9],
  ['未予认证', (row) => row.refused, 11],
  ['不予受理', (row) => row.notAccepted, 11],
  ['撤回', (row) => row.withdrawn, 9],
  ['期末在办', (row) => row.openAtEnd, 11],
  ['超期', (row) => row.overdue, 9],
  ['当日到期', (row) => row.dueToday, 11],
];

type StaffRow = DailyReportView['staff'][number];

const STAFF_COLUMNS: readonly Column<StaffRow>[] = [
  ['姓名', (row) => row.name, 16],
  ['审核个案', (row) => row.reviewed, 12],
  ['发出补正', (row) => row.supplements, 12],
  ['拟出结果', (row) => row.proposed, 12],
  ['签发', (row) => row.signed, 12],
  ['出证', (row) => row.issued, 12],
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
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
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
  sheet.getCell(line, 1).value = '合计';
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
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '留服柜台工作站';
  const made = `生成时间：${shanghaiDate(report.generatedAt)} ${shanghaiTime(report.generatedAt)}`;
  addSheet(workbook, { sheet: '按业务', title: `业务日报（${report.date}）`, made }, BUSINESS_COLUMNS, report.rows);
  addSheet(workbook, { sheet: '按人员', title: `人员日报（${report.date}）`, made }, STAFF_COLUMNS, report.staff);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
