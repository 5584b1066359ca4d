import type { Page } from '@playwright/test';

/** What the window's own bridge answers, asked as the screen asks; for what no screen says in words. */
export function askBridge(page: Page, command: string, input: unknown): Promise<unknown> {
  return page.evaluate(([name, argument]) => Reflect.get(window, 'bridge').call(name, argument), [
    command,
    input,
  ] as const);
}
