import { runTool } from './lib/run-tool.ts';
import { electronBinary, hasDisplay } from './lib/workstation-command.ts';

/** The end-to-end specs on real Electron; says plainly when it cannot. */
if (!electronBinary()) {
  console.log('跳过：这台机器上没有 Electron 的二进制文件（封闭网络取不到）。同样的用例已在替身上由 npm test 跑过。');
  console.log('有网络时执行：node_modules/.bin/node node_modules/electron/install.js');
  console.log('0 passed, 0 failed, 1 skipped');
} else if (!hasDisplay()) {
  console.log('跳过：没有显示器，Electron 打不开窗口。可执行：xvfb-run -a npm run test:electron');
  console.log('0 passed, 0 failed, 1 skipped');
} else {
  const { ok } = await runTool(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list'], {
    echo: true,
    env: { LIUFU_RUNTIME: 'electron' },
  });
  process.exitCode = ok ? 0 : 1;
}
