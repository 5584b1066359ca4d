import { numberSeries } from '#shared/domain/results/numbers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import { announce } from '../case/act-on-case.ts';
import { takeFirstStep } from '../case/change-case.ts';
import type { CoreContext } from '../core-context.ts';
import { printAfterStep } from '../letters/print-letter.ts';
import { takeNumberOf } from '../numbers.ts';
import { assertSoundForm } from './check-form.ts';

/** 窗口代录: the network is not asked; the number comes from the station's own block; the receipt follows. */
export async function createWalkIn(
  context: CoreContext,
  staff: Staff,
  input: InputOf<'intake.create_walk_in'>,
): Promise<OutputOf<'intake.create_walk_in'>> {
  const submittedOn = context.clock.today();
  assertSoundForm(input, submittedOn);
  const { business, applicant, submitter, facts } = input;
  const record = await context.storage.write(async (handle) => {
    const series = numberSeries(business, dateParts(submittedOn).year, context.office.numberWords);
    const number = await takeNumberOf(handle, series, context.ids.next());
    return takeFirstStep(context, handle, staff, {
      kind: 'received',
      number,
      business,
      channel: 'counter',
      applicant,
      submitter,
      facts,
      submittedOn,
      documents: [],
    });
  });
  announce(context, record.id);
  const letter = await printAfterStep(context, record.id, 'receipt');
  return { caseId: record.id, number: record.number, letter };
}
