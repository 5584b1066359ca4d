import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { askBridge } from '#tests/e2e/support/ask-bridge.ts';
import { launchWorkstation, type Workstation } from '#tests/e2e/support/launch-workstation.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';

/** A Thursday morning: the counter is open, and the demo office has cases of every state. */
const NOW = '2026-11-19T10:42';

export interface Desk {
  readonly station: Workstation;
  readonly page: Page;
}

/** A station whose first reviewer has signed in and sees the queue. */
export async function openDesk(): Promise<Desk> {
  const station = await launchWorkstation({ now: NOW });
  const { page } = station;
  await page.setViewportSize({ width: 1366, height: 768 });
  const [reviewer] = station.centre.staff;
  if (!reviewer) throw new Error('the demo office has no staff');
  await signIn(page, reviewer);
  // Until all of the office is here, cases go on moving down the queue.
  const { all } = await station.centre.centre.database
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .executeTakeFirstOrThrow();
  await expect.poll(() => casesHere(page), { timeout: 30_000 }).toBe(Number(all));
  await expect(rows(page).first()).toBeVisible();
  return { station, page };
}

const counts = z.object({ value: z.object({ all: z.number(), closed: z.number() }) });

async function casesHere(page: Page): Promise<number> {
  const { value } = counts.parse(await askBridge(page, 'queue.counts', {}));
  return value.all + value.closed;
}

export function rows(page: Page) {
  return page.getByRole('grid', { name: queueText.table }).locator('[role="row"][aria-selected]');
}

/** Opens the first recognition case in this state, as a person does: view, double click. */
export async function openCaseIn(page: Page, state: string): Promise<string> {
  const row = rows(page).filter({ hasText: state }).filter({ hasText: 'RZ-' }).first();
  await expect(row).toBeVisible();
  const number = (await row.getByRole('button').first().textContent()) ?? '';
  // News from the centre may put another case first meanwhile: from here on it is this number's row.
  await rows(page).filter({ hasText: number }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  return number;
}
