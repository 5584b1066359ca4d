import { expect, test } from 'vitest';
import { READING_FAILURES } from '#shared/domain/reading/reading-result.ts';
import { canTryAgain } from '#shared/domain/reading/try-again.ts';
import { READING_FAILURE_TEXTS } from '#shared/i18n/zh-cn/reading.ts';

test('another try is offered only where the same bytes may be read then', () => {
  expect(READING_FAILURES.filter(canTryAgain)).toEqual(['too_complex', 'timed_out', 'cancelled', 'reading_room_lost']);
});

test('where it is not, the words say to add another file', () => {
  for (const failure of READING_FAILURES) {
    expect(READING_FAILURE_TEXTS[failure].act.includes('再添加新文件'), failure).toBe(!canTryAgain(failure));
  }
});
