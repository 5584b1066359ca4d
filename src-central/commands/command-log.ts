import type { CommandAnswer } from '#shared/central/api.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { EventId, StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { Write } from '../database/handle.ts';
import { sha256 } from '../platform/digest.ts';

export interface Received {
  readonly key: EventId;
  readonly stationId: StationId;
  readonly sequence: number;
  readonly event: WireEvent;
}

/**
 * What a key stands for. The revision is left out: a station that did not hear the answer may have put the same event
 * on top of newer news meanwhile, and must then hear the answer that was given, not a refusal.
 */
export function payloadHash(event: WireEvent): string {
  const { revision: _, ...content } = event;
  return sha256(canonicalJson(content));
}

export type Claim =
  | { readonly kind: 'new' }
  | { readonly kind: 'answered'; readonly answer: CommandAnswer }
  | { readonly kind: 'key_reused' };

/**
 * Makes the key ours inside this transaction. A second delivery of the same key waits here until the first has been
 * committed, and then finds its answer.
 */
export async function claimKey(write: Write, received: Received, now: number): Promise<Claim> {
  const hash = payloadHash(received.event);
  const row = await write
    .insertInto('commands')
    .values({
      key: received.key,
      station_id: received.stationId,
      sequence: received.sequence,
      payload_hash: hash,
      answer: null,
      answered_at: toInstant(now),
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (row) return { kind: 'new' };
  const stored = await write
    .selectFrom('commands')
    .select(['payload_hash', 'answer'])
    .where('key', '=', received.key)
    .executeTakeFirstOrThrow();
  if (stored.payload_hash !== hash || stored.answer === null) return { kind: 'key_reused' };
  return { kind: 'answered', answer: stored.answer };
}

/** From here on this is the answer to that key, for ever. */
export async function storeAnswer(write: Write, answer: CommandAnswer): Promise<void> {
  const text = JSON.stringify(answer);
  await write.updateTable('commands').set({ answer: text }).where('key', '=', answer.key).execute();
}

/** Moves the station's mark; answers the sequence it stood at, so that a gap can be told. */
export async function markSequence(write: Write, stationId: StationId, sequence: number): Promise<number> {
  const row = await write
    .selectFrom('stations')
    .select('last_sequence')
    .where('id', '=', stationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const last = Number(row.last_sequence);
  if (sequence > last) {
    await write.updateTable('stations').set({ last_sequence: sequence }).where('id', '=', stationId).execute();
  }
  return last;
}
