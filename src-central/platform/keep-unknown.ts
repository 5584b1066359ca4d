import type { z } from 'zod';

/**
 * The value as it came when it fits the schema, else null. zod's own output lacks the keys that this version does not
 * know; a newer peer's must be kept and given back (design.md §6).
 */
export function keepUnknown<Value>(schema: z.ZodType<Value>, raw: unknown): Value | null {
  return schema.safeParse(raw).success ? (raw as Value) : null;
}
