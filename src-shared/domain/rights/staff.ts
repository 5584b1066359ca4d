import type { StaffId } from '../../kernel/ids.ts';

/** 审核员 reviewer · 档案员 archive clerk · 主管 supervisor (domain.md §7). */
export const ROLES = ['reviewer', 'archive_clerk', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

export interface Staff {
  readonly id: StaffId;
  /** What the person types to sign in, e.g. `1003`. */
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
}

/** Who did something: kept on every event, so a later change of name or role rewrites nothing. */
export interface Actor {
  readonly kind: 'staff' | 'applicant' | 'centre';
  /** Null for an applicant and for the centre itself. */
  readonly staffId: StaffId | null;
  readonly name: string;
  readonly role: Role | null;
}
