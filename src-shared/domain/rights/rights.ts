import type { Role } from './staff.ts';

const EVERYBODY = ['reviewer', 'archive_clerk', 'supervisor'] as const;

/**
 * Who may do what (domain.md §7): the one table, enforced in main and checked again at the centre.
 * A right that is not listed does not exist; a role that is not listed does not have it.
 */
export const RIGHTS = {
  'case.read': EVERYBODY,
  'case.note': EVERYBODY,
  'case.review': ['reviewer'],
  'case.supplement': ['reviewer'],
  'case.propose': ['reviewer'],
  /** A second reviewer may sign too: four eyes are two persons, not two roles. */
  'case.sign': ['reviewer', 'supervisor'],
  'case.issue': ['reviewer'],
  'case.revoke': ['supervisor'],
  'case.assign': ['supervisor'],
  /** Moves a case to another deadline class (G十一(2) "多数"). */
  'case.deadline_class': ['supervisor'],
  /** 延期 on one of the guide's grounds, with a reason and a name (G十一(2)注). */
  'case.extend': ['reviewer', 'supervisor'],
  'intake.create': ['reviewer'],
  'document.read': EVERYBODY,
  'document.add': ['reviewer', 'archive_clerk'],
  'archive.handle': ['archive_clerk'],
  'report.read': ['supervisor'],
  'report.export': ['supervisor'],
  'sync.read': EVERYBODY,
  /** Each answers for the commands that stand open on the own desk. */
  'sync.resolve': EVERYBODY,
  'staff.read': ['reviewer', 'supervisor'],
  'staff.manage': ['supervisor'],
  'settings.read': EVERYBODY,
  'settings.change': ['supervisor'],
  'audit.read': ['supervisor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Right = keyof typeof RIGHTS;

export function isRight(text: string): text is Right {
  return Object.hasOwn(RIGHTS, text);
}

export function hasRight(role: Role, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right];
  return roles.includes(role);
}
