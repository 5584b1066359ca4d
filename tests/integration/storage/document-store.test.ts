import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DocumentStore, openDocumentStore } from '#main/storage/documents/document-store.ts';
import { diskFiles } from '#main/storage/documents/store-files.ts';
import { type ContentHash, parseContentHash } from '#shared/kernel/ids.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const FRAME = 65_536;

function hashOf(bytes: Uint8Array): ContentHash {
  const hash = parseContentHash(createHash('sha256').update(bytes).digest('hex'));
  if (!hash) throw new Error('no hash');
  return hash;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function newStore(): { store: DocumentStore; folder: string; key: Buffer } {
  const folder = tempFolder();
  const key = randomBytes(32);
  return { store: openDocumentStore({ folder, key }), folder, key };
}

test.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 3 * FRAME + 17])(
  '%i bytes come back as they went in',
  async (size) => {
    const { store } = newStore();
    const bytes = randomBytes(size);
    const { storeName, hash } = await store.put(bytes);
    expect(hash).toBe(hashOf(bytes));
    expect(Buffer.from(await store.read(storeName)).equals(bytes)).toBe(true);
  },
);

test('any range is read without the rest', async () => {
  const { store } = newStore();
  const bytes = randomBytes(3 * FRAME + 100);
  const { storeName } = await store.put(bytes);
  for (const [offset, length] of [
    [0, 10],
    [FRAME - 5, 10],
    [FRAME, FRAME],
    [3 * FRAME + 90, 50],
    [bytes.length, 5],
  ] as const) {
    const range = await store.readRange(storeName, offset, length);
    expect(Buffer.from(range).equals(bytes.subarray(offset, offset + length)), `${offset}+${length}`).toBe(true);
  }
});

test('neither the content nor its plain hash shows on the disk', async () => {
  const { store, folder } = newStore();
  const bytes = Buffer.from(`护照号码 E12345678 ${'x'.repeat(1000)}`);
  const { hash } = await store.put(bytes);
  for (const file of filesIn(folder)) {
    expect(file).not.toContain(hash);
    expect(readFileSync(file).includes(Buffer.from('E12345678'))).toBe(false);
  }
});

test('the same bytes are kept once', async () => {
  const { store, folder } = newStore();
  const bytes = randomBytes(1000);
  const first = await store.put(bytes);
  expect(await store.put(bytes)).toEqual(first);
  expect(filesIn(folder)).toHaveLength(1);
});

test('a file that was cut off, at a frame’s edge too, is refused by name', async () => {
  const { store, folder } = newStore();
  const { storeName } = await store.put(randomBytes(3 * FRAME));
  const [file = ''] = filesIn(folder);
  for (const cut of [1, 100, FRAME + 16]) {
    truncateSync(file, statSync(file).size - cut);
    await expect(store.readRange(storeName, 0, 10)).rejects.toMatchObject({ code: 'file_damaged', storeName });
  }
});

test('a file that was tampered with is refused by name, whatever byte it is', async () => {
  const { store, folder } = newStore();
  const { storeName } = await store.put(randomBytes(FRAME + 500));
  const [file = ''] = filesIn(folder);
  const whole = readFileSync(file);
  for (const at of [0, 5, 19, 20, 5000, FRAME + 30, whole.length - 1]) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 0x40, at);
    writeFileSync(file, changed);
    await expect(store.read(storeName), `byte ${at}`).rejects.toMatchObject({ code: 'file_damaged' });
  }
});

test('two frames that changed places are found', async () => {
  const { store, folder } = newStore();
  const { storeName } = await store.put(randomBytes(3 * FRAME));
  const [file = ''] = filesIn(folder);
  const sealed = FRAME + 16;
  const whole = readFileSync(file);
  const swapped = Buffer.concat([
    whole.subarray(0, 20),
    whole.subarray(20 + sealed, 20 + 2 * sealed),
    whole.subarray(20, 20 + sealed),
    whole.subarray(20 + 2 * sealed),
  ]);
  writeFileSync(file, swapped);
  await expect(store.read(storeName)).rejects.toMatchObject({ code: 'file_damaged' });
});

test('another key opens nothing', async () => {
  const { store, folder } = newStore();
  const { storeName } = await store.put(randomBytes(100));
  const stranger = openDocumentStore({ folder, key: randomBytes(32) });
  await expect(stranger.read(storeName)).rejects.toMatchObject({ code: 'file_damaged' });
});

test('a disk that fills up half-way leaves nothing behind, and what was there stays', async () => {
  const folder = tempFolder();
  const key = randomBytes(32);
  const before = await openDocumentStore({ folder, key }).put(Buffer.from('kept'));
  let room = 2 * FRAME;
  const store = openDocumentStore({
    folder,
    key,
    files: {
      ...diskFiles,
      async write(handle, bytes, position) {
        room -= bytes.length;
        if (room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        await diskFiles.write(handle, bytes, position);
      },
    },
  });
  await expect(store.put(randomBytes(5 * FRAME))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(filesIn(folder)).toHaveLength(1);
  expect(Buffer.from(await store.read(before.storeName)).toString()).toBe('kept');
});

test('a volume that is really full leaves nothing behind', async (context) => {
  const folder = join(tempFolder(), 'tiny');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]).status === 0;
  if (!mounted) return context.skip('this account may not mount a small volume');
  try {
    const store = openDocumentStore({ folder, key: randomBytes(32) });
    const small = await store.put(randomBytes(1000));
    await expect(store.put(randomBytes(2 * 1024 * 1024))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(filesIn(folder)).toHaveLength(1);
    expect(await store.read(small.storeName)).toHaveLength(1000);
  } finally {
    spawnSync('umount', [folder]);
  }
});

test('a download that broke off goes on behind the last whole frame, also after a restart', async () => {
  const { store, folder, key } = newStore();
  const bytes = randomBytes(3 * FRAME + 123);
  const first = await store.receive(hashOf(bytes));
  await first.append(bytes.subarray(0, 2 * FRAME + 500));
  await first.close();
  const again = await openDocumentStore({ folder, key }).receive(hashOf(bytes));
  expect(again.received).toBe(2 * FRAME);
  await again.append(bytes.subarray(again.received));
  const content = await again.finish();
  expect(content?.size).toBe(bytes.length);
  expect(Buffer.from(await store.read(content?.storeName ?? '')).equals(bytes)).toBe(true);
  expect(filesIn(folder)).toHaveLength(1);
});

test('a download whose bytes are not the named ones is thrown away', async () => {
  const { store, folder } = newStore();
  const receiver = await store.receive(hashOf(Buffer.from('what was promised')));
  await receiver.append(Buffer.from('what came'));
  expect(await receiver.finish()).toBeNull();
  expect(filesIn(folder)).toEqual([]);
});

test('page images come back with their size and kind, encrypted on the disk', async () => {
  const { store } = newStore();
  const { storeName } = await store.put(Buffer.from('original'));
  expect(await store.readPage(storeName, 0)).toBeNull();
  const size = { width: 800, height: 600, turn: 3 } as const;
  const image = { page: 0, ...size, mime: 'image/png' as const, bytes: randomBytes(70_000) };
  await store.putPage(storeName, image);
  const read = await store.readPage(storeName, 0);
  expect(read).toMatchObject({ page: 0, ...size, mime: 'image/png' });
  expect(Buffer.from(read?.bytes ?? []).equals(image.bytes)).toBe(true);
});

test('what a crash left half is swept away; known files and begun downloads stay', async () => {
  const { store, folder, key } = newStore();
  const known = await store.put(Buffer.from('known'));
  const size = { width: 1, height: 1, turn: 0 } as const;
  await store.putPage(known.storeName, { page: 0, ...size, mime: 'image/png', bytes: Buffer.from('p') });
  await store.put(Buffer.from('its row was never committed'));
  const begun = await store.receive(hashOf(Buffer.from('begun')));
  await begun.append(Buffer.from('be'));
  await begun.close();
  writeFileSync(join(folder, 'incoming', 'half.tmp'), 'half');
  for (const file of filesIn(folder)) utimesSync(file, 1, 1);
  const swept = await openDocumentStore({ folder, key }).sweep((name) => name === known.storeName);
  expect(swept).toBe(2);
  expect(filesIn(folder)).toHaveLength(3);
  await store.put(Buffer.from('taken in right now'));
  expect(await openDocumentStore({ folder, key }).sweep((name) => name === known.storeName)).toBe(1);
});

test('a name that is not one of the store’s own is no path', async () => {
  const { store } = newStore();
  await expect(async () => store.read('../../etc/passwd')).rejects.toThrow(RangeError);
});
