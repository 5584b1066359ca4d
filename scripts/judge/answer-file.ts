import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FACT_FAULT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { judgeInput } from './input-schema.ts';
import { judgeCase } from './judge-case.ts';

z.config(z.locales.zhCN());

const BAD_INPUT = 2;

/** What goes to stdout and the exit code. */
export type Outcome = { readonly code: number; readonly answer: object };

function refuse(message: string, path = ''): Outcome {
  return { code: BAD_INPUT, answer: { error: { message, path } } };
}

/** What a schema says by a code, in words; zod's own messages are Chinese already. */
const CODE_WORDS: Readonly<Record<string, string>> = { ...FACT_FAULT_NAMES, 'no such day': '没有这一天' };

function wordsOf(message: string): string {
  return CODE_WORDS[message] ?? message;
}

/** The first fault only, with the place where it stands: `facts.country`. */
function refuseInput(error: z.ZodError): Outcome {
  const [issue] = error.issues;
  if (issue === undefined) return refuse('输入有误');
  const unknownKey = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null;
  const path = [...issue.path, ...(unknownKey === null ? [] : [unknownKey])].map(String).join('.');
  const message = unknownKey === null ? wordsOf(issue.message) : '没有这个字段';
  return refuse(`${path === '' ? '输入' : path}：${message}`, path);
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

/** The judgement of the case in a file, or why there is none; never throws for what the file holds. */
export function answerFile(file: string | undefined): Outcome {
  if (file === undefined) return refuse('用法：npm run -s judge -- CASE.json');
  const found = read(file);
  if (found === null) return refuse(`找不到或不能读取文件：${file}`);
  const json = parseJson(found.text);
  if (json === null) return refuse(`文件不是有效的 JSON：${file}`);
  const parsed = judgeInput.safeParse(json.value);
  if (!parsed.success) return refuseInput(parsed.error);
  const answer = judgeCase(parsed.data);
  return 'message' in answer ? refuse(`${answer.path}：${answer.message}`, answer.path) : { code: 0, answer };
}
