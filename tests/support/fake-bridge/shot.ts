import type { Page } from 'playwright-core';

export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}
