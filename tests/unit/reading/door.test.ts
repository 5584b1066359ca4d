import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerFiles, exitCodeOf } from '#main/reading/door-answers.ts';
import { parseDoorArguments } from '#main/reading/door-arguments.ts';
import { DOCUMENT_KINDS, PAPER_KINDS, READING_FAILURES } from '#shared/domain/reading/reading-result.ts';
import { readDoorText } from '#shared/i18n/zh-cn/read-door.ts';
import { READING_FAILURE_TEXTS } from '#shared/i18n/zh-cn/reading.ts';

test.each([
  [['a.pdf'], { hint: 'auto', files: ['a.pdf'] }],
  [['--kind', 'id-card', 'a.pdf', 'b.jpg'], { hint: 'id_card', files: ['a.pdf', 'b.jpg'] }],
  [['--', '--kind=passport', 'a.pdf'], { hint: 'passport', files: ['a.pdf'] }],
])('%j is understood', (argv, request) => {
  expect(parseDoorArguments(argv)).toEqual(request);
});

test.each([
  [[]],
  [['--kind', 'invoice', 'a.pdf']],
  [['--kind', 'other', 'a.pdf']],
  [['--fast', 'a.pdf']],
  [['--kind']],
])('%j is refused', (argv) => {
  expect(parseDoorArguments(argv)).toBeNull();
});

test('every failure says what happened, what is safe and what to do', () => {
  for (const failure of READING_FAILURES) {
    const { what, safe, act } = READING_FAILURE_TEXTS[failure];
    for (const part of [what, safe, act]) expect(part).toMatch(/[\u4e00-\u9fff].*。$/);
  }
});

test('at this door nothing is kept and there is no case: no failure speaks of either', () => {
  for (const failure of [...READING_FAILURES, 'missing_file', 'unreadable'] as const) {
    const words = readDoorText.failure(failure, 'a.pdf');
    expect(words).toMatch(/其余文件照常识读。.+。$/);
    expect(words.includes('没有留存副本')).toBe(failure !== 'missing_file');
    expect(words).not.toMatch(/已原样保存|添加新文件|其他材料/);
  }
});

test('each file has its answer in order, whatever is wrong with another', async () => {
  const seen: string[] = [];
  const answers = await answerFiles(['no-such-file.pdf', 'package.json', 'docs', 'README.md/x.pdf'], async (bytes) => {
    seen.push(Buffer.from(bytes).toString('utf8').slice(0, 1));
    return { kind: 'failed', failure: 'unsupported_type' };
  });
  expect(answers.map(({ file, error }) => [file, error?.code])).toEqual([
    ['no-such-file.pdf', 'missing_file'],
    ['package.json', 'unsupported_type'],
    ['docs', 'unreadable'],
    ['README.md/x.pdf', 'missing_file'],
  ]);
  expect(seen).toEqual(['{']);
  expect(exitCodeOf(answers)).toBe(2);
  expect(exitCodeOf(answers.slice(1, 3))).toBe(0);
});

test('a kind is answered in the words that --kind takes, each as docs/reading.md lists it', async () => {
  const kinds = [...DOCUMENT_KINDS];
  const answers = await answerFiles(
    kinds.map(() => 'package.json'),
    async () => {
      const kind = kinds.shift() ?? 'unknown';
      return { kind: 'read', result: { kind, fields: {}, mrz: null, pages: [], ms: 1 } };
    },
  );
  expect(answers.map(({ kind }) => kind)).toEqual(DOCUMENT_KINDS.map((kind) => kind.replaceAll('_', '-')));
  const documented = readFileSync('docs/reading.md', 'utf8');
  for (const { kind } of answers) expect(documented).toContain(`| \`${kind}\` |`);
  for (const { kind } of answers.slice(0, PAPER_KINDS.length))
    expect(parseDoorArguments(['--kind', kind, 'a.pdf'])?.hint).toBe(kind.replaceAll('-', '_'));
  expect(parseDoorArguments(['--kind', 'id_card', 'a.pdf'])).toBeNull();
});
