import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { judgeGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar, aCase, aDocument, type CaseChanges, ids, verdicts } from '../../../support/domain-cases.ts';

const GRANTED: Partial<CaseFacts> = {
  destinationKind: 'abroad',
  country: 'GBR',
  degreeLevel: 'doctorate',
  greenChannelGround: 1,
  greenChannelProven: true,
};
const PROOF: CaseChanges = { documents: [aDocument(7, 21)] };

function clocksOf(changes: CaseChanges) {
  return computeDeadlines(aCase(changes), aCalendar(), civilDate('2026-11-02'));
}

describe('绿色通道 (G十一(2)): one ground, with its proof', () => {
  test.each([1, 2, 3] as const)('ground %i counts with a filed proof and not without one', (ground) => {
    const facts = { ...GRANTED, greenChannelGround: ground };
    const proven = aCase({ ...PROOF, facts });
    expect(judgeGreenChannel(proven)).toMatchObject({ ground, outcome: 'met', documents: [ids.document(7)] });
    expect(clocksOf({ ...PROOF, facts })[0]?.code).toBe('green_channel');
    expect(judgeGreenChannel(aCase({ facts }))).toMatchObject({ ground, outcome: 'unknown', documents: [] });
    expect(clocksOf({ facts }).map(({ code }) => code)).toEqual(['recognition']);
  });

  test('each ground names the proof of its own', () => {
    const reasons = ([1, 2, 3] as const).map(
      (greenChannelGround) => judgeGreenChannel(aCase({ facts: { ...GRANTED, greenChannelGround } }))?.reason,
    );
    expect(reasons[0]).toContain('引才计划');
    expect(reasons[1]).toContain('招聘');
    expect(reasons[2]).toContain('报考');
  });

  test.each<[string, CaseChanges, 'unknown' | 'not_met']>([
    ['a paper that nobody has called a proof', { ...PROOF, facts: { greenChannelProven: null } }, 'unknown'],
    ['a proof that was found wanting', { ...PROOF, facts: { greenChannelProven: false } }, 'not_met'],
    ['a paper filed under another row', { documents: [aDocument(7, 17)] }, 'unknown'],
    ['a paper that was replaced and not handed in again', { documents: [replaced()] }, 'unknown'],
    ['a proof that is doubted', { ...PROOF, materials: verdicts({ 21: 'doubtful' }) }, 'unknown'],
    ['a proof that was rejected', { ...PROOF, materials: verdicts({ 21: 'rejected' }) }, 'not_met'],
    ['a master', { ...PROOF, facts: { degreeLevel: 'master' } }, 'not_met'],
    ['a degree that is not known', { ...PROOF, facts: { degreeLevel: null } }, 'unknown'],
  ])('not for %s', (_, { facts, ...changes }, outcome) => {
    const given = { ...changes, facts: { ...GRANTED, ...facts } };
    expect(judgeGreenChannel(aCase(given))?.outcome).toBe(outcome);
    const clocks = clocksOf(given);
    expect(clocks.map(({ code }) => code)).toEqual(['recognition']);
    expect(clocks[0]?.basis).toContain('未按绿色通道计时');
  });

  test('nobody is told of a channel that was not asked for, nor in another business', () => {
    const facts = { ...GRANTED, greenChannelGround: null };
    expect(judgeGreenChannel(aCase({ ...PROOF, facts }))).toBeNull();
    expect(clocksOf({ ...PROOF, facts })[0]?.basis).toBe('英国');
    expect(judgeGreenChannel(aCase({ ...PROOF, business: 'archive', facts: GRANTED }))).toBeNull();
  });
});

function replaced() {
  return aDocument(7, 21, { replacedBy: ids.document(8) });
}
