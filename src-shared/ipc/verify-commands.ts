import { z } from 'zod';
import { contentHash } from '../schema/primitives.ts';
import { read, view } from './row.ts';
import type { VerifyView } from './views/verify-view.ts';

export const verifyCommands = {
  /**
   * 真伪: what this station can say, with or without a line. `scan` is a scanner's burst, a link or a number; `fileHash`
   * that of the PDF that it was read from; `holder` the name on the paper in the hand.
   */
  'verify.check': read(
    'case.read',
    z.object({
      scan: z.string().min(1).max(2000),
      fileHash: contentHash.nullable(),
      holder: z.string().trim().min(1).max(100).nullable(),
    }),
    view<VerifyView>(),
  ),
};
