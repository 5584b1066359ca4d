import type { Locator, Page } from '@playwright/test';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { timelineText } from '#shared/i18n/zh-cn/screens/timeline.ts';
import { material, openNotes } from '#tests/e2e/support/case-desk.ts';

/** Somewhere on the case where a reviewer writes: opens it, and answers the box. */
export interface WritingPlace {
  readonly name: string;
  open(page: Page): Promise<Locator>;
}

function reasonOn(row: number): WritingPlace {
  return {
    name: `a reason on material ${row}`,
    async open(page) {
      await material(page, row).locator('button.material-head').click();
      await page.keyboard.press('n');
      return page.getByLabel(reviewText.dock.reasonFor(reviewText.dock.no.material));
    },
  };
}

export const WRITING_PLACES: readonly WritingPlace[] = [
  reasonOn(18),
  {
    name: 'a note',
    open: async (page) => (await openNotes(page)).getByRole('textbox', { name: timelineText.addNote }),
  },
  {
    name: 'a supplement notice',
    async open(page) {
      await page.keyboard.press('s');
      return page.locator('#supplement-note');
    },
  },
  reasonOn(20),
  {
    name: 'a result',
    async open(page) {
      await page.keyboard.press('e');
      return page.locator('.draft-values textarea').first();
    },
  },
];
