import { CentreError, connectionTrouble } from '../api/centre-error.ts';
import type { DownloadWaiting, FileReceiver } from '../ports.ts';
import type { RoundParts } from '../sync-parts.ts';

/** Without a byte for so long the line counts as dead; what came is kept and the next try goes on from there. */
const STALL_MS = 45_000;

/** Brings one file here, going on where an earlier try stopped. False: the bytes were not the named ones, all are gone. */
export async function downloadFile(parts: RoundParts, waiting: DownloadWaiting): Promise<boolean> {
  const receiver = await parts.files.receive(waiting.hash);
  let isFinished = false;
  try {
    await receiveRest(parts, waiting, receiver);
    isFinished = true;
    return await receiver.finish();
  } finally {
    if (!isFinished) await receiver.close();
  }
}

async function receiveRest(parts: RoundParts, waiting: DownloadWaiting, receiver: FileReceiver): Promise<void> {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new CentreError('timed_out')), STALL_MS);
  try {
    const offset = receiver.received;
    const response = await parts.api.download(waiting.hash, offset, stalled.signal);
    // All of it came before and only the check was missing.
    if (response.status === 416) {
      await response.body?.cancel();
      return;
    }
    // A centre that answers the whole file starts from 0: what is here already is skipped.
    let skip = offset > 0 && response.status === 200 ? offset : 0;
    for await (const part of bodyOf(response)) {
      timer.refresh();
      const fresh = part.subarray(Math.min(skip, part.length));
      skip -= part.length - fresh.length;
      if (fresh.length > 0) await receiver.append(fresh);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The body's pieces; a connection that breaks here is a trouble of the line, an error while keeping them is not. */
async function* bodyOf(response: Response): AsyncIterable<Uint8Array> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw connectionTrouble(error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
