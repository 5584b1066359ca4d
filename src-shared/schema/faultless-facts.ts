import type { z } from 'zod';
import { findFactFaults, type GivenFacts } from '../domain/case/fact-faults.ts';

/**
 * For doors where a person or another program hands facts in: what cannot be so is refused at its field, by the code of
 * the fault. Stored events are read without it, or an old one could no longer be read.
 */
export function refuseFaultyFacts(facts: GivenFacts, context: z.core.$RefinementCtx): void {
  for (const { path, code } of findFactFaults(facts)) {
    context.addIssue({ code: 'custom', path: [...path], message: code });
  }
}
