import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { answerFile } from '#scripts/judge/answer-file.ts';
import { LARGEST_INPUT } from '#scripts/judge/read-input.ts';
import { findRepeatedKey } from '#scripts/judge/repeated-key.ts';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';
import { checkProperty } from '#tests/support/property.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GIVEN = { business: 'recognition', submittedOn: '2026-11-02' };
const JSON_TEXT = JSON.stringify({ ...GIVEN, applicant: { name: '张三' } });

async function errorOf(bytes: string | Uint8Array): Promise<unknown> {
  const file = join(folder, 'case.json');
  writeFileSync(file, bytes);
  const { code, answer } = await answerFile(file);
  expect(code).toBe(2);
  return Reflect.get(answer, 'error');
}

describe('a file that is no input', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['empty', '', '', '文件是空的'],
    ['of spaces', ' \n', '', '文件是空的'],
    ['of a byte order mark', '\uFEFF', '', '文件是空的'],
    ['in UTF-16', Buffer.from(JSON_TEXT, 'utf16le'), '', '不是有效的 JSON'],
    ['in UTF-16 with its mark', Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le'), '', '不是 UTF-8 文字'],
    ['in GBK', Buffer.from([0x7b, 0x22, 0xd5, 0xc5, 0xc8, 0xfd, 0x22, 0x7d]), '', '不是 UTF-8 文字'],
    ['too large', ' '.repeat(LARGEST_INPUT + 1), '', '文件超过 10 MB'],
    ['with a number that JSON has not', '{"business":NaN}', '', '不是有效的 JSON'],
    ['a list, nested deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '', '应为对象 { }，而不是列表 [ ]'],
    ['a text', '"recognition"', '', '应为对象 { }，而不是文字'],
    [
      'with a number too large',
      '{"business":"recognition","submittedOn":"2026-11-02","facts":{"feeAmount":1e999}}',
      'facts.feeAmount',
      '大得无法表示的数',
    ],
    [
      'with a key twice',
      '{"business":"recognition","submittedOn":"2026-11-02","submittedOn":"2026-11-03"}',
      'submittedOn',
      '同一个字段写了两次',
    ],
    [
      'with a key twice, once escaped',
      '{"facts":{"stays":[{},{"exit":1,"\\u0065xit":2}]}}',
      'facts.stays.1.exit',
      '同一个字段写了两次',
    ],
    [
      'with __proto__',
      '{"business":"recognition","submittedOn":"2026-11-02","verdicts":{"__proto__":"accepted"}}',
      'verdicts.__proto__',
      '没有这个字段',
    ],
  ])('%s is refused with what to do', async (_, bytes, path, words) => {
    expect(await errorOf(bytes)).toEqual({ path, message: expect.stringContaining(words) as unknown });
  });

  test('a byte order mark before an input does no harm', async () => {
    writeFileSync(join(folder, 'marked.json'), `\uFEFF${JSON_TEXT}`);
    expect((await answerFile(join(folder, 'marked.json'))).code).toBe(0);
  });
});

describe('for any JSON', () => {
  test('no key is found twice where each stands once', () => {
    checkProperty(
      fc.property(fc.json(), (json) => {
        // What the text repeats is gone once it was read and written again.
        expect(findRepeatedKey(JSON.stringify(JSON.parse(json)))).toBeNull();
      }),
    );
  });

  test('a key that is repeated is found, wherever it stands', () => {
    const value = fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.stringify(one));
    const key = fc.string().map((one) => JSON.stringify(one));
    checkProperty(
      fc.property(key, value, value, fc.nat(3), (name, one, other, at) => {
        const before = `${one},`.repeat(at);
        const json = `{"list":[${before}{${name}:${one},${name}:${other}}]}`;
        expect(findRepeatedKey(json)).toEqual(['list', at, JSON.parse(name)]);
      }),
    );
  });
});

describe('a key that nobody reads is a slip, however deep it stands', () => {
  test.each<[object, string]>([
    [{ constructor: 1 }, 'constructor'],
    [
      { facts: { stays: [{ exit: '2020-01-01', entry: null, country: 'GBR', entri: '2021-01-01' }] } },
      'facts.stays.0.entri',
    ],
    [{ facts: { contract: { from: null, to: null, probationUntil: null, until: null } } }, 'facts.contract.until'],
    [{ facts: { idCardValidity: { from: null, until: null, to: null } } }, 'facts.idCardValidity.to'],
    [
      { facts: { insuranceMonths: [{ month: '2026-08', employer: '甲', payment: 'paid', paid: true }] } },
      'facts.insuranceMonths.0.paid',
    ],
    [
      { settings: { institutionClasses: [{ institution: 'MIT', days: 10, class: 10 }] } },
      'settings.institutionClasses.0.class',
    ],
    [{ settings: { dispatchStageDays: { flight: 1 } } }, 'settings.dispatchStageDays.flight'],
  ])('%j', async (more, path) => {
    const refusal = await refusalOf({ ...GIVEN, ...more });
    expect(refusal).toEqual({ path, message: expect.stringContaining('没有这个字段') as unknown });
  });
});

const waited = (...supplements: readonly (readonly [string, string | null])[]) => ({
  today: '2026-11-09',
  supplements: supplements.map(([requestedOn, answeredOn]) => ({ requestedOn, answeredOn })),
});

describe('what no case can hold', () => {
  test.each<[object, string, string]>([
    [waited(['2026-11-04', null], ['2026-11-05', null]), 'supplements.1.requestedOn', '上一次补正还没有答复'],
    [
      waited(['2026-11-04', '2026-11-06'], ['2026-11-05', null]),
      'supplements.1.requestedOn',
      '早于上一次补正的答复日期',
    ],
    [{ today: '2026-11-09', applicant: { birthDate: '2026-11-03' } }, 'applicant.birthDate', '晚于提交（收件）日期'],
    [
      {
        applicant: { birthDate: '2000-01-02' },
        facts: { stays: [{ exit: '2000-01-01', entry: null, country: 'GBR' }] },
      },
      'facts.stays.0.exit',
      '早于申请人的出生日期 2000-01-02',
    ],
    [{ facts: { daysAbroad: 2 ** 60 } }, 'facts.daysAbroad', '数字太大'],
    [{ fields: { shoe: { decision: 'agreed' } } }, 'fields.shoe', '没有这个核对字段，应为 name、idNumber'],
    [{ fields: { name: { decision: 'agreed', value: '长'.repeat(1001) } } }, 'fields.name.value', '最多 1000 个字'],
    [{ verdicts: { 17: { verdict: 'rejected', reason: '长'.repeat(4001) } } }, 'verdicts.17.reason', '最多 4000 个字'],
    [{ number: '   ' }, 'number', '没有填写'],
    [
      { settings: { institutionClasses: [{ institution: ' ', days: 10 }] } },
      'settings.institutionClasses.0.institution',
      '没有填写',
    ],
    [
      { ownRecords: { certificates: [{ caseNumber: 'RZ-1', number: ' ', issuedOn: '2026-01-01' }] } },
      'ownRecords.certificates.0.number',
      '没有填写',
    ],
    [
      { calendar: { holidays: Object.fromEntries(days(2001).map((day) => [day, '节'])) } },
      'calendar.holidays',
      '最多 2000 项',
    ],
  ])('is refused: %#', async (more, path, words) => {
    expect(await refusalOf({ ...GIVEN, ...more })).toEqual({
      path,
      message: expect.stringContaining(words) as unknown,
    });
  });

  test('one supplement after another, each answered before the next, is judged', async () => {
    const given = { ...GIVEN, ...waited(['2026-11-04', '2026-11-05'], ['2026-11-05', null]) };
    expect((await judgeInput(given)).answer).toMatchObject({ deadlines: [{ paused: true }] });
  });
});

function days(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10));
}
