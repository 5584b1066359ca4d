import type { MrzCell } from '../extract/mrz/cells.ts';
import type { MrzStrip } from '../preprocess/mrz-strip.ts';

/** Reads one line of a zone: a cell for each column of the strip, margins included. */
export interface MrzRecogniser {
  read(strip: MrzStrip): Promise<readonly MrzCell[]>;
}
