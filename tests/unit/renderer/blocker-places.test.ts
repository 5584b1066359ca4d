import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFactKey, specOf } from '#renderer/workstation/features/review/facts/fact-specs.ts';
import { factOfBlocker, keyOfBlocker, pointsOf } from '#renderer/workstation/features/review/points/points.ts';
import { buildRecord } from '#scripts/judge/case/build-record.ts';
import { judgeInput } from '#scripts/judge/case/input-schema.ts';
import { BUSINESS_CODES, type BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { type Blocker, holdsBack } from '#shared/domain/results/blocker.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { aCase, aDocument, decisions, verdicts } from '#tests/support/domain-cases.ts';
import { anyFacts } from '#tests/support/facts-arbitrary.ts';
import { fakeView } from '#tests/support/fake-bridge/fake-view.ts';
import { REVIEWER } from '#tests/support/fake-bridge/people.ts';
import { checkProperty } from '#tests/support/property.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'docs', 'judge-examples');
const AGREED = decisions(
  Object.fromEntries(['name', 'birthDate', 'institution', 'degree', 'awardDate'].map((field) => [field, 'agreed'])),
);

/** The example of the documentation, of which every condition is met: what blocks after a change is the change's. */
function complete(business: BusinessCode): CaseRecord {
  const given: unknown = JSON.parse(readFileSync(join(EXAMPLES, `${business}.json`), 'utf8'));
  const record = buildRecord(judgeInput.parse(given));
  return { ...record, state: { kind: 'in_review' }, fields: record.fields.length > 0 ? record.fields : AGREED };
}

function viewOf(record: CaseRecord): CaseView {
  return fakeView(record, REVIEWER);
}

/** Facts that can be stated where the blocker leads to. */
function answersAt(view: CaseView, blocker: Blocker): readonly string[] {
  const fact = factOfBlocker(blocker);
  if (fact !== null) return [fact];
  const point = pointsOf(view).find(({ key }) => key === keyOfBlocker(blocker));
  switch (point?.kind) {
    case 'material':
      return point.item.unknownFacts;
    case 'rule':
      return point.rule.inputs;
    default:
      return [];
  }
}

function forgotten<Key extends keyof CaseFacts>(key: Key): Pick<CaseFacts, Key> {
  return { [key]: NO_FACTS[key] } as Pick<CaseFacts, Key>;
}

const FACTS = Object.keys(NO_FACTS).filter(isFactKey);

describe.each(BUSINESS_CODES)('%s: what stands in the way for want of a fact', (business) => {
  const record = complete(business);
  const before = new Set(viewOf(record).blockers.propose.map(({ text }) => text));

  test.each(FACTS)('%s can be stated where its blocker leads to', (fact) => {
    const view = viewOf({ ...record, facts: { ...record.facts, ...forgotten(fact) } });
    const own = view.blockers.propose.filter(({ text }) => !before.has(text));
    if (own.length === 0) return;
    expect(own.flatMap((blocker) => answersAt(view, blocker))).toContain(fact);
    expect(specOf(fact)).not.toBeNull();
  });

  test('and something does stand in the way when nothing at all is known', () => {
    const view = viewOf({ ...record, facts: NO_FACTS });
    const answers = new Set(view.blockers.propose.flatMap((blocker) => answersAt(view, blocker)));
    expect(answers.size).toBeGreaterThan(0);
  });
});

test('the facts that hold something up are these', () => {
  const holdUp = (business: BusinessCode) => {
    const record = complete(business);
    const before = viewOf(record).blockers.propose.length;
    return FACTS.filter((fact) => {
      const { blockers } = viewOf({ ...record, facts: { ...record.facts, ...forgotten(fact) } });
      return blockers.propose.length > before;
    });
  };
  const printed = ['country', 'institution', 'degreeLevel', 'studyFrom', 'studyTo'];
  expect(holdUp('settle_bj_local')).toEqual([...printed, 'worksAtHouseholdPlace']);
  expect(holdUp('settle_joint')).toEqual(['institution', 'degreeName', 'dossierKeptHere']);
  expect(holdUp('dispatch')).toEqual(['country', 'admittedBySelectingBody']);
  expect(holdUp('recognition')).toEqual(expect.arrayContaining(['destinationKind', 'degreeLevel', 'feePaid']));
  expect(holdUp('settle_bj_nonlocal')).toEqual(expect.arrayContaining(['letterKind', 'householdKind', 'stays']));
  expect(holdUp('archive')).toEqual(expect.arrayContaining(['documentLanguage', 'lastDomesticStudy']));
});

test('what holds back one paper of a settlement lets the other go', () => {
  const record = complete('settle_bj_local');
  const view = viewOf({ ...record, facts: { ...record.facts, worksAtHouseholdPlace: null } });
  const others = new Set(viewOf(record).blockers.propose.map(({ text }) => text));
  const own = view.blockers.propose.filter(({ text }) => !others.has(text));
  const holding = (...papers: ResultKind[]) => own.filter((blocker) => holdsBack(blocker, papers));
  expect(holding('settlement_letter').map(factOfBlocker)).toEqual(['worksAtHouseholdPlace']);
  expect(holding('settlement_letter', 'employment_report_card')).toHaveLength(1);
  expect(holding('employment_report_card')).toEqual([]);
  const lacking = viewOf({ ...record, documents: [] });
  const missing = lacking.blockers.propose.filter((blocker) => holdsBack(blocker, ['employment_report_card']));
  expect(missing).toEqual(lacking.blockers.propose);
});

test('whatever the case, every blocker leads to a point, a fact with a control or a paper', () => {
  const anyCase = fc.constantFrom(...BUSINESS_CODES).chain((business) => {
    const rows = materialsOf(business).map(({ row }) => row);
    return fc.record({
      business: fc.constant(business),
      facts: anyFacts,
      held: fc.subarray([...rows]),
      accepted: fc.subarray([...rows]),
      differing: fc.subarray(['name', 'idNumber', 'birthDate', 'degree', 'sex']),
    });
  });
  checkProperty(
    fc.property(anyCase, ({ business, facts, held, accepted, differing }) => {
      const record = aCase({
        business,
        facts,
        documents: [...held, null].map((row, index) => aDocument(index + 1, row)),
        materials: verdicts(Object.fromEntries(accepted.map((row) => [row, 'accepted' as const]))),
        fields: decisions(Object.fromEntries(differing.map((field) => [field, 'differs' as const]))),
      });
      const view = viewOf(record);
      const keys = new Set(pointsOf(view).map(({ key }) => key));
      for (const blocker of view.blockers.propose) {
        const { kind, key } = blocker.target;
        const fact = factOfBlocker(blocker);
        const isPlaced =
          fact === null
            ? keys.has(keyOfBlocker(blocker) ?? '') || record.documents.some(({ id }) => id === key)
            : specOf(fact) !== null;
        expect(isPlaced ? '' : `${kind} ${key}: ${blocker.text}`).toBe('');
      }
    }),
    500,
  );
});
