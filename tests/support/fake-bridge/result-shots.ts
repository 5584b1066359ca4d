import type { Page } from 'playwright-core';
import { MAIN_CASE } from './fake-case.ts';
import type { Shot } from './shot.ts';

const CASE = `/case/${MAIN_CASE}`;

/** Runs in the page. */
async function sendNotice(caseId: string): Promise<void> {
  const items = [{ materialRow: 20, text: '请签署《文凭证书核查授权声明》后提交。' }];
  await Reflect.get(window, 'bridge').call('supplement.request', { caseId, items, dueOn: '2026-12-03', note: null });
}

/** What follows the review: notices, the diary, the stack of signed papers, their truth. */
export const RESULT_SHOTS: readonly Shot[] = [
  {
    name: 'supplement-told',
    query: '',
    hash: `${CASE}/supplement`,
    act: async (page) => {
      await page.evaluate(sendNotice, MAIN_CASE);
      await page.keyboard.press('u');
      await page.getByRole('button', { name: '保存' }).click();
      await page.getByText('已登记告知情况').first().waitFor();
    },
  },
  {
    name: 'supplement-again',
    query: '',
    hash: `${CASE}/supplement`,
    act: async (page) => {
      await page.evaluate(sendNotice, MAIN_CASE);
      await page.getByLabel('再次补正的理由').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'diary',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.keyboard.press('v');
      await page.getByRole('button', { name: '登记询问' }).click();
      await page.getByTestId('query').waitFor();
    },
  },
  { name: 'stack', query: '', hash: '/stack' },
  {
    name: 'stack-run',
    query: '',
    hash: '/stack',
    act: async (page) => {
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: '出证打印' }).click();
      await page.locator('[data-testid="print-run"][data-state="ended"]').waitFor();
    },
  },
  { name: 'verify', query: '', hash: '/verify' },
  ...(['GENUINE', 'REVOKED', 'ALTERED', 'STRANGER'] as const).map((scan) => ({
    name: `verify-${scan.toLowerCase()}`,
    query: 'centre=offline',
    hash: '/verify',
    act: async (page: Page) => {
      await page.getByLabel('扫码或编号').fill(scan);
      await page.keyboard.press('Enter');
      await page.getByTestId('verdict').waitFor();
    },
  })),
];
