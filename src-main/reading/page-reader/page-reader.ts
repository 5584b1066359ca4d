import type { GrayImage } from '#shared/recognition/gray-image.ts';
import type { PrintedLines } from '#shared/recognition/printed-word.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';

/** Reads the print of pages that stand upright and level. Gets pixels only, never a file. */
export interface PageReader {
  /** Rejects when the reader cannot be had: its native library does not load here, or it died over the page. */
  read(page: GrayImage): Promise<PrintedLines>;
  /** Lets the process go; the next page starts another one. */
  close(): void;
}

/** The process as the reader's keeper sees it. */
export interface ReaderProcess {
  send(request: ReaderRequest): void;
  end(): void;
}

export type StartReader = (heard: (reply: ReaderReply) => void, ended: (reason: string) => void) => ReaderProcess;

interface Waiting {
  resolve(lines: PrintedLines): void;
  reject(error: Error): void;
}

/** Keeps the reader's process: starts it with the first page and replaces one that died. */
export function createPageReader(start: StartReader): PageReader {
  const waiting = new Map<number, Waiting>();
  let current: ReaderProcess | null = null;
  let lastId = 0;

  function lose(reason: string): void {
    current = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function hear(reply: ReaderReply): void {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) one?.reject(new Error(reply.error));
    else one?.resolve(reply.lines);
  }

  function begin(): ReaderProcess {
    const started: ReaderProcess = start(hear, (reason) => {
      if (current === started) lose(reason);
    });
    return started;
  }

  return {
    read(page) {
      return new Promise((resolve, reject) => {
        current ??= begin();
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        current.send({ id: lastId, page });
      });
    },
    close() {
      const ended = current;
      lose('the reader was closed');
      ended?.end();
    },
  };
}
