import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerFile } from '#scripts/judge/answer-file.ts';
import { KIND_NAMES, kindOf, schemaFileOf } from '#scripts/judge/kinds.ts';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const docs = join(import.meta.dirname, '..', '..', '..', '..', 'docs');
const examples = readdirSync(join(docs, 'judge-examples'));

test.each(examples)('the example %s of the documentation is judged', async (name) => {
  const { code, answer } = await answerFile(join(docs, 'judge-examples', name));
  expect(answer).not.toHaveProperty('error');
  expect(code).toBe(0);
});

test('every kind has its example, its schema and its place in the documentation', () => {
  const shown = examples.map((name) => kindOf(JSON.parse(readFileSync(join(docs, 'judge-examples', name), 'utf8'))));
  expect(new Set(shown)).toEqual(new Set(KIND_NAMES));
  const manual = readFileSync(join(docs, 'judge.md'), 'utf8');
  for (const kind of KIND_NAMES) {
    expect(manual).toContain(`\`${kind}\``);
    expect(manual).toContain(schemaFileOf(kind));
  }
});

test('without a kind a case is meant', async () => {
  const given = { business: 'archive', submittedOn: '2026-11-02' };
  expect(await judgeInput({ kind: 'case', ...given })).toEqual(await judgeInput(given));
});

test.each([['visa'], [null], [7], ['']])('the kind %j is none', async (kind) => {
  expect(await refusalOf({ kind, business: 'archive', submittedOn: '2026-11-02' })).toEqual({
    path: 'kind',
    message: `kind（输入种类）：应为以下之一：${KIND_NAMES.join('、')}。`,
  });
});
