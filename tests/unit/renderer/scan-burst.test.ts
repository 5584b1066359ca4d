import { expect, test } from 'vitest';
import { type Burst, type BurstKey, NO_BURST, stepBurst } from '#renderer/workstation/ui/scan/burst.ts';
import { caseNumberIn } from '#shared/domain/case/case-number-in.ts';

function press(key: string, timeStamp: number, more: Partial<BurstKey> = {}): BurstKey {
  return {
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    timeStamp,
    ...more,
  };
}

/** What becomes of each key, so many milliseconds apart. */
function typed(keys: readonly (string | Partial<BurstKey>)[], gap: number) {
  let burst: Burst = NO_BURST;
  return keys.map((key, index) => {
    const given = typeof key === 'string' ? press(key, index * gap) : press(key.key ?? 'Process', index * gap, key);
    const step = stepBurst(burst, given);
    burst = step.kind === 'scan' ? NO_BURST : step.burst;
    return step.kind === 'scan' ? step.text : step.kind;
  });
}

test('a scanner types a number and Enter faster than any hand: from the third character on nobody else hears it', () => {
  const heard = typed([...'RZ-2026-000123', 'Enter'], 12);
  expect(heard.slice(0, 4)).toEqual(['key', 'key', 'inside', 'inside']);
  expect(heard.at(-1)).toBe('RZ-2026-000123');
});

test('Shift between the characters breaks no scan', () => {
  const keys = [...'RZ-2026-000123'].flatMap((key) => (/[A-Z]/.test(key) ? ['Shift', key] : [key]));
  expect(typed([...keys, 'Enter'], 10).at(-1)).toBe('RZ-2026-000123');
});

test('a Chinese input method hides the characters; their places on the keyboard tell', () => {
  const behind = [...'RZ-2026-000123'].map((key) => {
    const code = key === '-' ? 'Minus' : /\d/.test(key) ? `Digit${key}` : `Key${key}`;
    return { key: 'Process', code, shiftKey: /[A-Z]/.test(key) };
  });
  expect(typed([...behind, 'Enter'], 12).at(-1)).toBe('RZ-2026-000123');
});

test('a hand is no scanner: by its pace, by a key held down, by too few keys', () => {
  expect(new Set(typed([...'RZ-2026-000123', 'Enter'], 60))).toEqual(new Set(['key']));
  expect(typed([...'12345', 'Enter'], 10).at(-1)).toBe('key');
  const held = Array.from({ length: 12 }, () => ({ key: 'J', repeat: true }));
  expect(new Set(typed([...held, 'Enter'], 20))).toEqual(new Set(['key']));
});

test('shortcuts pressed one close upon another stay shortcuts', () => {
  expect(new Set(typed([...'jjyyjjnd'], 10))).toEqual(new Set(['key']));
  expect(new Set(typed([...'   j '], 10))).toEqual(new Set(['key']));
});

test.each([
  ['RZ-2026-000123', 'RZ-2026-000123'],
  ['rz-2026-000123', 'RZ-2026-000123'],
  ['https://verify.example/c/JW-2026-1000000', 'JW-2026-1000000'],
  ['-7F3A-0001', '7F3A-0001'],
  ['暂-7F3A-0001', '7F3A-0001'],
  ['XX-2026-000123', null],
  ['11010519491231002X', null],
  ['RZ-2026-000123 and more', null],
])('in %s the case number is %s', (text, number) => {
  expect(caseNumberIn(text)).toBe(number);
});
