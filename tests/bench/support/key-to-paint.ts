import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Set by `keyToPaint` before the key goes down. */
    keyToPaint?: Promise<number>;
  }
}

/** What counts as the key's effect: the first change of any kind below `root`, or other words in the elements `words`. */
export interface Effect {
  readonly root: string;
  readonly words: string | null;
}

/** Milliseconds from a key's own time stamp to the frame after its effect; fails when there is none within 5 s. */
export async function keyToPaint(page: Page, key: string, effect: Effect): Promise<number> {
  await page.evaluate(({ root, words }) => {
    const read = (): string =>
      words === null ? '' : [...document.querySelectorAll(`${root} ${words}`)].map((one) => one.textContent).join('|');
    const measure = (resolve: (ms: number) => void, reject: (error: Error) => void): void => {
      const place = document.querySelector(root);
      if (!place) {
        reject(new Error(`nothing matches ${root}`));
        return;
      }
      let pressed = 0;
      const before = read();
      const watcher = new MutationObserver(() => {
        if (pressed === 0 || (words !== null && read() === before)) return;
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
  }, effect);
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
