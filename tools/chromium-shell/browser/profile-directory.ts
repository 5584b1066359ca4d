import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from '#central/platform/process-identity.ts';

/** A window of an application offers no translation of itself, which Chromium does on a display in another language. */
const PREFERENCES = { translate: { enabled: false } };

const NAME = /^chromium-shell-(\d+)-(\d+)-/;

/** A fresh Chromium profile for this run. Its name tells whose it is, so that a later run can remove what a killed one left. */
export function createProfileDirectory(): string {
  const { pid, startedAt } = identityOf(process.pid);
  const directory = mkdtempSync(join(tmpdir(), `chromium-shell-${pid}-${startedAt ?? 0}-`));
  mkdirSync(join(directory, 'Default'));
  writeFileSync(join(directory, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return directory;
}

export function removeProfileDirectory(directory: string): void {
  // Chromium's last children may still be writing for a moment.
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
}

/** Removes the profiles of runs that are no longer there (kill -9, power cut). */
export function sweepStaleProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = ownerOf(name);
    if (owner !== null && !isAlive(owner)) removeProfileDirectory(join(tmpdir(), name));
  }
}

function ownerOf(name: string): ProcessIdentity | null {
  const [, pid, startedAt] = NAME.exec(name) ?? [];
  if (pid === undefined || startedAt === undefined) return null;
  return { pid: Number(pid), startedAt: startedAt === '0' ? null : startedAt };
}
