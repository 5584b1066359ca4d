import { expect, test } from 'vitest';
import { isRoom, judgeRooms } from '#scripts/lib/room-sizes.ts';

test('a file over 500 lines fails by name, wherever it stands', () => {
  const report = judgeRooms([
    { path: 'src-main/a.ts', lines: 20 },
    { path: 'tests/b.test.ts', lines: 501 },
  ]);
  expect(report.ok).toBe(false);
  expect(report.text).toContain('tests/b.test.ts');
});

test('many middling files fail by their median', () => {
  const sizes = Array.from({ length: 9 }, (_, index) => ({ path: `src-main/${index}.ts`, lines: 81 }));
  expect(judgeRooms(sizes).ok).toBe(false);
  expect(judgeRooms(sizes.map((size) => ({ ...size, lines: 80 }))).ok).toBe(true);
});

test('generated data and declarations are exempt', () => {
  expect(isRoom('src-shared/domain/generated/table.ts')).toBe(false);
  expect(isRoom('src-renderer/vite-env.d.ts')).toBe(false);
  expect(isRoom('src-main/index.ts')).toBe(true);
});
