import { expect, type Page } from '@playwright/test';
import type { DemoPerson } from '#central/seed/demo-staff.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';

/** As a person does it: number, password, Enter. The desk is open afterwards. */
export async function signIn(page: Page, person: Pick<DemoPerson, 'number' | 'password'>): Promise<void> {
  await page.getByLabel(signInText.number, { exact: true }).fill(person.number);
  await page.getByLabel(signInText.password, { exact: true }).fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(signInText.password, { exact: true })).toHaveCount(0, { timeout: 30_000 });
}
