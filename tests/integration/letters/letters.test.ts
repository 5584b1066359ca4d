import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markReprint } from '#main/letters/reprint/mark-reprint.ts';
import type { LetterRequest } from '#main/ports.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { CENTRE } from '#shared/domain/business/contacts.ts';
import { MATERIALS } from '#shared/domain/materials/material-table.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { buildLetterPage, type PdfFacts, type PrintedLetter, printLetters, readPdf } from './support/print-letters.ts';
import {
  checkedCase,
  issuedCase,
  receiptRequest,
  recheckRequest,
  resultRequest,
  specimenCase,
  supplementRequest,
} from './support/specimens.ts';

const GRID_LINE = '留学服务中心'.repeat(5).slice(0, 28);
const issuedOn = civilDate('2026-11-22');

const everyResult = BUSINESS_CODES.flatMap((business) =>
  BUSINESSES[business].resultKinds.map((kind) => ({ business, kind })),
);

const requests = {
  supplement: supplementRequest(3),
  longSupplement: supplementRequest(14),
  receipt: receiptRequest(specimenCase('archive'), {
    clock: { name: '存档申请审核', limitDays: 5, dueOn: civilDate('2026-11-27'), provisional: false, extended: false },
    missing: MATERIALS.filter(({ businesses }) => businesses.includes('archive')).map(({ name }) => name),
  }),
  checkedReceipt: receiptRequest(checkedCase(), {
    clock: { name: '认证周期', limitDays: 20, dueOn: civilDate('2027-01-04'), provisional: true, extended: false },
    missing: ['本人近期标准证件照片一张，底色不限'],
  }),
  bareReceipt: receiptRequest(specimenCase('settle_bj_nonlocal'), {
    missing: MATERIALS.filter(({ businesses }) => businesses.includes('settle_bj_nonlocal')).map(({ name }) => name),
  }),
  handover: { kind: 'handover', record: issuedCase(), issuedOn },
  extension: {
    kind: 'extension',
    record: specimenCase('recognition'),
    ground: 'X1',
    reason: '颁证院校来函称假期内不能答复，预计十二月八日后反馈。',
    firstDueOn: civilDate('2026-12-03'),
    newDueOn: civilDate('2026-12-10'),
    issuedOn,
  },
  notAccepted: {
    kind: 'not_accepted',
    record: specimenCase('recognition'),
    reason: '不属于受理范围。',
    refund: 360,
    issuedOn,
  },
  draft: resultRequest('recognition', 'recognition_certificate', { draft: true, number: null, issuedOn: null }),
  provisional: resultRequest('recognition', 'recognition_certificate', { provisional: true }),
  recheckChanged: recheckRequest('changed'),
  recheckUpheld: recheckRequest('upheld'),
  rareName: resultRequest('recognition', 'recognition_certificate', {}, '王䶮堃'),
  unknownCharacter: resultRequest('recognition', 'recognition_certificate', {}, '王\u{f8f0}'),
  grid: { kind: 'not_accepted', record: specimenCase('archive'), reason: GRID_LINE.repeat(30), refund: null, issuedOn },
  markup: {
    kind: 'not_accepted',
    record: specimenCase('archive'),
    reason: '<img src=x> & "甲"',
    refund: null,
    issuedOn,
  },
} satisfies Record<string, LetterRequest>;
type Name = keyof typeof requests;

/** One line longer each: among them are those whose foot just finds no room, whose signature does not, and whose text does not. */
const growing = Array.from({ length: 14 }, (_, index) => 4 + index).map(
  (lines): LetterRequest => ({ ...requests.grid, kind: 'not_accepted', reason: GRID_LINE.repeat(lines) }),
);

let page = '';
let printed: PrintedLetter[] = [];

beforeAll(async () => {
  page = await buildLetterPage();
  const results = everyResult.map(({ business, kind }) => resultRequest(business, kind));
  printed = await printLetters(page, [...Object.values(requests), ...results, ...growing]);
}, 180_000);

afterAll(() => {
  const out = process.env.LETTERS_OUT;
  if (out !== undefined) keepForEyes(out);
  rmSync(page, { recursive: true, force: true });
  const [first] = printed;
  if (first) rmSync(dirname(first.file), { recursive: true, force: true });
});

/** `LETTERS_OUT=DIR`: every letter as a file, to be looked at. */
function keepForEyes(out: string): void {
  mkdirSync(out, { recursive: true });
  const names = [
    ...Object.keys(requests),
    ...everyResult.map(({ business, kind }) => `${business}-${kind}`),
    ...growing.map((_, index) => `growing-${index}`),
  ];
  for (const [index, { file, failure }] of printed.entries()) {
    if (failure === null) copyFileSync(file, join(out, `${names[index]}.pdf`));
  }
}

function letter(name: Name): PrintedLetter {
  const found = printed[Object.keys(requests).indexOf(name)];
  if (!found) throw new Error(`${name} was not printed`);
  return found;
}

async function read(name: Name): Promise<PdfFacts & { readonly text: string }> {
  const facts = await readPdf(letter(name).file);
  return { ...facts, text: facts.pages.flat().join('\n') };
}

describe('every letter', () => {
  test('is A4, its fonts are in it, and its text can be copied out', async () => {
    for (const { file, failure } of printed) {
      if (failure !== null) continue;
      const { size, fonts, title } = await readPdf(file);
      expect(size).toEqual([210, 297]);
      expect(fonts.embedded).toBe(fonts.named);
      expect(fonts.withCharacters).toBe(fonts.named);
      expect(title).not.toBe('');
    }
  });

  test('is set in the one window that was warmed for it, after a refused one too', () => {
    expect(printed.some(({ failure }) => failure !== null)).toBe(true);
    expect(new Set(printed.map(({ windows }) => windows))).toEqual(new Set([1]));
  });

  test('says how many pages it has', async () => {
    for (const { file, pages, failure } of printed) {
      if (failure === null) expect((await readPdf(file)).pages).toHaveLength(pages ?? 0);
    }
  });
});

describe('results', () => {
  test.each(everyResult)(
    '$kind of $business fits one page with title, number, seal place and contacts',
    async ({ business, kind }) => {
      const index = everyResult.findIndex((entry) => entry.business === business && entry.kind === kind);
      const { file } = printed[Object.keys(requests).length + index] ?? letter('draft');
      const { pages } = await readPdf(file);
      expect(pages).toHaveLength(1);
      const text = pages.flat().join('\n');
      expect(text).toContain(RESULT_KIND_ROWS[kind].title);
      expect(text).toContain(`${RESULT_KIND_ROWS[kind].numberWord}〔2026〕000123号`);
      expect(text).toContain('张三');
      expect(text).toContain(CENTRE.name);
      expect(text).toContain('2026年11月22日');
      expect(text).toContain(BUSINESSES[business].mail);
      expect(text).toContain('62677800');
      expect(text).toContain('1');
      expect(text).not.toMatch(/undefined|null|＿/);
    },
  );

  test('a certificate names holder, institution, degree, country, dates, mode and field', async () => {
    const { text } = await read('rareName');
    for (const value of ['ZHANG SAN', '阿什格罗夫大学', 'University of Ashgrove', '理学硕士学位', '英国', '全日制']) {
      expect(text).toContain(value);
    }
    for (const value of ['2022年9月19日至2023年7月6日', '2023年7月6日', '计算机科学与技术'])
      expect(text).toContain(value);
  });

  test('the form for the police has their cells: what no application says stays empty for the hand', async () => {
    const index = everyResult.findIndex(({ kind }) => kind === 'settlement_person_form');
    const { pages } = await readPdf(printed[Object.keys(requests).length + index]?.file ?? '');
    const text = pages.flat().join('\n');
    for (const cell of ['民族', '婚姻状况', '现户口所在地', '拟落户地址', '照片']) expect(text).toContain(cell);
    expect(text).toContain('13800000000');
  });

  test('a draft is marked across the page and has neither number nor date', async () => {
    const { text } = await read('draft');
    expect(text.replaceAll(/\s/g, '')).toMatch(/草.*稿/);
    expect(text).toContain('签发后取得');
    expect(text).not.toContain('000123号');
    expect(text).not.toContain('2026年11月22日');
  });

  test('a provisional number carries its mark', async () => {
    const { text } = await read('provisional');
    expect(text).toContain('暂定');
    expect(text).not.toMatch(/草|补打/);
  });

  test('a reprint is the printed file with a mark on each page, which can be read out beside the text', async () => {
    for (const name of ['provisional', 'longSupplement'] as const) {
      const { file } = letter(name);
      const original = readFileSync(file);
      const marked = `${file}.reprint.pdf`;
      writeFileSync(marked, markReprint(original, 12));
      expect(readFileSync(marked).subarray(0, original.length).equals(original)).toBe(true);
      const [before, after] = [await readPdf(file), await readPdf(marked)];
      expect(after.pages).toHaveLength(before.pages.length);
      expect([after.title, after.size]).toEqual([before.title, before.size]);
      after.pages.forEach((lines, index) => {
        expect(lines.at(-1)?.replaceAll(' ', '')).toContain('补打第12次');
        expect(lines.join('')).toContain(before.pages[index]?.join('') ?? '');
      });
    }
  });

  test.each([
    ['recheckChanged', '决定变更专业领域为“软件工程”', true],
    ['recheckUpheld', '专业领域仍为“计算机科学与技术”', false],
  ] as const)(
    '%s: the answer to a recheck names both cases, the decision and what becomes of the paper',
    async (name, decision, isRevoked) => {
      const { pages } = await read(name);
      expect(pages).toHaveLength(1);
      const text = pages.flat().join('');
      for (const words of [
        '认证结果复核告知书',
        '教留服复〔2026〕000123号',
        'RZ-2026-000077',
        'RZ-2026-000123',
        decision,
      ]) {
        expect(text).toContain(words);
      }
      expect(text).toContain('教留服认〔2026〕000077号');
      expect(text).toContain('三分之二以上课程属软件工程');
      expect(text).toContain('2026年11月22日');
      expect(text.includes('予以撤销')).toBe(isRevoked);
      expect(text).not.toMatch(/undefined|null|＿/);
    },
  );

  test('a rare character in a name prints', async () => {
    expect((await read('rareName')).text).toContain('王䶮堃');
  });

  test('a character that no font can draw is refused by name', () => {
    expect(letter('unknownCharacter').failure).toContain('letter_character_missing');
    expect(letter('unknownCharacter').failure).toContain('\u{f8f0}');
  });
});

describe('notices', () => {
  test('a supplement notice lists its items by number, with the due date and where to answer', async () => {
    const { text } = await read('supplement');
    for (const words of [
      '材料补正告知书',
      '一、护照/通行证',
      '二、授权声明',
      '三、成绩单等其他材料',
      '2026年12月4日前',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('受理编号：RZ-2026-000123');
    expect(text).toContain('zwfw.cscse.edu.cn');
  });

  test('a supplement notice of three items is one page: nobody gets the seal alone on a second', async () => {
    expect((await read('supplement')).pages).toHaveLength(1);
  });

  test('several gaps of one material stand under one heading', async () => {
    const { text } = await read('longSupplement');
    expect(text.match(/、护照\/通行证/g)).toHaveLength(1);
    expect(text).toContain('六、其他事项');
    expect(text).not.toMatch(/^七、/m);
  });

  test('on several pages the foot stands once, on the last, and pages are numbered', async () => {
    const { pages } = await read('longSupplement');
    expect(pages.length).toBeGreaterThan(1);
    const withFoot = pages.map((lines) => lines.some((line) => line.includes('办公地址')));
    expect(withFoot).toEqual(pages.map((_, index) => index === pages.length - 1));
    pages.forEach((lines, index) => {
      expect(lines.some((line) => line.replaceAll(' ', '') === `—${index + 1}—`)).toBe(true);
    });
  });

  test('however long the text is, the last page has its end, the signature and the foot together', async () => {
    const counts: number[] = [];
    for (const { file } of printed.slice(-growing.length)) {
      const { pages } = await readPdf(file);
      counts.push(pages.length);
      const last = pages.at(-1)?.join('\n') ?? '';
      for (const words of ['具备条件后重新提出申请。', '特此通知。', '2026年11月22日', '办公地址'])
        expect(last).toContain(words);
    }
    expect(new Set(counts)).toEqual(new Set([1, 2]));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  test.each(['longSupplement', 'grid', 'supplement'] as const)('%s: no page holds the foot alone', async (name) => {
    const last = (await readPdf(letter(name).file)).pages.at(-1)?.join('\n') ?? '';
    for (const words of [/特此(告知|通知)。/, /2026年11月/, /办公地址/]) expect(last).toMatch(words);
  });

  test('the receipt hides the middle of the ID number', async () => {
    const { text } = await read('receipt');
    expect(text).toContain('1101**********003X');
    expect(text).not.toContain('19980412');
    expect(text).toContain(BUSINESSES.archive.mail);
  });

  test('the hand-over receipt lists the papers that are out and count, and has a place to sign', async () => {
    // A number may run over two lines of its cell.
    const text = (await read('handover')).text.replaceAll('\n', '');
    for (const { kind, number, revokedAt } of issuedCase().results) {
      if (revokedAt === null) expect(text).toContain(RESULT_KIND_ROWS[kind].title);
      expect(text.includes(number ?? '')).toBe(revokedAt === null);
    }
    for (const place of ['领取人签名', '与申请人关系', '领取日期']) expect(text).toContain(place);
    expect(text).not.toContain('19980412');
  });

  test('the receipt says by when the office answers and which papers are still missing', async () => {
    const { text, pages } = await read('receipt');
    expect(pages).toHaveLength(1);
    expect(text).toContain('存档申请审核5个工作日以内，至2026年11月27日');
    for (const words of ['办理时限', '尚缺的材料', '有效期内身份证的正反面']) expect(text).toContain(words);
    expect(text).not.toContain('暂定');
    expect((await read('checkedReceipt')).text).toContain('至2027年1月4日（暂定）');
  });

  test('the receipt of a case with every long row missing and no clock is one page all the same', async () => {
    const { text, pages } = await read('bareReceipt');
    expect(pages).toHaveLength(1);
    expect(text).not.toContain('办理时限');
  });

  test('what was checked against the original says so on the receipt, what was not does not', async () => {
    const { text, pages } = await read('checkedReceipt');
    expect(pages).toHaveLength(1);
    expect(text.replaceAll(/\s/g, '').match(/此件经与原件核对无误/g)).toHaveLength(1);
    expect(text).not.toContain('undefined');
  });

  test('an application that is not accepted gets its fee back', async () => {
    const { text } = await read('notAccepted');
    expect(text).toContain('不予受理通知单');
    expect(text).toContain('360元');
  });

  test('the body is set 28 characters a line', async () => {
    const { pages } = await read('grid');
    const lines = pages.flat().filter((line) => /^[留学服务中心]+$/.test(line));
    expect(lines.length).toBeGreaterThan(20);
    // The first line of the paragraph is indented by two, the last one is what is left.
    expect(lines.slice(1, -1).every((line) => line.length === 28)).toBe(true);
    expect(lines[0]).toHaveLength(26);
  });

  test('what a person typed never becomes markup', async () => {
    expect((await read('markup')).text).toContain('<img src=x> & "甲"');
  });
});
