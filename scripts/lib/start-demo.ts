import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#central/platform/command-line.ts';
import { runningOffice, startDemoOffice } from './demo-office.ts';

export interface DemoStart {
  /** Holds `centre/` and `station/`; stays between starts, so that a day can be continued. */
  readonly home: string;
  /** Throws the old office away first. */
  readonly fresh: boolean;
  readonly say: (line: string) => void;
  /** Opens the workstation on a data folder against a centre; resolves with its exit code when it ends. */
  readonly openStation: (userDataDir: string, centreUrl: string) => Promise<number>;
}

const FRESH_WHILE_RUNNING = `演示办公室正在运行，不能清空。
现有的数据没有被改动。
请先关闭工作站的窗口，再执行 npm start -- --fresh。`;

/**
 * Office and workstation; answers the exit code. While the office runs, only the workstation is started: on the same
 * data folder it finds the first window, brings it forward and ends, or takes its place when it is gone.
 * @throws Refusal when `fresh` would take the data from under a running office, or the office does not start.
 */
export async function startDemo({ home, fresh, say, openStation }: DemoStart): Promise<number> {
  const centre = join(home, 'centre');
  const station = join(home, 'station');
  const running = runningOffice(centre);
  if (running !== 'none') {
    if (fresh) throw new Refusal(FRESH_WHILE_RUNNING);
    if (running.url === null) {
      say('演示办公室正在启动或正在结束，请稍候；窗口没有出现时再执行一次 npm start。');
      return 0;
    }
    say('演示办公室已在运行，转到已经打开的工作站窗口。');
    return openStation(station, running.url);
  }
  if (fresh) rmSync(home, { recursive: true, force: true });
  mkdirSync(station, { recursive: true });
  const office = await startDemoOffice(centre, say);
  try {
    say('工作站启动中；关闭窗口即结束。');
    return await openStation(station, office.url);
  } finally {
    await office.close();
  }
}
