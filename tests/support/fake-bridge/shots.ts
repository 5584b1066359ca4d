import type { Page } from 'playwright-core';
import { MAIN_CASE } from './fake-case.ts';

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

const CASE = `/case/${MAIN_CASE}`;

export const SHOTS: readonly Shot[] = [
  { name: 'sign-in', query: 'who=nobody', hash: '' },
  {
    name: 'sign-in-wrong',
    query: 'who=nobody&centre=offline',
    hash: '',
    act: async (page) => {
      await page.getByRole('button', { name: /张敏/ }).click();
      await page.getByLabel('密码', { exact: true }).fill('nope');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'queue', query: 'centre=offline', hash: '/queue', act: async (page) => page.keyboard.press('j') },
  { name: 'queue-none', query: '', hash: '/queue?view=closed' },
  { name: 'queue-search', query: '', hash: '/queue?text=%E6%AC%A7%E9%98%B3' },
  { name: 'review', query: 'centre=offline', hash: CASE },
  {
    name: 'review-field',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('field-name').click();
      await page.keyboard.press('Space');
    },
  },
  {
    name: 'review-side',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('field-name').click();
      await page.keyboard.press('b');
    },
  },
  {
    name: 'review-reason',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.getByTestId('material-18').getByRole('button').first().click();
      await page.keyboard.press('n');
    },
  },
  {
    name: 'review-rule',
    query: '',
    hash: CASE,
    act: async (page) => page.getByTestId('rule-R3').getByRole('button').click(),
  },
  {
    name: 'review-why',
    query: '',
    hash: CASE,
    act: async (page) => page.getByTestId('clock-recognition').click(),
  },
  {
    name: 'review-files',
    query: '',
    hash: CASE,
    act: async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('button', { name: /成绩单\.pdf/ }).click();
    },
  },
  { name: 'help', query: '', hash: CASE, act: async (page) => page.keyboard.press('?') },
  { name: 'timeline', query: '', hash: CASE, act: async (page) => page.keyboard.press('t') },
  {
    name: 'not-accept',
    query: '',
    hash: CASE,
    act: async (page) => page.getByRole('button', { name: '不予受理' }).click(),
  },
];
