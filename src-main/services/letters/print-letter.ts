import type { CaseLetter } from '#shared/domain/case/case-letters.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { CASE_LETTER_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { actorOf } from '../actor.ts';
import { gatherCase } from '../case/gather-case.ts';
import type { CoreContext } from '../core-context.ts';
import { caseLetter } from './case-letter.ts';
import { offerLetter, type SetLetter, setLetter } from './preview-letter.ts';

async function isTaken(context: CoreContext, pdf: Uint8Array, title: string): Promise<boolean> {
  try {
    const printed = await context.printer.print(pdf, title);
    if (!printed) context.logger.warn('printer_refused');
    return printed;
  } catch (error) {
    context.logger.error('printer_failed', error);
    return false;
  }
}

/** What the paper says is on record before the printer is asked: whether it came out is said, nothing is undone. */
export async function printLetter(context: CoreContext, letter: SetLetter, title: string): Promise<PrintedLetter> {
  const printed = await isTaken(context, letter.pdf, title);
  return { ...offerLetter(context, letter), printed };
}

interface CaseLetterSet {
  readonly set: SetLetter;
  readonly title: string;
}

async function setCaseLetter(context: CoreContext, caseId: CaseId, letter: CaseLetter): Promise<CaseLetterSet> {
  const { request, number } = await context.storage.read(async (handle) => {
    const { record } = await gatherCase(handle, caseId, context.clock.today());
    return { request: await caseLetter(context, handle, record, letter), number: record.number };
  });
  return { set: await setLetter(context, request), title: `${CASE_LETTER_NAMES[letter]} ${number}` };
}

/** The letter of a step that is saved already: null when it could not be set, and never a failure of the step. */
export async function printAfterStep(
  context: CoreContext,
  caseId: CaseId,
  letter: CaseLetter,
): Promise<PrintedLetter | null> {
  try {
    const { set, title } = await setCaseLetter(context, caseId, letter);
    return await printLetter(context, set, title);
  } catch (error) {
    context.logger.error('letter_after_step_failed', error, { letter });
    return null;
  }
}

/** Prints a letter of the case again: nothing happens to the case, but paper leaves the house, so the audit has it first. */
export async function printCaseLetter(
  context: CoreContext,
  staff: Staff,
  { caseId, letter }: InputOf<'case.print_letter'>,
): Promise<PrintedLetter> {
  const { set, title } = await setCaseLetter(context, caseId, letter);
  await context.storage.write((handle) =>
    appendAudit(handle, {
      at: context.clock.now(),
      kind: 'letter_printed',
      actor: actorOf(staff),
      caseId,
      detail: { letter },
    }),
  );
  return printLetter(context, set, title);
}
