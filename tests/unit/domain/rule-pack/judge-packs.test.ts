import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerFile } from '#scripts/judge/answer-file.ts';
import type { Outcome } from '#scripts/judge/answer-input.ts';
import { hashOf, otherLimits, packBody } from '../../../support/packs.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAID = { business: 'recognition', facts: { feePaid: true, feeAmount: 360 } };
const NEWER = packBody('2027-01-01', { limits: otherLimits({ fee: 400 }) });

function judge(submittedOn: string, given: object): Promise<Outcome> {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify({ ...PAID, submittedOn, ...given }));
  return answerFile(file);
}

const fee = (outcome: string) => expect.arrayContaining([expect.objectContaining({ rule: 'R5', outcome })]);

describe('the command line judges by the pack of the day of submission, and says which', () => {
  test('without one it is the program’s own', async () => {
    expect(await judge('2027-01-01', {})).toMatchObject({
      code: 0,
      answer: {
        rules: fee('met'),
        pack: { version: 0, origin: 'program', inForceFrom: null },
        refusedPacks: [],
      },
    });
  });

  test.each([
    [{ pack: { body: NEWER } }],
    [{ packs: [{ body: NEWER }] }],
    [{ packs: [{ version: 1, hash: hashOf(NEWER), body: NEWER }] }],
  ])('from its day on it is the newer one', async (given) => {
    expect((await judge('2026-12-31', given)).answer).toMatchObject({ rules: fee('met'), pack: { version: 0 } });
    expect((await judge('2027-01-01', given)).answer).toMatchObject({
      rules: fee('not_met'),
      pack: { version: 1, edition: '办事指南（2027-01-01）', inForceFrom: '2027-01-01', hash: hashOf(NEWER) },
    });
  });

  test('what a newer centre adds belongs to the hash and does no harm', async () => {
    const body = { ...NEWER, later: { than: 'us' } };
    const given = { packs: [{ hash: hashOf(body), body }] };
    expect((await judge('2027-01-01', given)).answer).toMatchObject({ pack: { version: 1 }, refusedPacks: [] });
  });

  test('one whose hash does not match is named, and the one before judges', async () => {
    const given = { packs: [{ body: NEWER }, { hash: hashOf(NEWER), body: { ...NEWER, edition: '改过的' } }] };
    expect(await judge('2027-01-01', given)).toMatchObject({
      code: 0,
      answer: {
        pack: { version: 1 },
        refusedPacks: [{ version: 2, edition: '改过的', reason: '内容与校验值不符，未采用' }],
      },
    });
  });

  test.each([
    [
      'packs.0.body.limits.fee.value',
      '必须填写',
      { limits: { ...NEWER.limits, fee: { unit: 'yuan', clause: 'P三' } } },
    ],
    ['packs.0.body.limits.fee.value', '不能小于 0', { limits: otherLimits({ fee: -1 }) }],
    ['packs.0.body.inForceFrom', '没有这一天', { inForceFrom: '2027-02-30' }],
    ['packs.0.body.inForceFrom', '应为', { inForceFrom: null }],
    [
      'packs.0.body.limits.fee.clause',
      '应为条款出处',
      { limits: { ...NEWER.limits, fee: { value: 1, unit: 'yuan', clause: '' } } },
    ],
    ['packs.0.body.materials.23.row', '24 项材料须齐全', { materials: NEWER.materials.slice(0, 23) }],
  ])('a fault in a pack is a fault of the input, and no verdict: %s', async (path, words, changes) => {
    const { code, answer } = await judge('2026-01-01', { packs: [{ body: { ...NEWER, ...changes } }] });
    expect(code).toBe(2);
    expect(answer).toMatchObject({ error: { path, message: expect.stringContaining(words) } });
    expect(Object.keys(answer)).toEqual(['error']);
  });
});
