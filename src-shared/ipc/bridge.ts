import type { Reply } from '../kernel/reply.ts';

/** What main tells the windows unasked: "look again", never data. */
export const TOPICS = ['session', 'frame', 'queue', 'case', 'reading', 'sync', 'office', 'display'] as const;
export type Topic = (typeof TOPICS)[number];

export interface Notice {
  readonly topic: Topic;
  /** For `case` and `reading`: which case changed; null when it may be any. */
  readonly caseId: string | null;
}

/** `window.bridge`: two functions, and it never grows. */
export interface Bridge {
  call(command: string, input: unknown): Promise<Reply<unknown>>;
  subscribe(listener: (notice: Notice) => void): () => void;
}

/** Channel names between preload and main. */
export const CALL_CHANNEL = 'bridge:call';
export const NOTICE_CHANNEL = 'bridge:notice';
