import { coreText } from '#shared/i18n/zh-cn/core.ts';
import { describeRound } from '#shared/i18n/zh-cn/sync-causes.ts';
import { centreApi } from './api/centre-api.ts';
import { CentreError } from './api/centre-error.ts';
import type { CentreStatus } from './centre-status.ts';
import { type EnrolmentSettings, stationIdentity } from './enrol.ts';
import { enrolKey } from './enrol-key.ts';
import { leaseNumbers } from './lease-numbers.ts';
import { pullFeed } from './pull-feed.ts';
import { type Sent, sendOutbox } from './send-outbox.ts';
import type { RoundParts, SyncParts } from './sync-parts.ts';

/** The way to the centre as of now: enrolled, with token and address. */
export async function openWay(parts: SyncParts, settings: EnrolmentSettings): Promise<RoundParts> {
  const { token, centreUrl } = await stationIdentity(parts.store, settings, parts.signal);
  return { ...parts, centreUrl, token, api: centreApi({ centreUrl, token, signal: parts.signal }) };
}

/**
 * One round: hear first, so that what is sent is built on the news; then send; then hear again, for the centre's word
 * on what was sent is the one that counts.
 */
export async function runRound(way: RoundParts, status: CentreStatus): Promise<void> {
  const { store, clock } = way;
  const wasAway = status.read().state !== 'online';
  let received = await pullFeed(way);
  status.met(clock.now());
  // Whatever waited only because the centre was away may go at once.
  if (wasAway) await store.clearBackoff();
  // Before sending: a walk-in that was taken in without a number can go once it has one.
  await leaseNumbers(way);
  // And before what it signed: the centre takes a paper of a key that it knows only.
  if (await enrolKey(way)) received += await pullFeed(way);
  const sent = await sendOutbox(way);
  if (changed(sent)) received += await pullFeed(way);
  status.met(clock.now());
  await store.recordRound({ at: clock.now(), error: null, text: describeRound({ ...sent, received }) });
}

function changed({ accepted, conflicts, rejected }: Sent): boolean {
  return accepted + conflicts + rejected > 0;
}

/** A round that did not get through: said in the sync centre by its cause. */
export async function recordFailure(parts: SyncParts, error: unknown): Promise<CentreError | null> {
  const trouble = error instanceof CentreError ? error : null;
  if (trouble === null) parts.logger.error('sync_round_failed', error);
  const text = trouble?.sentence ?? coreText.syncFailedHere;
  await parts.store.recordRound({ at: parts.clock.now(), error: text, text: null });
  return trouble;
}
