import { expect, test } from 'vitest';
import { parseDoorArguments } from '#main/reading/door-arguments.ts';
import { READING_FAILURES } from '#shared/domain/reading/reading-result.ts';
import { READING_FAILURE_TEXTS, readingFailureText } from '#shared/i18n/zh-cn/reading.ts';

test.each([
  [['a.pdf'], { hint: 'auto', files: ['a.pdf'] }],
  [['--kind', 'id-card', 'a.pdf', 'b.jpg'], { hint: 'id_card', files: ['a.pdf', 'b.jpg'] }],
  [['--', '--kind=passport', 'a.pdf'], { hint: 'passport', files: ['a.pdf'] }],
])('%j is understood', (argv, request) => {
  expect(parseDoorArguments(argv)).toEqual(request);
});

test.each([[[]], [['--kind', 'visa', 'a.pdf']], [['--fast', 'a.pdf']], [['--kind']]])('%j is refused', (argv) => {
  expect(parseDoorArguments(argv)).toBeNull();
});

test('every failure says what happened, what is safe and what to do', () => {
  for (const failure of READING_FAILURES) {
    const { what, safe, act } = READING_FAILURE_TEXTS[failure];
    expect(readingFailureText(failure)).toBe(what + safe + act);
    for (const part of [what, safe, act]) expect(part).toMatch(/[\u4e00-\u9fff].*。$/);
  }
});
