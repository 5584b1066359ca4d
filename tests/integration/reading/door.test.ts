import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Answer {
  readonly file: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
  readonly mrz?: { readonly format: string };
  readonly pages: readonly { readonly engine: string; readonly text: string }[];
  readonly ms: number;
  readonly error?: { readonly code: string; readonly message: string };
}

function read(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/read.ts', ...args], (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test('the door prints JSON and nothing else, a bad file beside a good one', async () => {
  const { code, stdout } = await read(
    '--kind',
    'passport',
    'resources/specimens/other-passport.jpg',
    'tests/fixtures/bad-files/text-named.jpg',
  );
  const [good, bad]: readonly Answer[] = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(good).toMatchObject({
    file: 'resources/specimens/other-passport.jpg',
    kind: 'passport',
    mrz: { format: 'TD3' },
  });
  expect(good?.fields.documentNumber?.value).toBe('E51075724');
  expect(good?.ms).toBeGreaterThan(0);
  expect(bad?.error?.code).toBe('unsupported_type');
  expect(bad?.error?.message).toMatch(/[\u4e00-\u9fff]/);
}, 180_000);

test('a folder among the files is said of that file alone', async () => {
  const { code, stdout } = await read('tests/fixtures/bad-files/empty.pdf', 'tests/fixtures');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: 'tests/fixtures/bad-files/empty.pdf', error: { code: 'empty_file' } },
    { file: 'tests/fixtures', error: { code: 'unreadable' } },
  ]);
}, 60_000);

test('a missing file among others is said as JSON and on stderr; the others are answered; the end is 2', async () => {
  const { code, stdout, stderr } = await read('no-such-file.pdf', 'tests/fixtures/bad-files/empty.pdf');
  expect(code).toBe(2);
  expect(stderr).toContain('没有这个文件：no-such-file.pdf');
  const answers: readonly Answer[] = JSON.parse(stdout);
  expect(answers).toMatchObject([
    { file: 'no-such-file.pdf', kind: 'unknown', fields: {}, pages: [], error: { code: 'missing_file' } },
    { file: 'tests/fixtures/bad-files/empty.pdf', error: { code: 'empty_file' } },
  ]);
  for (const { error } of answers) expect(error?.message).not.toContain('保存');
}, 60_000);

test('what cannot be understood ends with 2 and an empty list', async () => {
  const { code, stdout } = await read('--kind', 'poster', 'a.pdf');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual([]);
}, 60_000);
