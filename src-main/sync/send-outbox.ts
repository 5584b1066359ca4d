import type { CommandAnswer } from '#shared/central/api.ts';
import { describeTrouble } from '#shared/i18n/zh-cn/sync-causes.ts';
import { type Instant, toInstant } from '#shared/kernel/instant.ts';
import { isRefusal } from './api/centre-api.ts';
import { CentreError } from './api/centre-error.ts';
import type { Command } from './ports.ts';
import { type RoundParts, tellChange } from './sync-parts.ts';

const BATCH = 100;
/** After a batch that got no answer; the loop's own backoff decides when the next round comes. */
const RETRY_MS = 5_000;

/** The centre says that it cannot read the body; any other refusal is about the station or the way, not the command. */
const UNREADABLE = [400, 413, 422];

export interface Sent {
  accepted: number;
  conflicts: number;
  rejected: number;
}

/**
 * Sends what waits, in batches, until nothing more may go. A command keeps its key for ever: a batch whose answer was
 * lost is sent again with the same keys, and the centre answers what it answered before.
 */
export async function sendOutbox(parts: RoundParts): Promise<Sent> {
  const sent: Sent = { accepted: 0, conflicts: 0, rejected: 0 };
  for (;;) {
    parts.signal.throwIfAborted();
    const batch = await parts.store.nextCommands(BATCH, parts.clock.now());
    if (batch.length === 0) return sent;
    parts.notifier.notify({ topic: 'sync', caseId: null });
    await sendBatch(parts, batch, sent);
  }
}

async function sendBatch(parts: RoundParts, batch: readonly Command[], sent: Sent): Promise<void> {
  let answers: readonly CommandAnswer[];
  try {
    answers = await answersTo(parts, batch);
  } catch (error) {
    const cause = error instanceof CentreError ? error.sentence : describeTrouble('unreachable');
    await giveBack(parts, batch, cause);
    throw error;
  }
  const asked = new Set(batch.map(({ key }) => key));
  const fitting = answers.filter(({ key }) => asked.has(key));
  tellChange(parts.notifier, await parts.store.takeAnswers(fitting));
  for (const { outcome } of fitting) {
    if (outcome === 'accepted') sent.accepted += 1;
    else if (outcome === 'conflict') sent.conflicts += 1;
    else sent.rejected += 1;
  }
  const answered = new Set(fitting.map(({ key }) => key));
  const missing = batch.filter(({ key }) => !answered.has(key));
  if (missing.length === 0) return;
  await giveBack(parts, missing, describeTrouble('incompatible'));
  throw new CentreError('incompatible');
}

/**
 * A batch that is refused as a whole is taken apart, so that one command that the centre cannot even read holds up
 * nothing but itself; that one then stands visibly as rejected.
 */
async function answersTo(parts: RoundParts, batch: readonly Command[]): Promise<readonly CommandAnswer[]> {
  try {
    return await parts.api.sendCommands(batch);
  } catch (error) {
    if (!isRefusal(error) || !UNREADABLE.includes(error.status ?? 0)) throw error;
    const [first] = batch;
    if (first === undefined) return [];
    if (batch.length === 1) {
      const problem = { code: error.code ?? 'refused', message: error.sentence };
      return [{ key: first.key, outcome: 'rejected', problem }];
    }
    const middle = Math.ceil(batch.length / 2);
    const head = await answersTo(parts, batch.slice(0, middle));
    return [...head, ...(await answersTo(parts, batch.slice(middle)))];
  }
}

async function giveBack(parts: RoundParts, batch: readonly Command[], cause: string): Promise<void> {
  const keys = batch.map(({ key }) => key);
  await parts.store.returnCommands(keys, cause, later(parts.clock.now()));
  parts.notifier.notify({ topic: 'sync', caseId: null });
}

function later(now: Instant): Instant {
  return toInstant(Date.parse(now) + RETRY_MS);
}
