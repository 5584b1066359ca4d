import { tmpdir } from 'node:os';
import { answerInput, type Outcome } from '#scripts/judge/answer-input.ts';

/** What `npm run -s judge` says of an input; files that it names lie in `folder`. */
export function judgeInput(input: unknown, folder: string = tmpdir()): Promise<Outcome> {
  return answerInput(input, folder);
}

interface Refused {
  readonly path: string;
  readonly message: string;
}

/** The refusal of a faulty input; throws when it was judged all the same. */
export async function refusalOf(input: unknown, folder?: string): Promise<Refused> {
  const { code, answer } = await judgeInput(input, folder);
  const error: unknown = 'error' in answer ? answer.error : null;
  if (code !== 2 || typeof error !== 'object' || error === null) throw new Error('a faulty input was judged');
  const message = 'message' in error ? error.message : null;
  const path = 'path' in error ? error.path : null;
  if (typeof message !== 'string' || typeof path !== 'string') throw new Error('a refusal without words or place');
  return { path, message };
}
