import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Applicant } from '#shared/domain/case/case-facts.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { LI } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

async function takeIn(changes: Partial<Applicant> = {}, business: 'recognition' | 'archive' = 'recognition') {
  const form = recognitionForm('张三', 1);
  const made = await desk.do('intake.create_walk_in', {
    ...form,
    business,
    applicant: { ...form.applicant, ...changes },
  });
  return made.caseId;
}

const casesOf = async (caseId: CaseId) =>
  (await desk.do('person.view', { caseId })).cases.map((shown) => shown.caseId).toSorted();

describe('the page of one person', () => {
  it('shows every business under the same document, from whichever case it is opened', async () => {
    const ids = [await takeIn(), await takeIn({}, 'archive')];
    await takeIn({ name: '李四', idType: 'passport', idNumber: 'E99999999' });
    for (const id of ids) expect(await casesOf(id)).toEqual(ids.toSorted());
  });

  it('knows a number however it was typed', async () => {
    const passport = { idType: 'passport', idNumber: 'E12345678' } as const;
    const ids = [await takeIn(passport), await takeIn({ ...passport, idNumber: 'e 1234-5678' })];
    expect(await casesOf(ids[0] as CaseId)).toEqual(ids.toSorted());
  });

  it('shows who may be the same apart, and never among the cases', async () => {
    const mine = await takeIn();
    const other = await takeIn({ idType: 'passport', idNumber: 'E12345678' });
    await takeIn({ name: '李四', idType: 'passport', idNumber: 'E12345679' });
    const view = await desk.do('person.view', { caseId: mine });
    expect(view.cases.map((shown) => shown.caseId)).toEqual([mine]);
    expect(view.possible.map((shown) => [shown.caseId, shown.idNumber])).toEqual([[other, 'E12345678']]);
  });

  it('guesses nobody without a birth date', async () => {
    const passport = { idType: 'passport', birthDate: null } as const;
    const mine = await takeIn({ ...passport, idNumber: 'E12345678' });
    await takeIn({ ...passport, idNumber: 'E12345679' });
    expect((await desk.do('person.view', { caseId: mine })).possible).toEqual([]);
  });
});

describe('the comparison of one case', () => {
  const othersOf = async (caseId: CaseId, field: string) =>
    (await desk.do('case.open', { caseId })).comparisons.find((row) => row.field === field)?.others ?? [];

  it('shows what the person stated in another case, with that case as its source', async () => {
    const passport = { idType: 'passport', idNumber: 'E12345678' } as const;
    const earlier = await takeIn({ ...passport, birthDate: civilDate('1990-02-01') }, 'archive');
    const mine = await takeIn(passport);
    expect(await othersOf(mine, 'birthDate')).toMatchObject([
      { caseId: earlier, from: 'form', value: '1990-02-01', conclusion: 'different' },
    ]);
    expect((await othersOf(mine, 'name')).map((word) => word.conclusion)).toContain('same');
  });

  it('asks about a namesake of the same birth date, and never takes one for the person', async () => {
    const other = await takeIn({ idType: 'passport', idNumber: 'E12345678' });
    const mine = await takeIn();
    expect(await othersOf(mine, 'idNumber')).toMatchObject([{ caseId: other, conclusion: 'possible' }]);
    expect(await othersOf(mine, 'name')).toEqual([]);
  });
});
