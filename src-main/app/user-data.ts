import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App } from 'electron';

/** `--user-data-dir=…` or `--user-data-dir …`; undefined when not given. */
export function userDataArgument(argv: readonly string[]): string | undefined {
  const name = '--user-data-dir';
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1) || undefined;
  const index = argv.indexOf(name);
  return index < 0 ? undefined : argv[index + 1];
}

/** Settles where this station keeps its data. Must run before anything asks for the path, the single-instance lock too. */
export function settleUserData(app: App, argv: readonly string[]): string {
  const given = userDataArgument(argv);
  if (given !== undefined) app.setPath('userData', resolve(given));
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
