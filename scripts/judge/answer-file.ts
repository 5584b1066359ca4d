import { readFileSync } from 'node:fs';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { describeFault, describeIssue } from './describe-issue.ts';
import { judgeInput } from './input-schema.ts';
import { judgeCase } from './judge-case.ts';

const BAD_INPUT = 2;

/** What goes to stdout and the exit code. */
export type Outcome = { readonly code: number; readonly answer: object };

function refuse(message: string, path = ''): Outcome {
  return { code: BAD_INPUT, answer: { error: { message, path } } };
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

/** The judgement of the case in a file, or why there is none: the first fault; never throws for what the file holds. */
export function answerFile(file: string | undefined): Outcome {
  if (file === undefined) return refuse(text.usage);
  const found = read(file);
  if (found === null) return refuse(text.noFile(file));
  const json = parseJson(found.text);
  if (json === null) return refuse(text.noJson(file));
  const parsed = judgeInput.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const { message, path } = issue ? describeIssue(issue, json.value) : describeFault([], text.malformed);
    return refuse(message, path);
  }
  const answer = judgeCase(parsed.data);
  if (!('fault' in answer)) return { code: 0, answer };
  const { message, path } = describeFault(answer.path, answer.fault);
  return refuse(message, path);
}
