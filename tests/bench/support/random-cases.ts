import fc from 'fast-check';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { addDays, civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, decisions, ids, noon, verdicts, ZHANG_MIN } from '#tests/support/domain-cases.ts';
import { anyFacts } from '#tests/support/facts-arbitrary.ts';

const FIELDS = ['name', 'idNumber', 'birthDate', 'institution', 'degree', 'awardDate'];

/** A case with papers, verdicts, decisions and sometimes a supplement, of any business. */
const anyCase: fc.Arbitrary<CaseRecord> = fc.constantFrom(...BUSINESS_CODES).chain((business) => {
  const rows = materialsOf(business).map((material) => material.row);
  return fc
    .record({
      facts: anyFacts,
      held: fc.subarray(rows, { minLength: 1 }),
      accepted: fc.subarray(rows),
      agreed: fc.subarray(FIELDS),
      day: fc.nat(300),
      supplement: fc.boolean(),
    })
    .map(({ facts, held, accepted, agreed, day, supplement }) => {
      const submittedOn = addDays(civilDate('2026-01-05'), day);
      const [row = 1] = rows;
      const request = {
        id: ids.supplement(1),
        items: [{ materialRow: row, text: '请补充' }],
        requestedAt: noon(submittedOn),
        requestedOn: submittedOn,
        dueOn: addDays(submittedOn, 14),
        by: ZHANG_MIN,
        note: null,
        answeredOn: addDays(submittedOn, 5),
      };
      return aCase({
        business,
        facts,
        submittedOn,
        documents: held.map((one) => aDocument(one, one)),
        materials: verdicts(Object.fromEntries(accepted.map((one) => [one, 'accepted' as const]))),
        fields: decisions(Object.fromEntries(agreed.map((field) => [field, 'agreed' as const]))),
        supplements: supplement ? [request] : [],
      });
    });
});

/** The same cases for the same seed. */
export function randomCases(count: number, seed: number): readonly CaseRecord[] {
  return fc.sample(anyCase, { numRuns: count, seed });
}
