/** What scripts/ocrb/lines.py trained the network on; the two change together. */
export const MODEL_PITCH = 20;
/** Pixels along the line for each column of the answer. */
export const MODEL_STRIDE = 4;
/** Columns of the answer for one character. */
export const COLUMNS_A_CELL = MODEL_PITCH / MODEL_STRIDE;
/** The classes of the answer in their order; behind them stands the blank. */
export const MODEL_CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';
export const BLANK = MODEL_CHARACTERS.length;
export const CLASSES = BLANK + 1;
