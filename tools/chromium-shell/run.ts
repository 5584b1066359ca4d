/**
 * `node tools/chromium-shell/run.ts MAIN_JS [-- args…]`: runs a built Electron main bundle without Electron. MAIN_JS may
 * also be a folder whose package.json names the bundle. The arguments reach the bundle as they would in Electron.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [target, ...rest] = process.argv.slice(2);
if (target === undefined) {
  process.stderr.write('用法：node tools/chromium-shell/run.ts MAIN_JS [-- 参数…]\n');
  process.exit(2);
}
process.stderr.write('这是开发替身，不是 Electron：窗口由本机 Chromium 提供，缺少的功能会按名称报错\n');
process.argv = [process.execPath, target, ...(rest[0] === '--' ? rest.slice(1) : rest)];

// Taking the types off some seventy files costs a third of a second; the cache keeps the result between starts.
enableCompileCache();
const { registerElectron } = await import('./hooks.ts');
const { readApplication } = await import('./app/application-info.ts');

// Electron warns of these and goes on; Node would end.
process.on('unhandledRejection', (reason) =>
  console.error('(chromium-shell) UnhandledPromiseRejectionWarning:', reason),
);
const { appPath, main } = readApplication(target);
Object.defineProperty(process, 'resourcesPath', { value: join(appPath, 'resources') });
// A test's station must not outlive the test, however that one ends: its end of the pipe closes with it.
if (process.env.CHROMIUM_SHELL_TIED === '1') process.stdin.on('close', () => process.exit(1)).resume();
registerElectron();
await import(pathToFileURL(main).href);
// Now, and not at the end, which a killed run never reaches.
flushCompileCache();
