import { expect, type Page } from '@playwright/test';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
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
  await expect(rows(page).first()).toBeVisible({ timeout: 20_000 });
  return { station, page };
}

export function rows(page: Page) {
  return page.getByRole('grid', { name: queueText.table }).locator('[role="row"][aria-selected]');
}

/** Opens the first recognition case in this state, as a person does: view, double click. */
export async function openCaseIn(page: Page, state: string): Promise<string> {
  const row = rows(page).filter({ hasText: state }).filter({ hasText: 'RZ-' }).first();
  await expect(row).toBeVisible({ timeout: 20_000 });
  const number = (await row.getByRole('button').first().textContent()) ?? '';
  await row.dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  return number;
}
