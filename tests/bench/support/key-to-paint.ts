import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Set by `keyToPaint` before the key goes down. */
    keyToPaint?: Promise<number>;
  }
}

/**
 * Milliseconds from a key's own time stamp to the frame after the first change that it made inside `selector`;
 * fails when nothing changes within 5 s.
 */
export async function keyToPaint(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate((root) => {
    const measure = (resolve: (ms: number) => void, reject: (error: Error) => void): void => {
      const place = document.querySelector(root);
      if (!place) {
        reject(new Error(`nothing matches ${root}`));
        return;
      }
      let pressed = 0;
      const watcher = new MutationObserver(() => {
        if (pressed === 0) return;
        watcher.disconnect();
        // The callback of a frame runs before its paint; the next task runs after it.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      });
      watcher.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener(
        'keydown',
        (event) => {
          pressed = event.timeStamp;
        },
        { once: true, capture: true },
      );
      setTimeout(() => reject(new Error('the key changed nothing within 5 s')), 5000);
    };
    window.keyToPaint = new Promise(measure);
  }, selector);
  await page.keyboard.press(key);
  return page.evaluate(async () => (await window.keyToPaint) ?? Number.NaN);
}

/** The least that any page can take: a handler that writes one word. */
export async function openBarePage(page: Page): Promise<void> {
  await page.setContent('<!doctype html><main>0</main>');
  await page.evaluate(() => {
    let count = 0;
    addEventListener('keydown', () => {
      count += 1;
      const place = document.querySelector('main');
      if (place) place.textContent = String(count);
    });
  });
}
