import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { judgeInput, judgeInputSchema } from './judge/input-schema.ts';
import { judgeCase } from './judge/judge-case.ts';

// `npm run -s judge -- CASE.json` prints what the workstation would say of a case given as plain facts: JSON and nothing
// else. `--write-schema` writes docs/judge-input.schema.json anew.

z.config(z.locales.zhCN());

const BAD_INPUT = 2;

type Outcome = { readonly code: number; readonly answer: object };

function refuse(message: string, path = ''): Outcome {
  return { code: BAD_INPUT, answer: { error: { message, path } } };
}

/** The first fault only, with the place where it stands: `facts.country`. */
function refuseInput(error: z.ZodError): Outcome {
  const [issue] = error.issues;
  if (issue === undefined) return refuse('输入有误');
  const unknownKey = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null;
  const path = [...issue.path, ...(unknownKey === null ? [] : [unknownKey])].map(String).join('.');
  const message = unknownKey === null ? issue.message : '没有这个字段';
  return refuse(`${path === '' ? '输入' : path}：${message === 'no such day' ? '没有这一天' : message}`, path);
}

function read(file: string): { readonly text: string } | null {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    // Absent, a folder or unreadable: one answer for all, the caller has to look at the name.
    if (error instanceof Error) return null;
    throw error;
  }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function judge(file: string | undefined): Outcome {
  if (file === undefined) return refuse('用法：npm run -s judge -- CASE.json');
  const found = read(file);
  if (found === null) return refuse(`找不到或不能读取文件：${file}`);
  const json = parseJson(found.text);
  if (json === null) return refuse(`文件不是有效的 JSON：${file}`);
  const parsed = judgeInput.safeParse(json.value);
  return parsed.success ? { code: 0, answer: judgeCase(parsed.data) } : refuseInput(parsed.error);
}

const [argument] = process.argv.slice(2);
if (argument === '--write-schema') {
  const target = join(import.meta.dirname, '..', 'docs', 'judge-input.schema.json');
  writeFileSync(target, `${JSON.stringify(judgeInputSchema(), null, 2)}\n`);
} else {
  const { code, answer } = judge(argument);
  console.log(JSON.stringify(answer, null, 2));
  process.exitCode = code;
}
