import { expect, test } from '@playwright/test';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import { launchWorkstation } from './support/launch-workstation.ts';
import { signIn } from './support/sign-in.ts';

test('the station starts, a reviewer signs in and sees the queue', async () => {
  const station = await launchWorkstation();
  try {
    await expect(station.page.getByRole('button', { name: signInText.submit })).toBeVisible();
    const [reviewer] = station.centre.staff;
    if (!reviewer) throw new Error('the demo office has no staff');
    await signIn(station.page, reviewer);
    await expect(station.page.getByRole('grid', { name: queueText.table })).toBeVisible({ timeout: 15_000 });
    await expect(station.page.getByText(reviewer.name).first()).toBeVisible();
  } finally {
    await station.close();
  }
});
