import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Bench, quantile } from '#scripts/lib/bench-rows.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { askBridge } from '#tests/e2e/support/ask-bridge.ts';
import { launchWorkstation } from '#tests/e2e/support/launch-workstation.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { keyToPaint } from './support/key-to-paint.ts';

const OPENINGS = 40;
const KEYS = 40;
/** Issue "The counter's screens". */
const OPEN_MS = 250;
const KEY_MS = 50;
const LONG_REASON = '学位证书影像模糊，请重新提交清晰完整的彩色扫描件。'.repeat(400).slice(0, 10_000);

const listed = z.object({ value: z.object({ rows: z.array(z.object({ caseId: z.string() })) }) });
const opened = z.object({
  value: z.object({ documents: z.array(z.object({ pages: z.array(z.unknown()) })) }),
});

/** Cases whose first paper has been drawn, so that there is something to see. */
async function casesWithPages(page: Page): Promise<readonly string[]> {
  const list = await askBridge(page, 'queue.list', {
    view: 'all',
    business: null,
    text: null,
    cursor: null,
    limit: 100,
  });
  const found: string[] = [];
  for (const { caseId } of listed.parse(list).value.rows) {
    const { documents } = opened.parse(await askBridge(page, 'case.open', { caseId })).value;
    if (documents.length > 0 && documents.every(({ pages }) => pages.length > 0)) found.push(caseId);
  }
  return found;
}

/** Milliseconds from the turn to the case until a page of a paper is decoded and on the screen; NaN when none comes. */
function openToDocument(page: Page, caseId: string): Promise<number> {
  return page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const look = (): void => {
          const image = document.querySelector<HTMLImageElement>('.stage .page img');
          if (image?.complete && image.naturalWidth > 0) {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          } else if (performance.now() - began > 2000) resolve(Number.NaN);
          else requestAnimationFrame(look);
        };
        location.hash = `#/case/${id}`;
        requestAnimationFrame(look);
      }),
    caseId,
  );
}

/** Milliseconds from a letter's key to the frame that shows it. */
async function letterToPaint(page: Page): Promise<number> {
  await page.evaluate(() => {
    let pressed = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
    window.keyToPaint = new Promise((resolve) => {
      addEventListener(
        'input',
        () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed))),
        { once: true },
      );
    });
  });
  await page.keyboard.press('a');
  return page.evaluate(async () => (await window.keyToPaint) ?? Number.NaN);
}

async function repeat(times: number, measure: (index: number) => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < times; index += 1) samples.push(await measure(index));
  return samples;
}

async function backToQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/queue';
  });
  await page.locator('.stage').waitFor({ state: 'detached' });
}

export const bench: Bench = {
  what: '打开个案到看见文件，审核中按键到看见结果',
  async run(log) {
    const station = await launchWorkstation();
    try {
      const { page } = station;
      const [person] = station.centre.staff;
      if (!person) throw new Error('the demo office has no staff');
      await signIn(page, person);
      let cases: readonly string[] = [];
      // The desk is measured with its papers drawn; the rest of the office is read meanwhile.
      for (let tries = 0; cases.length < 8 && tries < 20; tries += 1) {
        await page.waitForTimeout(5000);
        cases = await casesWithPages(page);
      }
      // Some open on a material that nobody has handed in: there is nothing to see then.
      const papered: string[] = [];
      for (const caseId of cases) {
        if (Number.isFinite(await openToDocument(page, caseId))) papered.push(caseId);
        await backToQueue(page);
      }
      cases = papered;
      if (cases.length === 0) throw new Error('no case opens on a paper');
      log(`打开个案（${cases.length} 件轮流，每次都重新取）`);
      const openings = await repeat(OPENINGS, async (index) => {
        // As after a night: the window holds nothing of the case.
        if (index % cases.length === 0) {
          await page.reload();
          await page.getByRole('grid').waitFor();
        }
        const taken = await openToDocument(page, cases[index % cases.length] ?? '');
        await backToQueue(page);
        return taken;
      });
      log('按键');
      await openToDocument(page, cases[0] ?? '');
      await page.waitForTimeout(1000);
      const moves = await repeat(KEYS, (index) =>
        keyToPaint(page, index % 2 === 0 ? 'ArrowDown' : 'ArrowUp', { root: '.review-panes', words: null }),
      );
      const zooms = await repeat(KEYS, () => keyToPaint(page, 'z', { root: '.stages', words: null }));
      await page
        .getByTestId(/^material-/)
        .first()
        .locator('button.material-head')
        .click();
      await page.keyboard.press('n');
      await page.getByLabel(reviewText.dock.reasonFor(reviewText.dock.no.material)).fill(LONG_REASON.slice(0, -KEYS));
      log('一万字的理由里继续打字（每键存草稿）');
      const letters = await repeat(KEYS, () => letterToPaint(page));
      const rows = [
        { figure: 'case open to first document visible', samples: openings, target: OPEN_MS },
        { figure: 'move focus', samples: moves, target: KEY_MS },
        { figure: 'zoom', samples: zooms, target: KEY_MS },
        { figure: 'a letter in a reason of 10,000', samples: letters, target: KEY_MS },
      ];
      return rows.flatMap(({ figure, samples, target }) =>
        (['median', 'p95'] as const).map((name) => ({
          figure: `${figure}, ${name}`,
          value: quantile(samples, name === 'median' ? 0.5 : 0.95),
          unit: 'ms' as const,
          target,
        })),
      );
    } finally {
      await station.close();
    }
  },
};
