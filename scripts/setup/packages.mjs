import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, readStamps, root, run, SetupError, say, writeStamp } from './steps.mjs';

/** The Node that everything after the set-up runs on: the `node` package, a devDependency. */
export const nodeBinary = join(root, 'node_modules', 'node', 'bin', 'node');

/** node_modules as package-lock.json says. Electron's binary is not fetched here: see runtime.mjs. */
export function installPackages() {
  const lock = hashOf(readFileSync(join(root, 'package-lock.json')));
  if (readStamps().packages === lock && existsSync(nodeBinary)) return;
  say('· 安装 npm 依赖（首次约 1–2 分钟）…');
  // Not `npm ci`: it refuses a lock file that lacks the packages of other platforms, and a mirror may not carry those.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    mend: 'npm install --no-save   # 需要能访问 npm 源；断网时请先接通',
  });
  if (!existsSync(nodeBinary)) {
    throw new SetupError(
      'node 运行时没有装好（node_modules/node/bin/node 不存在）',
      'npm rebuild node --allow-scripts=node',
    );
  }
  writeStamp('packages', lock);
}
