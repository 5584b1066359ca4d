import { guardObject, NotImplementedError } from '../core/guard.ts';
import { ShellSession } from './session.ts';

const byPartition = new Map<string, ShellSession>();

function fromPartition(partition: string): ShellSession {
  const known = byPartition.get(partition) ?? new ShellSession(partition);
  byPartition.set(partition, known);
  return known;
}

/** Electron's `session` module. The empty partition is the default session. */
export const session = guardObject('session', {
  fromPartition,
  get defaultSession(): ShellSession {
    return fromPartition('');
  },
  fromPath: (): never => {
    throw new NotImplementedError('session.fromPath');
  },
});
