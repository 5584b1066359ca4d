import type ExcelJS from 'exceljs';
import { dailyReportText as text } from '#shared/i18n/zh-cn/daily-report.ts';
import { reportText } from '#shared/i18n/zh-cn/screens/report.ts';
import { addTitledSheet, dressTable, HEADER_ROW } from './report-sheet.ts';

/** Wide enough that the longest meaning stands on one line. */
const WIDTHS = [12, 14, 100];

function linesOf<Key extends string>(
  table: string,
  heads: Readonly<Record<Key, string>>,
  meanings: Readonly<Record<Key, string>>,
): readonly (readonly string[])[] {
  return (Object.keys(heads) as Key[]).map((key) => [table, heads[key], meanings[key]]);
}

/** What each column counts, for whoever gets the file without the people who made it. */
export function addMeaningsSheet(workbook: ExcelJS.Workbook): void {
  const { sheet, title, note, heads, ofBusiness, ofPerson } = text.meanings;
  const page = addTitledSheet(workbook, { sheet, title, note }, WIDTHS);
  const lines = [
    ...linesOf(text.byBusiness.sheet, reportText.columns, ofBusiness),
    ...linesOf(text.byPerson.sheet, reportText.staffColumns, ofPerson),
  ];
  page.getRow(HEADER_ROW).values = [heads.table, heads.column, heads.meaning];
  lines.forEach((line, index) => {
    page.getRow(HEADER_ROW + 1 + index).values = [...line];
  });
  dressTable(page, WIDTHS.length, HEADER_ROW + lines.length, 'a row');
}
