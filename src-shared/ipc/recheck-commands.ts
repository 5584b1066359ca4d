import { z } from 'zod';
import { caseId, line, paragraph } from '../schema/primitives.ts';
import { write } from './row.ts';

export const recheckCommands = {
  /** 认证结果复核 (P四). The degree name can be named, and is refused with words: it is a literal translation. */
  'recheck.open': write(
    'intake.create',
    z.object({ caseId, contested: z.enum(['field', 'degree_name']), proposed: line, reason: paragraph }),
    z.object({ caseId, number: z.string() }),
  ),
};
