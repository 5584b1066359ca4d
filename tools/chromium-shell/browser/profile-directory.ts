import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from '../core/process-identity.ts';

const PREFIX = 'chromium-shell-';
const OWNER_FILE = 'owner.json';

/** A fresh Chromium profile for this run. It records its owner, so that a later run can remove what a killed one left. */
export function createProfileDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(directory, OWNER_FILE), JSON.stringify(identityOf(process.pid)));
  return directory;
}

export function removeProfileDirectory(directory: string): void {
  // Chromium's last children may still be writing for a moment.
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
}

/** Removes the profiles of runs that are no longer there (kill -9, power cut). */
export function sweepStaleProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const directory = join(tmpdir(), name);
    const owner = readOwner(directory);
    if (owner !== null && !isAlive(owner)) removeProfileDirectory(directory);
  }
}

/** null: not one of ours, or its owner is just writing the record; left alone either way. */
function readOwner(directory: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(join(directory, OWNER_FILE), 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}
