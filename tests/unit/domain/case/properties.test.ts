import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { commutes } from '#shared/domain/case/commutes.ts';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import { rebase } from '#shared/domain/case/rebase.ts';
import { caseRecord } from '#shared/schema/case.ts';
import { caseEvent } from '#shared/schema/case-event.ts';
import { anyAction, anyActor, anySteps, following } from '../../../support/case-arbitrary.ts';
import { LI_QIANG, RECEIVED, ZHANG_MIN } from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

type Steps = readonly (readonly [CaseEvent['actor'], CaseAction])[];

/** Plays what fits and leaves out what does not. */
function playThrough(steps: Steps): { record: CaseRecord; accepted: CaseEvent[] } | null {
  let record: CaseRecord | null = null;
  const accepted: CaseEvent[] = [];
  for (const [actor, action] of [[ZHANG_MIN, RECEIVED] as const, ...steps]) {
    const next = following(record, action, actor);
    const applied = applyEvent(record, next);
    if (!applied.ok) continue;
    record = applied.record;
    accepted.push(next);
  }
  return record === null ? null : { record, accepted };
}

/** The record without the order of its lists and its revision. */
function orderless(record: CaseRecord): unknown {
  const sorted = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  const { documents, materials, fields, notes, revision: _, ...rest } = record;
  return {
    ...rest,
    documents: sorted(documents),
    materials: sorted(materials),
    fields: sorted(fields),
    notes: sorted(notes),
  };
}

describe('whatever happens to a case', () => {
  test('applyEvent never throws, and what it makes is a case that the wire knows', () => {
    checkProperty(
      fc.property(anySteps, (steps) => {
        const sent = steps.filter(([, action]) => caseEvent.safeParse(following(null, action)).success);
        expect(caseRecord.safeParse(playThrough(sent)?.record).success).toBe(true);
      }),
    );
  });

  test('the same events make the same case', () => {
    checkProperty(
      fc.property(anySteps, (steps) => {
        const played = playThrough(steps);
        const folded = foldEvents(played?.accepted ?? []);
        expect(folded).toEqual({ ok: true, record: played?.record });
        expect(foldEvents(played?.accepted ?? [])).toEqual(folded);
      }),
    );
  });

  test('a signature is never the proposer’s own', () => {
    checkProperty(
      fc.property(anySteps, (steps) => {
        for (const result of playThrough(steps)?.record.results ?? []) {
          if (result.signedBy !== null) expect(result.signedBy.staffId).not.toBe(result.proposedBy.staffId);
        }
      }),
    );
  });

  test('two actions that commute are accepted in either order and come to the same', () => {
    let met = 0;
    checkProperty(
      fc.property(anySteps, anyAction, anyAction, anyActor, (steps, a, b, other) => {
        const record = playThrough(steps)?.record;
        if (record === undefined || !commutes(a, b)) return;
        expect(commutes(b, a)).toBe(true);
        const [first, second] = [following(record, a, other), following(record, b, LI_QIANG)];
        const [alone, besides] = [applyEvent(record, first), applyEvent(record, second)];
        if (!alone.ok || !besides.ok) return;
        met += 1;
        const thenB = applyEvent(alone.record, { ...second, revision: alone.record.revision + 1 });
        const thenA = applyEvent(besides.record, { ...first, revision: besides.record.revision + 1 });
        expect(thenB.ok && thenA.ok).toBe(true);
        if (thenB.ok && thenA.ok) expect(orderless(thenB.record)).toEqual(orderless(thenA.record));
      }),
      3000,
    );
    expect(met).toBeGreaterThan(20);
  });

  test('rebasing drops nothing: every pending event is kept or refused with a reason', () => {
    checkProperty(
      fc.property(anySteps, anySteps, (steps, more) => {
        const base = playThrough(steps)?.record;
        if (base === undefined) return;
        const pending = more.map(([actor, action], index) => ({
          ...following(base, action, actor),
          revision: 90 + index,
        }));
        const rebased = rebase(base, pending);
        expect(rebased.events.length + rebased.refused.length).toBe(pending.length);
        expect(rebased.record.revision).toBe(base.revision + rebased.events.length);
        expect(rebased.events.map((one) => one.revision)).toEqual(
          rebased.events.map((_, index) => base.revision + 1 + index),
        );
      }),
    );
  });
});
