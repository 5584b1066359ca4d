import type { ReadingHint } from '#shared/ipc/reading-room.ts';

/** What a test asks of the room's process. */
export type RoomRequest =
  | {
      readonly kind: 'read';
      /** Below the repository. */
      readonly file: string;
      readonly bytes?: Uint8Array;
      readonly hint?: ReadingHint;
      /** Every room that begins with the document dies at its first step. */
      readonly crashesEveryRoom?: boolean;
      /** Nobody waits for it; somebody does unless it is said. */
      readonly background?: boolean;
    }
  | { readonly kind: 'evaluate'; readonly code: string }
  /** From now on the room finds this script there, with the headers of its own scripts. */
  | { readonly kind: 'serve_script'; readonly path: string; readonly code: string }
  | {
      readonly kind:
        | 'steps'
        | 'pages_done'
        | 'pictures'
        | 'cancel'
        | 'crash'
        | 'hang'
        | 'requested'
        | 'troubles'
        | 'end';
    };

export interface RoomReply {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

/** What a room asks for as its last act before it hangs. */
export const HANGS_AT = 'hangs-now';
