import { readdirSync, readFileSync } from 'node:fs';

interface Facts {
  readonly parent: number;
  readonly arguments: string;
  /** Memory in use now, bytes: what the process alone holds, without libraries that others share. */
  readonly bytes: number;
}

function factsOf(processId: string): Facts | null {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    const line = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const given = readFileSync(`/proc/${processId}/cmdline`, 'utf8');
    return { parent: line('PPid'), arguments: given, bytes: 1024 * (line('RssAnon') + line('RssShmem')) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

function largestBelow(root: number, is: (commandLine: string) => boolean): number {
  const all = new Map<number, Facts>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const facts = factsOf(name);
    if (facts !== null) all.set(Number(name), facts);
  }
  const isBelow = (processId: number): boolean => {
    for (let at = all.get(processId); at !== undefined; at = all.get(at.parent)) if (at.parent === root) return true;
    return false;
  };
  const processes = [...all].filter(([id, facts]) => is(facts.arguments) && isBelow(id));
  return Math.max(0, ...processes.map(([, { bytes }]) => bytes));
}

/**
 * Memory of the largest page process below a process, bytes: Electron's and the stand-in's pages alike are its children's
 * children. Linux only, as it looks into `/proc`.
 */
export function largestRenderer(root: number): number {
  return largestBelow(root, (commandLine) => commandLine.includes('--type=renderer'));
}

/** The same of utility processes: Electron's own, and what the stand-in starts in their place. */
export function largestUtility(root: number): number {
  return largestBelow(root, (commandLine) => /--type=utility.*node\.mojom|utility-entry/.test(commandLine));
}
