import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect as playwrightExpect } from '@playwright/test';
import type { Workstation } from '#tests/e2e/support/launch-workstation.ts';
import type { OnlineApplicant } from './applicant.ts';
import { standStill } from './stand-still.ts';

/** The two screens of the counter (ui.md). */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** How quick a screen is, the benches say; the day must come to its end on a busy machine too. */
export const expect = playwrightExpect.configure({ timeout: 20_000 });

/** What the steps of the day share. */
export class Day {
  readonly station: Workstation;
  readonly applicant: OnlineApplicant;
  readonly out: string;
  /** Number of the application that the day follows; known once it was submitted. */
  caseNumber = '';
  readonly files: string[] = [];

  constructor(station: Workstation, applicant: OnlineApplicant, out: string) {
    this.station = station;
    this.applicant = applicant;
    this.out = out;
    mkdirSync(join(out, 'screens'), { recursive: true });
  }

  get page(): Page {
    return this.station.page;
  }

  person(number: string): Workstation['centre']['staff'][number] {
    const found = this.station.centre.staff.find((one) => one.number === number);
    if (!found) throw new Error(`nobody at the demo office has the number ${number}`);
    return found;
  }

  /** The present screen, at both sizes; the window is left at the smaller. */
  async shoot(name: string): Promise<void> {
    for (const size of [...SIZES].reverse()) {
      const file = join('screens', `${name}-${size.width}x${size.height}.png`);
      await this.page.setViewportSize(size);
      // A page of a letter is drawn anew for each width.
      await standStill(this.page);
      await this.page.screenshot({ path: join(this.out, file) });
      this.files.push(file);
    }
  }
}
