import { z } from 'zod';
import { type Actor, ROLES, type Staff } from '../domain/rights/staff.ts';
import { line, staffId } from './primitives.ts';

export const role = z.enum(ROLES);

export const staff = z.object({
  id: staffId,
  number: z.string().regex(/^\d{4,8}$/),
  name: line,
  role,
  active: z.boolean(),
}) satisfies z.ZodType<Staff>;

export const actor = z.object({
  kind: z.enum(['staff', 'applicant', 'centre']),
  staffId: staffId.nullable(),
  name: line,
  role: role.nullable(),
}) satisfies z.ZodType<Actor>;
