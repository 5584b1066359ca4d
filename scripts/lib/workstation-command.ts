import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface ProgramCall {
  readonly runtime: 'electron' | 'stand-in';
  readonly program: string;
  readonly args: readonly string[];
}

/** Electron's own binary when it is there; null on a machine that could not fetch it. */
export function electronBinary(): string | null {
  const pathFile = join(root, 'node_modules', 'electron', 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(root, 'node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** A real Electron window needs a display; Chromium in the stand-in does not. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The Node that the project brings, whatever runs the caller: Playwright may have been started by another. */
function nodeBinary(): string {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/**
 * How to start one built main bundle (`out/main/index.js`, `out/main/read.js`), or with `.` the one that package.json
 * names: real Electron where it can run, else the stand-in. One place decides it for start, demo, read, the end-to-end
 * specs and the benches.
 */
export function workstationCommand(mainBundle: string, args: readonly string[] = []): ProgramCall {
  const bundle = resolve(root, mainBundle);
  const electron = electronBinary();
  if (electron && hasDisplay()) return { runtime: 'electron', program: electron, args: [bundle, ...args] };
  const run = join(root, 'tools', 'chromium-shell', 'run.ts');
  return { runtime: 'stand-in', program: nodeBinary(), args: [run, bundle, '--', ...args] };
}
