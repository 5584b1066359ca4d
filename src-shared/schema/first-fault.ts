import { z } from 'zod';
import { FACT_FAULT_WORDS } from '../domain/case/fact-faults.ts';

/** The first thing that is wrong with a value from outside, in words for people. */
export interface Fault {
  /** Where it stands, e.g. `limits.studyDays.value`; empty for the whole. */
  readonly path: string;
  /** Chinese. */
  readonly message: string;
}

const { localeError } = z.locales.zhCN();

/** What a schema says by a code. */
const CODE_WORDS: Readonly<Record<string, string>> = {
  no_such_day: FACT_FAULT_WORDS.no_such_day,
  day_out_of_range: FACT_FAULT_WORDS.day_out_of_range,
};

/** Null when the schema takes it. */
export function firstFault(schema: z.ZodType, value: unknown): Fault | null {
  const error: z.core.$ZodErrorMap = (issue) => (issue.input === undefined ? '缺少这一项' : localeError(issue));
  const parsed = schema.safeParse(value, { error });
  const issue = parsed.error?.issues[0];
  if (issue === undefined) return null;
  return { path: issue.path.map(String).join('.'), message: CODE_WORDS[issue.message] ?? issue.message };
}

/** `limits.studyDays.value：缺少这一项` */
export function faultWords({ path, message }: Fault): string {
  return path === '' ? message : `${path}：${message}`;
}
