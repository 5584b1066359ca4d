import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { seededRandom } from '#scripts/lib/seeded-random.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { askBridge } from '#tests/e2e/support/ask-bridge.ts';
import { handInAndAccept, type KnownCase, launchQuietOffice, openCase, takeUp } from '#tests/e2e/support/case-desk.ts';
import { specimen } from '#tests/e2e/support/hand-in.ts';
import type { Workstation } from '#tests/e2e/support/launch-workstation.ts';
import type { ReliabilityOptions, ReliabilityOutcome } from './reliability-run.ts';
import { WRITING_PLACES, type WritingPlace } from './review-places.ts';

const LETTERS = '学位证书影像模糊请重新提交清晰完整的彩色扫描件并加盖公章签名日期与申请表不一致待核实';
/** Between two keys of a quick typist, and between two verdicts of one who hardly looks. */
const KEY_MS = { least: 35, spread: 60 } as const;
const VERDICT_MS = { least: 150, spread: 250 } as const;

/** Keys that the window took, and keys that were on their way or through when the power went. */
interface Pressed {
  readonly done: number;
  readonly begun: number;
}

const pause = (random: () => number, { least, spread }: { least: number; spread: number }) =>
  sleep(least + Math.floor(random() * spread));

/** Presses until the power goes, `afterMs` after the first key. */
async function pressUntilCut(
  station: Workstation,
  afterMs: number,
  press: (index: number) => Promise<void>,
): Promise<Pressed> {
  let [done, begun, isOut] = [0, 0, false];
  const cut = sleep(afterMs).then(() => {
    isOut = true;
    return station.kill();
  });
  try {
    while (!isOut) {
      begun += 1;
      await press(begun - 1);
      if (!isOut) done += 1;
    }
  } catch (error) {
    // The window is gone in the middle of a key; anything else is a fault of the run.
    if (!isOut) throw error;
  }
  await cut;
  return { done, begun };
}

/** Why what is there now cannot be what was pressed; null when at most the last key is missing. */
function lost(found: number, { done, begun }: Pressed): string | null {
  if (found < done - 1) return `${done} keys were pressed, ${found} are there`;
  return found > begun ? `${begun} keys were pressed, ${found} are there` : null;
}

/** Whatever the last round left open is left by way of the queue. */
async function backToCase(page: Page, file: KnownCase): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/queue';
  });
  await openCase(page, file);
}

async function writeRound(
  station: Workstation,
  file: KnownCase,
  place: WritingPlace,
  random: () => number,
): Promise<string | null> {
  await backToCase(station.page, file);
  const box = await place.open(station.page);
  await box.press('Control+End');
  const before = await box.inputValue();
  const keys = Array.from({ length: 200 }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length)));
  const { page } = station;
  const pressed = await pressUntilCut(station, 200 + Math.floor(random() * 2500), async (index) => {
    await page.keyboard.insertText(keys[index] ?? '。');
    await pause(random, KEY_MS);
  });
  await station.restart();
  await takeUp(station, '1001', file);
  const again = await place.open(station.page);
  await expect(again).toBeVisible();
  const after = await again.inputValue();
  const written = after.slice(before.length);
  if (!after.startsWith(before) || !keys.join('').startsWith(written)) return `there is something else: ${after}`;
  return lost(written.length, pressed);
}

const opened = z.object({ value: z.object({ record: z.object({ revision: z.number() }) }) });

async function revisionOf(page: Page, { id }: KnownCase): Promise<number> {
  return opened.parse(await askBridge(page, 'case.open', { caseId: id })).value.record.revision;
}

/** Y, undo, Y, undo …: each is a step on record. */
async function verdictRound(station: Workstation, file: KnownCase, random: () => number): Promise<string | null> {
  const { page } = station;
  await backToCase(page, file);
  await page.getByTestId('material-17').locator('button.material-head').click();
  const before = await revisionOf(page, file);
  const pressed = await pressUntilCut(station, 300 + Math.floor(random() * 2500), async (index) => {
    await page.keyboard.press(index % 2 === 0 ? 'y' : 'Control+z');
    await pause(random, VERDICT_MS);
  });
  await station.restart();
  await takeUp(station, '1001', file);
  const accepted = reviewText.material.standing.accepted;
  await expect(station.page.getByTestId('material-17')).toContainText(accepted);
  return lost((await revisionOf(station.page, file)) - before, pressed);
}

/**
 * Cuts the power at a random moment of a review in the real window, every fourth time while verdicts are given, else in
 * the middle of a text, and looks after the next start for what is missing: at most the last key may be.
 */
export async function run({ seed, rounds, log }: ReliabilityOptions): Promise<ReliabilityOutcome> {
  const random = seededRandom(seed);
  const { station, file } = await launchQuietOffice();
  const violations: string[] = [];
  let played = 0;
  try {
    await takeUp(station, '1001', file);
    await handInAndAccept(station.page, 17, specimen('diploma-us.jpg'));
    for (let round = 1; round <= rounds; round += 1) {
      const place = round % 4 === 0 ? null : WRITING_PLACES[(round + Math.floor(round / 4)) % WRITING_PLACES.length];
      const missing = place
        ? await writeRound(station, file, place, random)
        : await verdictRound(station, file, random);
      if (missing !== null) violations.push(`round ${round}, ${place?.name ?? 'verdicts'}: ${missing}`);
      log(`round ${round}: ${place?.name ?? 'verdicts'}, ${missing ?? 'nothing lost'}`);
      played = round;
    }
  } finally {
    await station.close();
  }
  return { rounds: played, violations };
}
