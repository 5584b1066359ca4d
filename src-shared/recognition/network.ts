/** A picture for a network: `channels` planes of `height` rows. */
export interface Picture {
  readonly data: Float32Array;
  readonly channels: number;
  readonly width: number;
  readonly height: number;
}

/** A network's answer with its dimensions, the batch of one first. */
export interface Answer {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A network of one picture in and one answer out. */
export type Network = (picture: Picture) => Promise<Answer>;
