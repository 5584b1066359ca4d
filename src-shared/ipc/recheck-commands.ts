import { z } from 'zod';
import { CONTESTED_PARTS } from '../domain/case/contest-result.ts';
import { caseId, line, paragraph } from '../schema/primitives.ts';
import { write } from './row.ts';

export const recheckCommands = {
  /** 认证结果复核 (P四). The degree name can be named, and is refused with words: it is a literal translation. */
  'recheck.open': write(
    'intake.create',
    z.object({ caseId, contested: z.enum(CONTESTED_PARTS), proposed: line, reason: paragraph }),
    z.object({ caseId, number: z.string() }),
  ),
};
