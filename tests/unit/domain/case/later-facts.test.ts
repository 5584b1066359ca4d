import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import { NO_EVIDENCE_FACTS } from '#shared/domain/case/evidence-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { withLaterFields } from '#shared/domain/case/stored-record.ts';
import { caseEvent, factChanges } from '#shared/schema/case-event.ts';
import { aCase, event, RECEIVED } from '../../../support/domain-cases.ts';

/** As it was stored before the evidence was asked for: the keys are not there at all. */
const OLD_FACTS = Object.fromEntries(
  Object.entries(NO_FACTS).filter(([key]) => !Object.hasOwn(NO_EVIDENCE_FACTS, key)),
);

function stored(value: unknown): string {
  return JSON.stringify(value);
}

describe('what was stored before a fact existed', () => {
  test('an old application is read, and nothing of the new facts is known', () => {
    const old = JSON.parse(stored({ ...event(1, RECEIVED), action: { ...RECEIVED, facts: OLD_FACTS } }));
    const read = caseEvent.parse(old);
    expect(read.action).toMatchObject({ facts: NO_FACTS });
    // Also where a stored event is taken as it lies.
    const applied = applyEvent(null, old);
    expect(applied.ok && applied.record.facts).toEqual(NO_FACTS);
  });

  test('an old record too', () => {
    const old = JSON.parse(stored({ ...aCase(), facts: OLD_FACTS }));
    expect(withLaterFields(old).facts).toEqual(NO_FACTS);
  });

  test('a change of one fact says nothing of the others', () => {
    expect(factChanges.parse({ feePaid: true })).toEqual({ feePaid: true });
    expect(factChanges.parse({ stays: null })).toEqual({ stays: null });
  });
});
