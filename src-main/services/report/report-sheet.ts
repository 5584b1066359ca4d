import type ExcelJS from 'exceljs';
import { dailyReportText as text } from '#shared/i18n/zh-cn/daily-report.ts';

export interface SheetNames {
  readonly sheet: string;
  readonly title: string;
  /** Small, under the title. */
  readonly note: string;
}

/** Heads stand here: the title and the note come before them. */
export const HEADER_ROW = 3;
/** Points; Chinese characters of the body size need more than a spreadsheet's default row. */
const LINE_HEIGHT = 21;
/** On every office machine in China; others fall back to their own Chinese face. */
const FACE = '宋体';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/**
 * The format "text": a name that begins like a formula is a string in the file anyhow, and stays one when somebody
 * edits the cell. So no apostrophe is put before it, which would be seen and printed.
 */
const AS_TEXT = '@';

/** A sheet with its title and note, prints on A4 across, heads repeated on each page. */
export function addTitledSheet(
  workbook: ExcelJS.Workbook,
  names: SheetNames,
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(names.sheet, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: text.footer },
    views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 1 }],
  });
  sheet.pageSetup.printTitlesRow = `${HEADER_ROW}:${HEADER_ROW}`;
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.mergeCells(1, 1, 1, widths.length);
  const title = sheet.getCell(1, 1);
  title.value = names.title;
  title.font = { name: FACE, bold: true, size: 16 };
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 30;
  sheet.mergeCells(2, 1, 2, widths.length);
  const note = sheet.getCell(2, 1);
  note.value = names.note;
  note.font = { name: FACE, size: 10 };
  note.alignment = { horizontal: 'right', vertical: 'middle' };
  return sheet;
}

/** Lines, face and height of the table: words left, figures right; the head is bold, the last line when it is totals. */
export function dressTable(
  sheet: ExcelJS.Worksheet,
  columns: number,
  lastLine: number,
  lastIs: 'totals' | 'a row',
): void {
  for (let line = HEADER_ROW; line <= lastLine; line += 1) {
    const isHead = line === HEADER_ROW;
    sheet.getRow(line).height = LINE_HEIGHT;
    for (let column = 1; column <= columns; column += 1) {
      const cell = sheet.getCell(line, column);
      const isWords = typeof cell.value === 'string';
      cell.border = BORDER;
      cell.font = { name: FACE, size: 11, bold: isHead || (line === lastLine && lastIs === 'totals') };
      cell.alignment = {
        vertical: 'middle',
        horizontal: isHead ? 'center' : isWords ? 'left' : 'right',
        indent: isHead ? 0 : 1,
      };
      if (isWords) cell.numFmt = AS_TEXT;
    }
  }
}
