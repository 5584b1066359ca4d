import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { actorOf, caseEvent, freshId, receivedAction } from './case-events.ts';
import type { TestStation } from './central-client.ts';
import type { TestCentre } from './centre.ts';

export interface WalkIn {
  readonly caseId: CaseId;
  readonly number: string;
  /** The next events of this case by this person, numbered on from `revision`. */
  events(revision: number, staffNumber: string, ...actions: readonly CaseAction[]): CaseEvent[];
}

/** 窗口代录: takes a recognition case in under a number leased to this station. */
export async function takeWalkIn(
  centre: TestCentre,
  station: TestStation,
  facts: Partial<CaseFacts> = {},
): Promise<WalkIn> {
  const { from } = await station.lease('RZ-2026', 1);
  const number = `RZ-2026-${String(from).padStart(6, '0')}`;
  const caseId = freshId<CaseId>();
  const action = receivedAction(number);
  const received = caseEvent(caseId, 1, actorOf(centre, '1001'), { ...action, facts: { ...action.facts, ...facts } });
  const [answer] = await station.command(received);
  if (answer?.outcome !== 'accepted') throw new Error(`the walk-in was not accepted: ${JSON.stringify(answer)}`);
  return {
    caseId,
    number,
    events: (revision, staffNumber, ...actions) =>
      actions.map((action, index) => caseEvent(caseId, revision + index, actorOf(centre, staffNumber), action)),
  };
}

export const note = (text: string): CaseAction => ({ kind: 'note_added', text });
export const reviewStarted: CaseAction = { kind: 'review_started' };
export const withdrawn: CaseAction = { kind: 'withdrawn', reason: '申请人撤回' };

export function proposed(resultId: ResultId): CaseAction {
  return { kind: 'result_proposed', resultId, resultKind: 'recognition_certificate', values: { holder: '张三' } };
}

export function signed(resultId: ResultId, number: string): CaseAction {
  return { kind: 'result_signed', resultId, number, provisional: true };
}
