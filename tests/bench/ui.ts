import { chromium, type Page } from 'playwright-core';
import { type Bench, interleave, quantile } from '#scripts/lib/bench-rows.ts';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { launchWorkstation } from '#tests/e2e/support/launch-workstation.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { keyToPaint, openBarePage } from './support/key-to-paint.ts';

const ROUNDS = 40;
/** Issue "Foundation": a key press to its effect on the case screen. */
const TARGET_MS = 100;
const PANES = '.review-panes';

/** The first case in the reviewer's own list: under review, with papers. */
async function openOwnCase(page: Page): Promise<void> {
  await page.getByRole('grid', { name: queueText.table }).getByRole('row').nth(1).waitFor();
  await page.getByText(queueText.view.mine).first().click();
  await page.waitForTimeout(500);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator(PANES).waitFor();
  // The window is measured at rest: pages fetched, the queue's own traffic over.
  await page.waitForTimeout(3000);
}

export const bench: Bench = {
  what: '个案页上按键到看见结果',
  async run(log) {
    const station = await launchWorkstation();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args });
    try {
      const { page } = station;
      const [person] = station.centre.staff;
      if (!person) throw new Error('the demo office has no staff');
      const bare = await browser.newPage();
      await openBarePage(bare);
      await signIn(page, person);
      await openOwnCase(page);

      const baseline = (): Promise<number> => keyToPaint(bare, 'x', { root: 'main', words: null });
      log('移动要点');
      let step = 0;
      const moves = await interleave(
        ROUNDS,
        () => {
          step += 1;
          return keyToPaint(page, step % 2 === 1 ? 'ArrowDown' : 'ArrowUp', { root: PANES, words: null });
        },
        baseline,
      );
      log('判定与撤回（写入数据库）');
      let verdicts = 0;
      const writes = await interleave(
        ROUNDS,
        async () => {
          verdicts += 1;
          // Not the first flicker: the mark that the window shows once the database has the verdict.
          const effect = { root: PANES, words: '.mark' };
          const taken = await keyToPaint(page, verdicts % 2 === 1 ? 'y' : 'Control+z', effect);
          await page.waitForTimeout(150);
          return taken;
        },
        baseline,
      );
      return (['median', 'p95'] as const).flatMap((name) => {
        const share = name === 'median' ? 0.5 : 0.95;
        return [
          { figure: `move focus, ${name}`, samples: moves },
          { figure: `verdict saved and shown, or undone, ${name}`, samples: writes },
        ].map(({ figure, samples }) => ({
          figure,
          value: quantile(samples.product, share),
          unit: 'ms' as const,
          baseline: quantile(samples.baseline, share),
          target: TARGET_MS,
        }));
      });
    } finally {
      await browser.close();
      await station.close();
    }
  },
};
