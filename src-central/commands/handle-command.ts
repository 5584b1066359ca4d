import type { CommandAnswer } from '#shared/central/api.ts';
import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { appendAccepted } from '../cases/append-events.ts';
import { lockCase, readEvents } from '../cases/case-repository.ts';
import type { Database, Write } from '../database/handle.ts';
import type { Problem } from '../http/problem.ts';
import { checkNumber, numberOf } from '../numbers/use-number.ts';
import type { Clock } from '../platform/clock.ts';
import { checkActor } from './check-actor.ts';
import { checkCode } from './check-code.ts';
import { checkRecheck } from './check-recheck.ts';
import { claimKey, type Received, storeAnswer } from './command-log.ts';
import { decide } from './decide.ts';

export interface CommandRules {
  readonly clock: Clock;
  readonly policy: CasePolicy;
}

function rejected(received: Received, problem: Problem): CommandAnswer {
  return { key: received.key, outcome: 'rejected', problem };
}

async function answerNew(
  write: Write,
  received: Received,
  builtOnRefused: boolean,
  rules: CommandRules,
): Promise<CommandAnswer> {
  const { key, stationId } = received;
  const actorProblem = await checkActor(write, received.event);
  if (actorProblem) return rejected(received, actorProblem);
  const record = await lockCase(write, received.event.caseId);
  const events = record ? await readEvents(write, record.id) : [];
  const decision = decide({ event: received.event, stationId, record, events, builtOnRefused, policy: rules.policy });
  if (decision.kind === 'reject') return rejected(received, decision.problem);
  if (decision.kind === 'conflict') {
    return { key, outcome: 'conflict', current: decision.current, since: [...decision.since] };
  }
  const recheckProblem = await checkRecheck(write, decision.event);
  if (recheckProblem) return rejected(received, recheckProblem);
  const codeProblem = await checkCode(write, decision.event, { record, stationId });
  if (codeProblem) return rejected(received, codeProblem);
  const now = rules.clock();
  const { event } = decision;
  const number = numberOf(event);
  const numberProblem = number && (await checkNumber(write, { number, caseId: event.caseId, stationId }, now));
  if (numberProblem) return rejected(received, numberProblem);
  await appendAccepted(write, decision.record, [{ event, stationId }], now);
  return { key, outcome: 'accepted', revision: event.revision, event };
}

/** One command, one transaction: it is decided, written and its answer kept, or nothing of it happened. */
export async function handleCommand(
  database: Database,
  received: Received,
  refusedCases: ReadonlySet<CaseId>,
  rules: CommandRules,
): Promise<CommandAnswer> {
  return database.transaction().execute(async (write) => {
    const claim = await claimKey(write, received, rules.clock());
    if (claim.kind === 'answered') return claim.answer;
    if (claim.kind === 'key_reused') {
      return rejected(received, { code: 'key_reused', message: '同一操作标识已用于另一项操作，本次提交未被采纳。' });
    }
    const answer = await answerNew(write, received, refusedCases.has(received.event.caseId), rules);
    await storeAnswer(write, answer);
    return answer;
  });
}
