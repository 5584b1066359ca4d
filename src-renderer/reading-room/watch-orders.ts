import type { RoomOrder } from '#shared/ipc/reading-room.ts';
import { ReadingError } from './decode/reading-error.ts';

/** So long somebody who opens another paper waits for this one to be laid aside. */
const ASK_MS = 150;

export interface Orders {
  readonly signal: AbortSignal;
  /** Rejects when main wants the document no more, in the middle of a page too. Never resolves. */
  readonly stopped: Promise<never>;
  /** Takes the answer to a message. */
  obey(answer: Promise<RoomOrder>): Promise<void>;
  end(): void;
}

/** Listens to main while a document is read; `ask` says where the reading stands, again and again. */
export function watchOrders(ask: () => Promise<RoomOrder>): Orders {
  const aborter = new AbortController();
  let stop: (error: Error) => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);

  async function obey(answer: Promise<RoomOrder>): Promise<void> {
    if ((await answer) !== 'stop') return;
    const error = new ReadingError('cancelled');
    aborter.abort(error);
    stop(error);
    throw error;
  }

  // A main that does not answer is going down: the room goes with it.
  const timer = setInterval(() => void obey(ask()).catch(() => undefined), ASK_MS);
  return { signal: aborter.signal, stopped, obey, end: () => clearInterval(timer) };
}
