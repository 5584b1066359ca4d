import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The application being run: where it is and what its package.json calls it. */
export interface ApplicationInfo {
  readonly appPath: string;
  readonly name: string;
  readonly version: string;
  /** The main bundle to import. */
  readonly main: string;
}

interface PackageFile {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/** `target` is the main bundle, or a folder whose package.json names it, as on Electron's own command line. */
export function readApplication(target: string): ApplicationInfo {
  const path = resolve(target);
  const isFolder = statSync(path).isDirectory();
  const appPath = nearestPackage(isFolder ? path : dirname(path));
  const facts =
    appPath === null ? {} : (JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as PackageFile);
  const main = isFolder ? join(path, facts.main ?? 'index.js') : path;
  return {
    appPath: appPath ?? dirname(main),
    name: facts.productName ?? facts.name ?? 'chromium-shell',
    version: facts.version ?? '0.0.0',
    main,
  };
}

function nearestPackage(folder: string): string | null {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : nearestPackage(parent);
}
