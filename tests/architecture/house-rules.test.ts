import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

/** Planted inside the tree, since the rules go by path; taken away after each test. */
const domain = 'src-shared/domain/planted-by-test';
const services = 'src-main/services/planted-by-test';

function lint(code: string, planted = domain): string {
  mkdirSync(planted, { recursive: true });
  writeFileSync(join(planted, 'a.ts'), code);
  const { stdout, stderr } = spawnSync('node_modules/.bin/biome', ['lint', planted], { encoding: 'utf8' });
  return stdout + stderr;
}

afterEach(() => {
  for (const planted of [domain, services]) rmSync(planted, { recursive: true, force: true });
});

test('a rule that asks the clock is told to take today as a value', () => {
  expect(lint('export const year = new Date().getUTCFullYear();\n')).toContain('never asks the clock');
});

test('chance in product code is told where ids come from', () => {
  expect(lint('export const chance = Math.random();\n')).toContain('Ids port');
});

test('a plain rule passes', () => {
  expect(lint('export const limit = 360;\n')).not.toContain('error');
});

test.each([
  'computeDeadlines(record, calendar, today)',
  'computeDeadlines(record, calendar, today, settings)',
  'checklistOf(record)',
  'checklistOf(record, settings)',
  'judgeRules(record, { checklist, comparisons })',
  'resultDrafts(record)',
])('a station that judges by no named pack is told to name it: %s', (call) => {
  expect(lint(`export const found = ${call};\n`, services)).toContain('office.packOf(record)');
});

test('one that names the pack passes', () => {
  const code = `export const found = [
  computeDeadlines(record, calendar, today, settings, pack),
  checklistOf(record, settings, pack),
  judgeRules(record, { checklist, comparisons, pack }),
  resultDrafts(record, pack),
];
`;
  expect(lint(code, services)).not.toContain('office.packOf(record)');
});
