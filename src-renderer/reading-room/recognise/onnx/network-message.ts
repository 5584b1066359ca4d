import type { Answer, Picture } from '#shared/recognition/network.ts';

/** What the page asks the networks' worker. */
export interface NetworkRequest {
  readonly id: number;
  /** Whole address of the network, below the room's own origin. */
  readonly network: string;
  readonly picture: Picture;
}

export type NetworkReply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };
