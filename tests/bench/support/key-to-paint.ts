import type { Page } from 'playwright-core';

/**
 * Milliseconds from a key's own time stamp to the frame after the first change that it made inside `selector`;
 * fails when nothing changes within 5 s.
 */
export async function keyToPaint(page: Page, key: string, selector: string): Promise<number> {
  const measured = page.evaluate(
    (root) =>
      new Promise<number>((resolve, reject) => {
        const place = document.querySelector(root);
        if (!place) return reject(new Error(`nothing matches ${root}`));
        let pressed = 0;
        const watcher = new MutationObserver(() => {
          if (pressed === 0) return;
          watcher.disconnect();
          // The callback of a frame runs before its paint; the next task runs after it.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        watcher.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
        addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
        setTimeout(() => reject(new Error('the key changed nothing within 5 s')), 5000);
      }),
    selector,
  );
  await page.keyboard.press(key);
  return measured;
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
