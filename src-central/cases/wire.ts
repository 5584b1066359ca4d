import type { z } from 'zod';
import type { caseRecord } from '#shared/schema/case.ts';
import type { caseEvent } from '#shared/schema/case-event.ts';

/** An event as it came and goes over the wire; keys that this version does not know are kept in it. */
export type WireEvent = z.output<typeof caseEvent>;
/** A record as it goes over the wire: always the fold of its events. */
export type WireRecord = z.output<typeof caseRecord>;
