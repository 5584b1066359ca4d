import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Bench, interleave, median, quantile } from '#scripts/lib/bench-rows.ts';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { startApplication } from '#tests/e2e/support/start-application.ts';
import { startTestCentre } from '#tests/support/centre.ts';
import { bareWindow } from './support/bare-window.ts';

const ROUNDS = 7;
/** Issue "Foundation": cold start to a usable queue in the stand-in. */
const TARGET_MS = 4000;

/**
 * Cold start of a station that was used before: process start to the sign-in form, plus sign-in to the first rows of
 * the queue; the person's typing between them does not count. Baseline: the same runtime with an empty window.
 */
export const bench: Bench = {
  what: '冷启动到队列可用',
  async run(log) {
    const centre = await startTestCentre({ seed: true });
    const userDataDir = mkdtempSync(join(tmpdir(), 'liufu-bench-startup-'));
    const env = { LIUFU_CENTRE_URL: centre.url, LIUFU_ENROLMENT_CODE: centre.enrolmentCode };
    const [person] = centre.staff;
    if (!person) throw new Error('the demo office has no staff');

    const start = async (): Promise<{ form: number; queue: number }> => {
      const began = performance.now();
      const station = await startApplication({ userDataDir, env });
      try {
        await station.page.getByRole('button', { name: signInText.submit }).waitFor();
        const form = performance.now() - began;
        const submitted = performance.now();
        await signIn(station.page, person);
        await station.page.getByRole('grid', { name: queueText.table }).getByRole('row').nth(1).waitFor();
        return { form, queue: performance.now() - submitted };
      } finally {
        await station.close();
      }
    };

    try {
      log('首次启动（登记、下载数据），不计入');
      await start();
      const forms: number[] = [];
      const samples = await interleave(
        ROUNDS,
        async () => {
          const { form, queue } = await start();
          forms.push(form);
          log(`登录界面 ${Math.round(form)} ms，登录到队列 ${Math.round(queue)} ms`);
          return form + queue;
        },
        bareWindow,
      );
      return [
        { figure: 'sign-in form, median', value: median(forms), unit: 'ms', baseline: median(samples.baseline) },
        {
          figure: 'usable queue, median',
          value: median(samples.product),
          unit: 'ms',
          baseline: median(samples.baseline),
          target: TARGET_MS,
        },
        {
          figure: 'usable queue, p95',
          value: quantile(samples.product, 0.95),
          unit: 'ms',
          baseline: quantile(samples.baseline, 0.95),
        },
      ];
    } finally {
      await centre.close();
      rmSync(userDataDir, { recursive: true, force: true });
    }
  },
};
