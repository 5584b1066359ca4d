import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateBelow, serveFile } from '#main/app/static-files.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

test('a path below the root is found', () => {
  expect(locateBelow('/pages', '/assets/index.js')).toBe('/pages/assets/index.js');
  expect(locateBelow('/pages', '/%E6%96%87.png')).toBe('/pages/文.png');
});

test.each([
  '/../secret',
  '/..%2f..%2fsecret',
  '/%2e%2e/secret',
  '/a/../../secret',
  '/..%5csecret',
  '/C:/Windows',
  '/.git/config',
  '/a/%00.js',
  '/%',
])('%s leads nowhere', (path) => {
  expect(locateBelow('/pages', path)).toBeNull();
});

test('a file of an unknown kind, a folder and a missing file are not there', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'notes.docx'), 'x');
  mkdirSync(join(folder, 'assets.js'));
  for (const name of ['notes.docx', 'assets.js', 'missing.js']) {
    expect((await serveFile(join(folder, name), "default-src 'none'")).status).toBe(404);
  }
});

test('a built file goes out with its type, its policy and no sniffing', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index-abc.js'), 'export {};');
  const { status, headers } = await serveFile(join(folder, 'assets/index-abc.js'), "default-src 'none'");
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/javascript');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
