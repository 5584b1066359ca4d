import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openInbox } from '#main/app/inbox-folder.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function open(folder: string) {
  let changes = 0;
  const errors: unknown[] = [];
  const inbox = openInbox({
    folder,
    now: () => toInstant(0),
    changed: () => {
      changes += 1;
    },
    report: (error) => errors.push(error),
  });
  onTestFinished(() => inbox.close());
  return { inbox, errors, changes: () => changes };
}

function bytesOf(read: Uint8Array | string): Buffer {
  if (typeof read === 'string') throw new Error(`not read: ${read}`);
  return Buffer.from(read);
}

const patience = { timeout: 10_000, interval: 50 };

test('what a scanner laid there shows, unfinished and hidden files do not', async () => {
  const folder = join(tempFolder(), 'scans');
  const { inbox, changes } = open(folder);
  for (const name of ['护照.pdf', '.hidden', '~$word.docx', 'a.pdf.part', 'empty.jpg', 'Thumbs.db']) {
    writeFileSync(join(folder, name), name === 'empty.jpg' ? '' : 'scan');
  }
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub/deep.pdf'), 'scan');
  await vi.waitFor(async () => expect((await inbox.list()).map(({ name }) => name)).toEqual(['护照.pdf']), patience);
  expect(changes()).toBe(1);
  expect(bytesOf(await inbox.read('护照.pdf', 100)).toString()).toBe('scan');
});

test('a file that is still being written does not show', async () => {
  const folder = join(tempFolder(), 'scans');
  const { inbox } = open(folder);
  for (let piece = 0; piece < 8; piece += 1) {
    appendFileSync(join(folder, 'slow.pdf'), 'a piece of a scan');
    await sleep(250);
    expect(await inbox.list()).toEqual([]);
  }
  await vi.waitFor(async () => expect(await inbox.list()).toHaveLength(1), patience);
  expect((await inbox.list())[0]?.size).toBe(8 * 'a piece of a scan'.length);
});

test('a taken file is removed and gone from the list', async () => {
  const folder = join(tempFolder(), 'scans');
  const { inbox } = open(folder);
  writeFileSync(join(folder, 'a.pdf'), 'scan');
  await vi.waitFor(async () => expect(await inbox.list()).toHaveLength(1), patience);
  await inbox.remove('a.pdf', bytesOf(await inbox.read('a.pdf', 100)));
  expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  expect(await inbox.list()).toEqual([]);
});

test('the next scan under the same name stays when the one before was taken', async () => {
  const folder = join(tempFolder(), 'scans');
  const { inbox } = open(folder);
  writeFileSync(join(folder, 'scan.pdf'), 'first');
  await vi.waitFor(async () => expect(await inbox.list()).toHaveLength(1), patience);
  const taken = bytesOf(await inbox.read('scan.pdf', 100));
  writeFileSync(join(folder, 'scan.pdf'), 'second');
  await inbox.remove('scan.pdf', taken);
  expect(readFileSync(join(folder, 'scan.pdf'), 'utf8')).toBe('second');
  await vi.waitFor(async () => expect((await inbox.list())[0]?.size).toBe('second'.length), patience);
});

test('a scan at the limit is read, one byte more is not', async () => {
  const folder = join(tempFolder(), 'scans');
  const { inbox } = open(folder);
  writeFileSync(join(folder, 'a.pdf'), 'scan');
  await vi.waitFor(async () => expect(await inbox.list()).toHaveLength(1), patience);
  expect(bytesOf(await inbox.read('a.pdf', 4)).toString()).toBe('scan');
  expect(await inbox.read('a.pdf', 3)).toBe('too_large');
});

test('only files of the list can be read or removed', async () => {
  const folder = join(tempFolder(), 'scans');
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  const { inbox } = open(folder);
  for (const name of ['../secret.txt', '/etc/passwd', 'nothing.pdf']) {
    await expect(async () => inbox.read(name, 100)).rejects.toThrow('not a file of the inbox');
    await expect(inbox.remove(name, new Uint8Array())).rejects.toThrow('not a file of the inbox');
  }
});

test('a folder that cannot be made does not keep the station from opening', async () => {
  const file = join(tempFolder(), 'taken');
  writeFileSync(file, '');
  const { inbox, errors } = open(join(file, 'scans'));
  expect(errors.length).toBeGreaterThan(0);
  expect(await inbox.list()).toEqual([]);
});
