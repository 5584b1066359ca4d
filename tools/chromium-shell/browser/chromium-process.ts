import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { identityOf, isAlive, type ProcessIdentity } from '#central/platform/process-identity.ts';
import { CdpConnection } from './cdp-connection.ts';
import { chromiumFlags, findChromium } from './chromium-flags.ts';
import { createProfileDirectory, removeProfileDirectory, sweepStaleProfiles } from './profile-directory.ts';

/** How long a closing Chromium may take before it is killed. */
const CLOSE_LIMIT_MS = 2000;
const DEATH_TURNS = 100;
const DEATH_TURN_MS = 5;

export interface ChromiumProcess {
  readonly connection: CdpConnection;
  /** Where Chromium puts what pages download; goes with the profile. */
  readonly downloadFolder: string;
  /** Ends Chromium in order and removes its profile. */
  close(): Promise<void>;
  /** The same at once, for the last moment of the process where nothing can be awaited. */
  kill(): void;
}

/** `jsFlags` are V8's, as Electron takes them by its switch of that name; empty for none. */
export function startChromium(jsFlags: string): ChromiumProcess {
  sweepStaleProfiles();
  const profile = createProfileDirectory();
  const endpointFile = process.env.CHROMIUM_SHELL_ENDPOINT_FILE ?? '';
  const child = spawn(findChromium(), chromiumFlags(profile, endpointFile !== '', jsFlags), {
    // Its own process group: Ctrl-C is for the application, which then ends Chromium in its own order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , errors, output, input] = child.stdio as [null, null, Readable, Writable, Readable];
  const connection = new CdpConnection(input, output);
  child.on('error', (error) => {
    throw new Error(`chromium-shell 无法启动 Chromium：${error.message}`);
  });
  watchErrors(errors, endpointFile);

  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const identity = child.pid === undefined ? null : identityOf(child.pid);
  const kill = (): void => {
    killGroup(child);
    if (identity !== null) awaitDeath(identity);
    removeProfileDirectory(profile);
  };
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    const limit = setTimeout(() => killGroup(child), CLOSE_LIMIT_MS);
    // A refusal only means that it is already closing.
    await connection.browser.send('Browser.close').catch(() => undefined);
    await exited;
    clearTimeout(limit);
    // Its children may outlive it for a moment, and would write into the folder that is about to go.
    killGroup(child);
    process.off('exit', kill);
    removeProfileDirectory(profile);
  };
  return { connection, downloadFolder: join(profile, 'shell-downloads'), close, kill };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Killing takes a moment, in which a dying Chromium would still write into its profile. */
function awaitDeath(identity: ProcessIdentity): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let turn = 0; turn < DEATH_TURNS && isAlive(identity); turn += 1) Atomics.wait(clock, 0, 0, DEATH_TURN_MS);
}

/** Chromium names its debugging address on stderr; the rest of its talk is shown only when asked for. */
function watchErrors(errors: Readable, endpointFile: string): void {
  const isVerbose = process.env.CHROMIUM_SHELL_DEBUG === '1';
  let pending = '';
  errors.setEncoding('utf8').on('data', (text: string) => {
    if (isVerbose) process.stderr.write(text);
    if (endpointFile === '') return;
    pending += text;
    const endpoint = /DevTools listening on (ws:\S+)\s/.exec(pending)?.[1];
    pending = pending.slice(-500);
    if (endpoint !== undefined) writeEndpoint(endpointFile, endpoint);
  });
}

/** Renamed into place, so that a waiting test never reads half an address. */
function writeEndpoint(file: string, endpoint: string): void {
  writeFileSync(`${file}.part`, endpoint);
  renameSync(`${file}.part`, file);
}
