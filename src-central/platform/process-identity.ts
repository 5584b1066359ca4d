import { readFileSync } from 'node:fs';

/** A process id alone is reused by the system; together with the start time it names one process for good. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot, from /proc; null where there is no /proc. */
  readonly startedAt: string | null;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startedAt: startTicks(pid) };
}

export function isAlive(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to someone else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return identity.startedAt === null || startTicks(identity.pid) === identity.startedAt;
}

function startTicks(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // The command name, in parentheses, may itself hold spaces; field 22 is counted from after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has already let go of everything it held.
  return fields[0] === 'Z' ? 'gone' : (fields[19] ?? null);
}
