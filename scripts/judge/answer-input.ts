import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { describeFault } from './describe-issue.ts';
import { KIND_NAMES, KINDS, kindOf } from './kinds.ts';

const BAD_INPUT = 2;

/** What goes to stdout and the exit code. */
export type Outcome = { readonly code: number; readonly answer: object };

export function refuse(message: string, path = ''): Outcome {
  return { code: BAD_INPUT, answer: { error: { message, path } } };
}

/** The judgement of an input, or why there is none: the first fault; never throws for what the input holds. */
export async function answerInput(value: unknown, folder: string): Promise<Outcome> {
  const kind = kindOf(value);
  const outcome =
    kind === null
      ? { refused: describeFault(['kind'], text.oneOf(KIND_NAMES)) }
      : await KINDS[kind].judge(value, folder);
  return 'refused' in outcome
    ? refuse(outcome.refused.message, outcome.refused.path)
    : { code: 0, answer: outcome.answer };
}
