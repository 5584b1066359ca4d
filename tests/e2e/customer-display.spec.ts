import { expect, type Page, test } from '@playwright/test';
import { displayText } from '#shared/i18n/zh-cn/screens/display.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { lookAt } from '#tests/support/fake-bridge/look-at.ts';
import { askBridge } from './support/ask-bridge.ts';
import { type KnownCase, launchQuietOffice, openCase, takeUp } from './support/case-desk.ts';
import type { Workstation } from './support/launch-workstation.ts';

test.describe.configure({ mode: 'serial' });

const { page: words, desk } = displayText;
const HOSTILE = '请提交 <img src=x onerror="document.title=1"><script>document.title=2</script>\u202e学位证书';

let station: Workstation;
let file: KnownCase;
let display: Page;
test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
  await takeUp(station, '1001', file);
});
test.afterAll(() => station?.close());

async function share(key: '0' | '1' | '2' | '3'): Promise<void> {
  await station.page.keyboard.press('c');
  await expect(station.page.getByRole('dialog', { name: desk.title })).toBeVisible();
  await station.page.keyboard.press(key);
  await expect(station.page.getByRole('dialog', { name: desk.title })).toHaveCount(0);
}

/** Nothing of it runs out of its box or is faint, on a small display and a large one, by day and by night. */
async function lookAtDisplay(name: string): Promise<void> {
  await display.evaluate(() => document.fonts.ready);
  for (const width of [1024, 1920]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await display.setViewportSize({ width, height: width === 1024 ? 768 : 1080 });
      await display.emulateMedia({ colorScheme });
      await display.screenshot({ path: `test-results/screens/display-${name}-${width}-${colorScheme}.png` });
      expect.soft(Object.values(await lookAt(display)).flat(), `${name} ${width} ${colorScheme}`).toEqual([]);
    }
  }
}

const welcome = () => expect(display.getByRole('heading', { name: words.welcome })).toBeVisible();
const mark = () => station.page.getByTestId('showing-mark');

test('one key puts the fields before the applicant, and the desk says so until another takes them away', async () => {
  await share('1');
  display = await station.windowPage('customer-display');
  await expect(display.getByRole('heading', { name: words.fields })).toBeVisible();
  await expect(display.locator('.number')).toHaveText(words.number(file.number));
  await expect(mark()).toContainText(desk.showing(desk.parts.fields));
  await lookAtDisplay('fields');
  await share('3');
  await expect(display.getByRole('img', { name: words.code(file.number) })).toBeVisible();
  await expect(mark()).toContainText(desk.showing(desk.parts.receipt));
  await lookAtDisplay('receipt');
  await share('0');
  await welcome();
  await lookAtDisplay('welcome');
  await expect(mark()).toHaveCount(0);
});

test('markup and turned letters in what is shown are letters', async () => {
  const items = [{ key: 0, materialRow: 17, text: HOSTILE }];
  const value = JSON.stringify({ items, dueOn: null, note: '' });
  await askBridge(station.page, 'draft.keep', { caseId: file.id, place: 'supplement', value });
  await share('2');
  await expect(display.locator('.items li')).toHaveText([HOSTILE.replace('\u202e', '‹U+202E›')]);
  await expect(display).toHaveTitle(desk.open);
  expect(await display.locator('img, script:not([src])').count()).toBe(0);
  await lookAtDisplay('supplement');
});

test('the applicant’s window has one ear and no mouth: no bridge, no papers, no network, no other page', async () => {
  const found = await display.evaluate(async () => {
    const names = ['bridge', 'readingRoom', 'require', 'process', 'electron', 'ipcRenderer'];
    const reached = async (address: string): Promise<boolean> =>
      fetch(address, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
    return {
      ears: Object.keys(Reflect.get(window, 'customerDisplay')),
      foreign: names.filter((name) => Reflect.has(globalThis, name)),
      own: await reached('/index.html'),
      outside: await reached('https://example.org/'),
      opened: window.open('https://example.org/') !== null,
      kept: localStorage.length + sessionStorage.length,
    };
  });
  expect(found).toEqual({ ears: ['subscribe'], foreign: [], own: false, outside: false, opened: false, kept: 0 });
  const ran = await display.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.head.append(script);
    return Reflect.has(window, 'wasRun');
  });
  expect(ran).toBe(false);
});

test('it is empty again when the case is left, and when the reviewer signs out', async () => {
  await station.page.keyboard.press('Escape');
  await welcome();
  await expect(mark()).toHaveCount(0);
  await openCase(station.page, file);
  await share('1');
  await expect(display.getByRole('heading', { name: words.fields })).toBeVisible();
  await station.page.locator('.frame-person').click();
  await station.page.getByRole('menuitem', { name: frameText.signOut }).click();
  await welcome();
});
