import type { Answer, Picture } from './network.ts';

/** What the page asks the networks' worker. Addresses are whole, below the room's own origin. */
export interface NetworkRequest {
  readonly id: number;
  /** The WebAssembly of the runtime. */
  readonly runtime: string;
  /** The network. */
  readonly network: string;
  readonly picture: Picture;
}

export type NetworkReply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };
