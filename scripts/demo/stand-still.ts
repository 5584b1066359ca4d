import type { Page } from '@playwright/test';

/** A screen that never comes to rest is a fault of its own. */
const PATIENCE_MS = 20_000;

/** Runs in the page: whether nothing that is in sight is still being set, drawn, loaded or moved. */
function isStill(): boolean {
  const isSeen = (element: Element): boolean => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return element.checkVisibility() && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const busy = [...document.querySelectorAll('[aria-busy="true"], .ant-btn-loading, .ant-spin-spinning')];
  // Where a letter stands its page has to stand too: first it is set, then fetched, then drawn.
  const empty = [...document.querySelectorAll('[data-token]')].filter((letter) => !letter.querySelector('canvas'));
  const loading = [...document.images].filter((image) => !image.complete);
  const moves = document.getAnimations().some((animation) => {
    const ends = animation.effect?.getComputedTiming().endTime;
    return animation.playState === 'running' && ends !== Number.POSITIVE_INFINITY;
  });
  return document.fonts.status === 'loaded' && !moves && ![...busy, ...empty, ...loading].some(isSeen);
}

function nextFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Resolves when the picture on the screen is a finished one; frames before and after, for what a change sets off. */
export async function standStill(page: Page): Promise<void> {
  await nextFrames(page);
  await page.waitForFunction(isStill, undefined, { timeout: PATIENCE_MS });
  await nextFrames(page);
  // What came to rest may have set off the next thing: a letter that is set is fetched, then drawn.
  await page.waitForFunction(isStill, undefined, { timeout: PATIENCE_MS });
}
