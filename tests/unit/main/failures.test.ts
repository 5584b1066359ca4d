import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFailure, isKnownFailure } from '#shared/i18n/zh-cn/failures.ts';

const NAMED = /(?:refuse|fail)\(\s*'([a-z_]+)'|\bcode: '([a-z_]+)'/g;

function failureCodes(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(NAMED)].flatMap((match) => match[1] ?? match[2] ?? []);
  });
}

test('every failure that services and dispatcher name is worded for the person at the desk', () => {
  const codes = [...failureCodes('src-main/services'), ...failureCodes('src-main/ipc')];
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !isKnownFailure(code))).toEqual([]);
});

test('a failure says what happened, what is safe and what to do, with its numbers filled in', () => {
  const words = describeFailure({ code: 'sign_in_locked', params: { minutes: 2, seconds: 90 } });
  expect(words.action).toContain('2 分钟');
  expect(Object.values(words).every((sentence) => sentence.endsWith('。'))).toBe(true);
});

test('a step that the rules of the case refuse brings its own sentence', () => {
  expect(describeFailure({ code: 'step_wrong_state', params: { reason: '个案处于“已收件”。' } }).happened).toBe(
    '个案处于“已收件”。',
  );
});

test('a failure that nobody worded still says what is safe', () => {
  expect(isKnownFailure('brand_new')).toBe(false);
  expect(describeFailure({ code: 'brand_new' }).happened).toContain('brand_new');
});
