import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { stageOf } from '#shared/domain/results/papers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { addHeldFile } from '../../storage/repositories/files.ts';
import { actorOf } from '../actor.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import { viewCase } from '../case/view-case.ts';
import type { CoreContext } from '../core-context.ts';
import type { SetLetter } from '../letters/preview-letter.ts';
import { printLetter } from '../letters/print-letter.ts';
import { refuse } from '../refused.ts';
import { findResultOf, type ResultOnRecord, titleOf } from './find-result.ts';
import { frozenPdf } from './frozen-pdf.ts';

type PrintAction = Extract<CaseAction, { kind: 'result_printed' | 'result_reprinted' }>;

interface Print {
  readonly letter: SetLetter;
  readonly action: PrintAction;
  /** What must stand beside the step. */
  readonly beside?: (handle: WriteHandle) => Promise<void>;
}

/**
 * The audit has it before the printer is asked, for paper may leave the house; the case counts it only when a printer
 * took it.
 */
async function printAndCount(
  context: CoreContext,
  staff: Staff,
  found: ResultOnRecord,
  { letter, action, beside }: Print,
): Promise<PrintedLetter> {
  const { id: caseId } = found.record;
  await context.storage.write((handle) =>
    appendAudit(handle, {
      at: context.clock.now(),
      kind: 'letter_printed',
      actor: actorOf(staff),
      caseId,
      detail: action,
    }),
  );
  const printed = await printLetter(context, letter, titleOf(found));
  if (!printed.printed) return printed;
  await context.storage.write(async (handle) => {
    await beside?.(handle);
    await takeStep(context, handle, staff, caseId, () => action);
  });
  announce(context, caseId);
  return printed;
}

/** The frozen PDF as it is. */
export function printFirst(
  context: CoreContext,
  staff: Staff,
  found: ResultOnRecord,
  letter: SetLetter,
): Promise<PrintedLetter> {
  return printAndCount(context, staff, found, {
    letter,
    action: { kind: 'result_printed', resultId: found.result.id },
  });
}

async function findIssued(
  context: CoreContext,
  { caseId, resultId }: Pick<InputOf<'result.print'>, 'caseId' | 'resultId'>,
): Promise<{ readonly found: ResultOnRecord; readonly frozen: SetLetter }> {
  const found = await findResultOf(context, caseId, resultId);
  const { pdfHash } = found.result;
  if (stageOf(found.result) !== 'issued' || pdfHash === null) refuse('result_not_issued');
  return { found, frozen: await frozenPdf(context, pdfHash) };
}

/** The first print, after no printer took it when it was issued. */
export async function printResult(
  context: CoreContext,
  staff: Staff,
  input: InputOf<'result.print'>,
): Promise<OutputOf<'result.print'>> {
  const { found, frozen } = await findIssued(context, input);
  if (found.result.prints > 0) refuse('result_printed_already');
  const letter = await printFirst(context, staff, found, frozen);
  return { case: await viewCase(context, staff, input.caseId), letter };
}

/** 补打: the frozen bytes under a mark, kept by their own hash, with a reason. */
export async function reprintResult(
  context: CoreContext,
  staff: Staff,
  { caseId, resultId, reason }: InputOf<'result.reprint'>,
): Promise<OutputOf<'result.reprint'>> {
  const { found, frozen } = await findIssued(context, { caseId, resultId });
  const { prints, number } = found.result;
  if (prints === 0) refuse('result_not_printed_yet');
  const letter: SetLetter = { pdf: context.letters.markReprint(frozen.pdf, prints), pages: frozen.pages };
  const content = await context.documents.put(letter.pdf);
  const fileName = `${number ?? resultId} 补打${prints}.pdf`;
  const printed = await printAndCount(context, staff, found, {
    letter,
    action: { kind: 'result_reprinted', resultId, reason, pdfHash: content.hash },
    beside: (handle) => addHeldFile(handle, { ...content, fileName }),
  });
  return { case: await viewCase(context, staff, caseId), letter: printed };
}
