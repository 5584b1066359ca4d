import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBinary } from './packages.mjs';
import { findProgram, readStamps, root, run, SetupError, say, writeStamp } from './steps.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-ocr-b', 'poppler-utils'];

function electronBinary() {
  const pathFile = join(root, 'node_modules', 'electron', 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(root, 'node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Tries once a lock file to fetch Electron's own binary; a closed network is no error, the stand-in takes over. */
function fetchElectron() {
  if (electronBinary()) return true;
  const { packages, electronTried } = readStamps();
  if (electronTried === packages || process.env.LIUFU_SKIP_ELECTRON === '1') return false;
  say('· 下载 Electron（最多等 60 秒）…');
  try {
    run(nodeBinary, ['node_modules/electron/install.js'], { timeoutMs: 60_000, quiet: true });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say('  取不到 Electron 的二进制文件：改用替身（tools/chromium-shell + Chromium）。');
    say('  有网络时再试：node_modules/.bin/node node_modules/electron/install.js');
  }
  writeStamp('electronTried', packages);
  return electronBinary() !== null;
}

function missingDebianPackages() {
  const missing = [];
  if (!findProgram('chromium')) missing.push('chromium');
  if (!findProgram('pdftotext')) missing.push('poppler-utils');
  if (!existsSync('/usr/share/fonts/opentype/noto') && !existsSync('/usr/share/fonts/noto-cjk'))
    missing.push('fonts-noto-cjk');
  if (!existsSync('/usr/share/fonts/truetype/ocr-b') && !existsSync('/usr/share/fonts/opentype/ocr-b'))
    missing.push('fonts-ocr-b');
  return missing.filter((name) => DEBIAN_PACKAGES.includes(name));
}

/** Chromium for the stand-in and for tests, fonts for the specimen generator, poppler to look into PDFs. */
function installSystemPackages() {
  const missing = missingDebianPackages();
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findProgram('apt-get')) {
    throw new SetupError(`缺少系统软件：${missing.join('、')}`, isRoot ? command : `sudo sh -c '${command}'`);
  }
  say(`· 安装系统软件 ${missing.join('、')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, mend: 'apt-get update' });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, mend: command });
}

/** Answers which runtime the workstation will run on. */
export function prepareRuntime() {
  const electron = fetchElectron();
  installSystemPackages();
  return electron ? 'electron' : 'stand-in';
}
