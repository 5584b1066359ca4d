import { z } from 'zod';
import { type CommandAnswer, command } from '#shared/central/api.ts';
import type { CaseId, EventId, StationId } from '#shared/kernel/ids.ts';
import { eventId } from '#shared/schema/primitives.ts';
import type { Database } from '../database/handle.ts';
import { invalidRequest } from '../http/problem.ts';
import { keepUnknown } from '../platform/keep-unknown.ts';
import { isStorable } from '../platform/storable.ts';
import { markSequence } from './command-log.ts';
import { type CommandRules, handleCommand } from './handle-command.ts';

const envelope = z.object({
  commands: z
    .array(z.looseObject({ key: eventId }))
    .min(1)
    .max(100),
});

type WireCommand = z.output<typeof command>;

export interface BatchRules extends CommandRules {
  /** Told when a station skipped sequence numbers: it lost commands. */
  readonly onGap: (stationId: StationId, after: number, found: number) => void;
}

/** The command with every key that came, known to this version or not; null when it does not fit the contract. */
function parseCommand(raw: { readonly key: EventId }): WireCommand | null {
  if (!isStorable(raw)) return null;
  const parsed = keepUnknown(command, raw);
  return parsed?.event.id === raw.key ? parsed : null;
}

function invalid(key: EventId): CommandAnswer {
  const message = '操作内容不符合约定的格式，中心无法受理；请升级工作站或联系管理人员。';
  return { key, outcome: 'rejected', problem: { code: 'invalid_command', message } };
}

/**
 * Answers each command in its order. One that cannot be read is answered on its own, so that it cannot hold up what
 * stands behind it in a station's outbox for ever.
 */
export async function handleBatch(
  database: Database,
  stationId: StationId,
  body: unknown,
  rules: BatchRules,
): Promise<CommandAnswer[]> {
  const batch = envelope.safeParse(body);
  if (!batch.success) throw invalidRequest('提交的操作批次不符合约定的格式。');
  const refused = new Set<CaseId>();
  const answers: CommandAnswer[] = [];
  for (const raw of batch.data.commands) {
    const parsed = parseCommand(raw);
    if (parsed === null) {
      answers.push(invalid(raw.key));
      continue;
    }
    const { key, sequence, event } = parsed;
    const last = await database.transaction().execute((write) => markSequence(write, stationId, sequence));
    if (sequence > last + 1) rules.onGap(stationId, last, sequence);
    const answer = await handleCommand(database, { key, stationId, sequence, event }, refused, rules);
    if (answer.outcome !== 'accepted') refused.add(event.caseId);
    answers.push(answer);
  }
  return answers;
}
