import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { actorOf, caseEvent, freshId, receivedAction } from '#tests/support/case-events.ts';
import type { TestStation } from '#tests/support/central-client.ts';
import type { TestCentre } from '#tests/support/centre.ts';
import { nextNumber } from '#tests/support/certified.ts';
import type { KnownCase } from './case-desk.ts';

type Received = Extract<CaseAction, { kind: 'received' }>;

/** A case of any business that a counter takes in: `series` is that of its number, e.g. `CD-2026`. */
export async function takeIn(
  centre: TestCentre,
  counter: TestStation,
  series: string,
  changes: (action: Received) => Partial<Received>,
): Promise<KnownCase> {
  const id = freshId<CaseId>();
  const number = `${series}-${await nextNumber(counter, series)}`;
  const action = receivedAction(number);
  const event = caseEvent(id, 1, actorOf(centre, '1001'), { ...action, ...changes(action) });
  const [answer] = await counter.command(event);
  if (answer?.outcome !== 'accepted') throw new Error(`not taken in: ${JSON.stringify(answer)}`);
  return { id, number };
}
