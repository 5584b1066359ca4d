import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal } from '#central/platform/command-line.ts';
import { lockDirectory } from '#central/platform/directory-lock.ts';
import { startDemo } from '#scripts/lib/start-demo.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A demo office whose centre this process holds, as the first `npm start` would. */
function runningHome(url: string | null): string {
  const home = tempFolder();
  const centre = join(home, 'centre');
  onTestFinished(lockDirectory(centre));
  if (url !== null) writeFileSync(join(centre, 'centre.url'), url);
  return home;
}

function start(home: string, fresh = false) {
  const said: string[] = [];
  const opened: string[][] = [];
  const code = startDemo({
    home,
    fresh,
    say: (line) => said.push(line),
    openStation: async (...given) => {
      opened.push(given);
      return 0;
    },
  });
  return { code, said, opened };
}

test('a second start turns to the workstation of the first, on the same data and the same centre', async () => {
  const home = runningHome('http://127.0.0.1:40123');
  const { code, said, opened } = start(home);
  expect(await code).toBe(0);
  expect(opened).toEqual([[join(home, 'station'), 'http://127.0.0.1:40123']]);
  expect(said).toEqual(['演示办公室已在运行，转到已经打开的工作站窗口。']);
});

test('a second start while the office is being set up or closed opens nothing', async () => {
  const { code, said, opened } = start(runningHome(null));
  expect(await code).toBe(0);
  expect(opened).toEqual([]);
  expect(said).toEqual(['演示办公室正在启动或正在结束，请稍候；窗口没有出现时再执行一次 npm start。']);
});

test('a fresh start does not take the data from under a running office', async () => {
  const home = runningHome('http://127.0.0.1:40123');
  const kept = join(home, 'station');
  mkdirSync(kept);
  const { code, opened } = start(home, true);
  await expect(code).rejects.toThrow(Refusal);
  expect(opened).toEqual([]);
  expect(existsSync(kept)).toBe(true);
});
