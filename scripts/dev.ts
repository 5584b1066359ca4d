import { resolve } from 'node:path';
import { runTool } from './lib/run-tool.ts';
import { electronBinary, hasDisplay } from './lib/workstation-command.ts';

const root = resolve(import.meta.dirname, '..');
const standIn = !(electronBinary() && hasDisplay());

/** Hot reload of the windows, restart of the core on change; against whatever centre the settings name (docs/settings.md). */
if (standIn) console.error('开发模式用替身运行（没有 Electron 或没有显示器）。');
const { ok } = await runTool(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch'], {
  echo: true,
  env: standIn ? { ELECTRON_EXEC_PATH: resolve(root, 'tools/chromium-shell/electron-command.sh') } : {},
});
process.exitCode = ok ? 0 : 1;
