import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { growingIds } from '#main/platform/ids.ts';
import { pinoLogger } from '#main/platform/logger.ts';
import { fileSecrets } from '#main/platform/secrets.ts';
import { type EventId, ID_PATTERN } from '#shared/kernel/ids.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

test('ids are uuid v7 and grow, thousands in one millisecond and with a clock that is set back', () => {
  let now = 1_760_000_000_000;
  const ids = growingIds(() => now);
  const made: string[] = [];
  for (let index = 0; index < 10_000; index += 1) {
    if (index === 5000) now -= 3_600_000;
    made.push(ids.next<EventId>());
  }
  expect(made.every((id) => ID_PATTERN.test(id))).toBe(true);
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
});

test('the log tells what broke and where, never what the person typed', () => {
  const lines: string[] = [];
  const logger = pinoLogger({ write: (line) => void lines.push(line) });
  logger.error('command_failed', new Error('身份证 110101199001011234'), { command: 'case.open' });
  const [line = ''] = lines;
  expect(line).toContain('case.open');
  expect(line).toContain('platform.test');
  expect(line).not.toContain('110101199001011234');
});

test('the development key is made once, for this account alone, and found again', async () => {
  const folder = tempFolder();
  const key = await fileSecrets(folder).databaseKey();
  expect(key).toHaveLength(32);
  expect(await fileSecrets(folder).databaseKey()).toEqual(key);
  expect(statSync(join(folder, 'database-key.development')).mode & 0o777).toBe(0o600);
});

test('a key file that others can read is refused', async () => {
  const folder = tempFolder();
  await fileSecrets(folder).databaseKey();
  chmodSync(join(folder, 'database-key.development'), 0o644);
  await expect(fileSecrets(folder).databaseKey()).rejects.toMatchObject({ code: 'key_file_loose' });
});

test('a key file that holds no key is never replaced', async () => {
  const folder = tempFolder();
  const file = join(folder, 'database-key.development');
  writeFileSync(file, 'short', { mode: 0o600 });
  await expect(fileSecrets(folder).databaseKey()).rejects.toMatchObject({ code: 'key_unreadable' });
  expect(readFileSync(file, 'utf8')).toBe('short');
});
