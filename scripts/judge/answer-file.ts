import { dirname } from 'node:path';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { answerInput, type Outcome, refuse } from './answer-input.ts';
import { readInput } from './read-input.ts';

/** The answer to what a file holds; files that it names lie beside it. */
export async function answerFile(file: string | undefined): Promise<Outcome> {
  if (file === undefined) return refuse(text.usage);
  const read = readInput(file);
  return 'refused' in read ? refuse(read.refused.message, read.refused.path) : answerInput(read.value, dirname(file));
}
