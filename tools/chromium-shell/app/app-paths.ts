import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { NotImplementedError } from '../core/guard.ts';

/** Electron's `app.getPath` names, as on Linux. `userData` follows the name until it is set. */
export class AppPaths {
  private readonly overrides = new Map<string, string>();

  constructor(argv: readonly string[]) {
    const given = argv.find((argument) => argument.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
    if (given !== undefined && given !== '') this.overrides.set('userData', resolve(given));
  }

  get(name: string, applicationName: string): string {
    const path = this.overrides.get(name) ?? this.usual(name, applicationName);
    if (name === 'userData' || name === 'logs') mkdirSync(path, { recursive: true });
    return path;
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.overrides.set(name, path);
  }

  private usual(name: string, applicationName: string): string {
    switch (name) {
      case 'home':
        return homedir();
      case 'appData':
        return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
      case 'userData':
      case 'sessionData':
        return join(this.get('appData', applicationName), applicationName);
      case 'logs':
        return join(this.get('userData', applicationName), 'logs');
      case 'temp':
        return tmpdir();
      case 'documents':
        return join(homedir(), 'Documents');
      case 'downloads':
        return join(homedir(), 'Downloads');
      case 'desktop':
        return join(homedir(), 'Desktop');
      case 'exe':
        return process.execPath;
      default:
        throw new NotImplementedError(`app.getPath('${name}')`);
    }
  }
}
