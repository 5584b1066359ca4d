import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportText } from '#shared/i18n/zh-cn/screens/report.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { CHEN, LI } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  await desk.newCase('张三');
  const second = await desk.newCase('李四');
  await desk.do('case.withdraw', { caseId: second, reason: '申请人要求' });
  await desk.newCase('王五');
});
afterEach(() => desk.remove());

const day = civilDate('2026-03-02');

test('the day’s report counts what came and went, and adds up', async () => {
  await desk.signIn(CHEN);
  const report = await desk.do('report.daily', { date: day });
  expect(report.rows).toHaveLength(1);
  expect(report.total).toMatchObject({ opening: 0, received: 3, withdrawn: 1, openAtEnd: 2 });
  expect(report.staff).toMatchObject([{ name: LI.name, reviewed: 3 }]);
});

test('a report of a day that lies back stays what it was', async () => {
  await desk.signIn(CHEN);
  const before = await desk.do('report.daily', { date: day });
  desk.clock.set('2026-03-03T10:00');
  await desk.signIn(LI);
  await desk.newCase('赵六');
  await desk.signIn(CHEN);
  const after = await desk.do('report.daily', { date: day });
  expect(after.rows).toEqual(before.rows);
  expect((await desk.do('report.daily', { date: civilDate('2026-03-03') })).total).toMatchObject({
    opening: 2,
    received: 1,
    openAtEnd: 3,
  });
});

test('a case that was overdue on a day stays so in its report, though it was extended the day after', async () => {
  await desk.signIn(LI);
  const caseId = await desk.newCase('赵六');
  desk.clock.set('2026-04-20T10:00');
  const late = civilDate('2026-04-20');
  await desk.signIn(CHEN);
  const before = (await desk.do('report.daily', { date: late })).total;
  expect(before?.overdue).toBeGreaterThan(0);
  desk.clock.set('2026-04-21T10:00');
  await desk.signIn(CHEN);
  const [clock] = (await desk.do('case.open', { caseId })).clocks;
  const reason = '颁证院校来函称假期内不能答复';
  const extension = { caseId, clock: clock?.code ?? '', ground: 'X1' as const, reason, dueOn: civilDate('2026-05-20') };
  await desk.do('case.extend_deadline', extension);
  expect((await desk.do('report.daily', { date: late })).total).toEqual(before);
  const overdueNow = (await desk.do('report.daily', { date: civilDate('2026-04-21') })).total?.overdue;
  expect(overdueNow).toBe((before?.overdue ?? 0) - 1);
});

test('a day that has not come has no report', async () => {
  await desk.signIn(CHEN);
  expect((await desk.refused('report.daily', { date: '2026-03-03' })).code).toBe('report_of_the_future');
});

test('the exported workbook has Chinese heads, totals as formulas and prints on A4 across', async () => {
  await desk.signIn(CHEN);
  expect(await desk.do('report.export', { date: day })).toBeNull();
  desk.dialogs.saveAs = join(desk.folder, '日报.xlsx');
  expect(await desk.do('report.export', { date: day })).toEqual({ path: desk.dialogs.saveAs });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(desk.dialogs.saveAs).buffer as ArrayBuffer);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['按业务', '按人员', '栏目说明']);
  const [sheet] = workbook.worksheets;
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape' });
  expect(sheet?.getRow(3).values).toEqual(expect.arrayContaining(Object.values(reportText.columns)));
  expect(sheet?.getCell('C5').value).toEqual({ formula: 'SUM(C4:C4)', result: 3 });
  const explained = workbook.getWorksheet('栏目说明')?.getColumn(2).values ?? [];
  const heads = [...Object.values(reportText.columns), ...Object.values(reportText.staffColumns)];
  expect(explained).toEqual(expect.arrayContaining(heads));
});

test('a report cannot be written where the folder is gone, and that is said', async () => {
  await desk.signIn(CHEN);
  desk.dialogs.saveAs = join(desk.folder, 'gone', '日报.xlsx');
  expect((await desk.refused('report.export', { date: day })).code).toBe('file_not_written');
});
