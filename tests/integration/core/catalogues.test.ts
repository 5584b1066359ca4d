import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { institutionRegister } from '#main/services/catalogue/institution-register.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { CHEN, LI } from '#tests/support/people.ts';

const HEAD = '序号,门类,专业类,专业代码,专业名称';
const GOOD = [HEAD, '1,工学,计算机类,080901,计算机科学与技术', '2,工学,交叉工程类,083201TK,未来机器人'].join('\r\n');
/** 专业代码,专业名称 / 080902,软件工程 as GBK writes it. */
const GBK = Buffer.from('d7a8d2b5b4fac2eb2cd7a8d2b5c3fbb3c60d0a3038303930322cc8edbcfeb9a4b3cc0d0a', 'hex');

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(CHEN);
});
afterEach(() => desk.remove());

function choose(name: string, content: string | Uint8Array): void {
  desk.dialogs.table = join(desk.folder, name);
  writeFileSync(desk.dialogs.table, content);
}

const importNow = () => desk.do('catalogue.import', { catalogue: 'undergraduate_2024' });
const codes = async () => (await desk.do('catalogue.subjects', {})).map((subject) => subject.code);

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('目录');
  for (const row of rows) sheet.addRow([...row]);
  sheet.mergeCells('A1:C1');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the subjects that can be picked', () => {
  it('are both built-in catalogues, with the first letters of their pinyin', async () => {
    const subjects = await desk.do('catalogue.subjects', {});
    expect(subjects).toHaveLength(117 + 67 + 93);
    expect(subjects.find((subject) => subject.name === '区域国别学')?.initials).toBe('qygbx');
    expect(subjects.find((subject) => subject.name === '计算机类')?.initials).toBe('jsjl');
  });
});

describe('importing the complete list', () => {
  it('takes UTF-8 with a byte order mark, keeps it with its version and over a restart', async () => {
    choose('目录.csv', `\uFEFF${GOOD}`);
    expect(await importNow()).toEqual({ kind: 'imported', fileName: '目录.csv', version: 1, entries: 2 });
    expect(await codes()).toContain('083201TK');
    desk = await desk.restart();
    await desk.signIn(CHEN);
    const view = (await desk.do('catalogue.view', {})).find((one) => one.catalogue === 'undergraduate_2024');
    expect(view).toMatchObject({ builtIn: 93, inUse: 95, imports: [{ version: 1, entries: 2, fileName: '目录.csv' }] });
    expect(view?.imports[0]?.importedBy.name).toBe(CHEN.name);
  });

  it('takes GBK', async () => {
    choose('gbk.csv', GBK);
    expect(await importNow()).toMatchObject({ kind: 'imported', entries: 1 });
    const found = (await desk.do('catalogue.subjects', {})).find((subject) => subject.code === '080902');
    expect(found).toMatchObject({ name: '软件工程', initials: 'rjgc' });
  });

  it('takes a workbook with a merged title', async () => {
    choose(
      'list.xlsx',
      await workbook([['本科专业目录'], ['序号', '专业代码', '专业名称'], ['1', '080901', '计算机科学与技术']]),
    );
    expect(await importNow()).toMatchObject({ kind: 'imported', entries: 1 });
  });

  it('changes nothing for a bad file and names every bad line', async () => {
    choose('good.csv', GOOD);
    await importNow();
    const before = await codes();
    choose(
      'bad.csv',
      [HEAD, '1,工学,类,80902,软件工程', '2,工学,类,080903,', '3,工学,"多\n行",080901,甲', '4,,,080901,乙'].join('\n'),
    );
    const outcome = await importNow();
    expect(outcome).toMatchObject({ kind: 'refused', more: 0 });
    const faults = outcome?.kind === 'refused' ? outcome.faults : [];
    expect(faults.map((fault) => [fault.line, fault.kind])).toEqual([
      [2, 'code_malformed'],
      [3, 'name_missing'],
      [6, 'code_repeated'],
    ]);
    expect(await codes()).toEqual(before);
  });

  it('names the line of a workbook as the spreadsheet counts it', async () => {
    choose('bad.xlsx', await workbook([['标题'], ['序号', '代码', '名称'], [], ['1', '9901', '没有这个门类']]));
    const outcome = await importNow();
    expect(outcome?.kind === 'refused' && outcome.faults).toEqual([
      { line: 4, kind: 'unknown_category', value: '9901' },
    ]);
  });

  it('knows the file that is in use, and counts a new one up', async () => {
    choose('a.csv', GOOD);
    await importNow();
    expect(await importNow()).toEqual({ kind: 'unchanged', fileName: 'a.csv', version: 1 });
    choose('b.csv', `${GOOD}\r\n3,工学,计算机类,080902,软件工程`);
    expect(await importNow()).toMatchObject({ kind: 'imported', version: 2, entries: 3 });
  });

  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'catalogue_file_no_table'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 nothing more'), 'catalogue_file_no_table'],
    ['more than any catalogue', Buffer.alloc(5_000_001, 'a'), 'catalogue_file_too_large'],
  ])('refuses %s by name', async (_, content, code) => {
    choose('file', content);
    expect((await desk.refused('catalogue.import', { catalogue: 'undergraduate_2024' })).code).toBe(code);
  });

  it('says when the file went away, and nothing when the person cancelled', async () => {
    desk.dialogs.table = join(desk.folder, 'gone.csv');
    expect((await desk.refused('catalogue.import', { catalogue: 'undergraduate_2024' })).code).toBe(
      'catalogue_file_unreadable',
    );
    desk.dialogs.table = null;
    expect(await importNow()).toBeNull();
  });

  it('is the supervisor’s alone', async () => {
    await desk.signIn(LI);
    expect((await desk.refused('catalogue.import', { catalogue: 'undergraduate_2024' })).code).toBe('right_missing');
  });
});

describe('the register of institutions', () => {
  const REGISTER = '院校代码,中文名称,外文名称,国家（地区）';
  const importRegister = () => desk.do('catalogue.import', { catalogue: 'institutions' });
  const view = async () => (await desk.do('catalogue.view', {})).find((one) => one.catalogue === 'institutions');

  it('takes the office’s own list over what is built in', async () => {
    const builtIn = (await view())?.builtIn ?? 0;
    choose(
      '院校.csv',
      [REGISTER, 'X-1,北桥大学、北桥学院,Northbridge University; NBU,英国', 'GBR001,牛津,Oxford,GBR'].join('\n'),
    );
    expect(await importRegister()).toMatchObject({ kind: 'imported', entries: 2 });
    expect(await view()).toMatchObject({
      builtIn,
      inUse: builtIn + 1,
      imports: [{ version: 1, fileName: '院校.csv' }],
    });
    const register = await desk.storage.read(institutionRegister);
    expect(register.find('nbu')[0]?.institution).toEqual({
      code: 'X-1',
      country: 'GBR',
      chinese: ['北桥大学', '北桥学院'],
      foreign: ['Northbridge University', 'NBU'],
    });
    expect(register.find('University of Oxford').map((one) => one.exactness)).not.toContain('exact');
  });

  it('changes nothing for a bad file and names every bad line', async () => {
    choose(
      'bad.csv',
      [
        REGISTER,
        'X-1,北桥大学,Northbridge University,英国',
        ',无代码,None,英国',
        'X-2,北桥,North,不列颠',
        'X-3,,North,英国',
        'X-4,北桥,,英国',
        'X-1,再来,Again,英国',
        '甲,北桥,North,英国',
      ].join('\n'),
    );
    const outcome = await importRegister();
    const faults = outcome?.kind === 'refused' ? outcome.faults : [];
    expect(faults.map((fault) => [fault.line, fault.kind])).toEqual([
      [3, 'code_missing'],
      [4, 'unknown_country'],
      [5, 'name_missing'],
      [6, 'foreign_missing'],
      [7, 'code_repeated'],
      [8, 'institution_code'],
    ]);
    expect((await view())?.imports).toEqual([]);
  });

  it('says what columns it wants', async () => {
    choose('subjects.csv', GOOD);
    expect(await importRegister()).toMatchObject({ kind: 'refused', faults: [{ kind: 'no_institution_header' }] });
  });
});
