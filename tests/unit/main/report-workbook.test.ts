import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { reportWorkbook } from '#main/services/report/report-workbook.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';

const generatedAt = toInstant(Date.parse('2026-03-02T08:31:05.000Z'));
const ODD_NAMES = ['=HYPERLINK("http://example.cn")', '+86 张敏', '-李伟', '@王芳'];

async function sheetsFor(names: readonly string[]): Promise<ExcelJS.Workbook> {
  const staff = names.map((name) => ({ name, reviewed: 1, supplements: 0, proposed: 0, signed: 0, issued: 0 }));
  const bytes = await reportWorkbook({ date: civilDate('2026-03-02'), generatedAt, rows: [], total: null, staff });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

test('a name that begins like a formula stands as it is: a string, in the format of text, no mark before it', async () => {
  const sheet = (await sheetsFor(ODD_NAMES)).getWorksheet('按人员');
  ODD_NAMES.forEach((name, index) => {
    const cell = sheet?.getCell(4 + index, 1);
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.value).toBe(name);
    expect(cell?.numFmt).toBe('@');
  });
});

test('each column of both tables is explained by a sentence', async () => {
  const workbook = await sheetsFor(['张敏']);
  const heads = ['按业务', '按人员'].flatMap((name) => {
    const values = workbook.getWorksheet(name)?.getRow(3).values;
    return (Array.isArray(values) ? values.slice(1) : []).map((head) => [name, head]);
  });
  const page = workbook.getWorksheet('栏目说明');
  const lines = Array.from({ length: (page?.rowCount ?? 0) - 3 }, (_, index) =>
    [1, 2, 3].map((column) => page?.getCell(4 + index, column).value),
  );
  expect(heads.length).toBeGreaterThan(15);
  expect(lines.map(([table, column]) => [table, column])).toEqual(heads);
  for (const [, column, meaning] of lines) expect(String(meaning), String(column)).toMatch(/[\u4e00-\u9fff]{4,}.*。$/);
});
