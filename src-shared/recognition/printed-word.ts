/** A word as a recogniser of whole pages reads it; coordinates in pixels of the page that was given. */
export interface PrintedWord {
  readonly text: string;
  /** 0–1 */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** True when it is known to stand right behind the word before it; else the script of the two decides. */
  readonly isJoined: boolean;
}

/** Words of each line, lines in reading order. */
export type PrintedLines = readonly (readonly PrintedWord[])[];
