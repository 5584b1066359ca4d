import type { JunkFile } from './junk-file.ts';
import { PDF_BOMBS } from './pdf-bombs.ts';
import { PICTURE_BOMBS } from './picture-bombs.ts';
import { polyglots } from './polyglots.ts';
import { TRUNCATED } from './truncated.ts';

/** Where the hidden half of a polyglot calls: a port on which nothing listens. */
const NOBODY = 'http://127.0.0.1:9/';

export const ALL_JUNK: readonly JunkFile[] = [...PDF_BOMBS, ...PICTURE_BOMBS, ...polyglots(NOBODY), ...TRUNCATED];
