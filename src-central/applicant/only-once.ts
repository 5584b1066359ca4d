import type { z } from 'zod';
import { applicationReply } from '#shared/central/api.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Write } from '../database/handle.ts';
import { ProblemError } from '../http/problem.ts';
import { sha256 } from '../platform/digest.ts';

type Reply = z.output<typeof applicationReply>;

/**
 * With a key, the same application sent again gets the first answer instead of a second case: the hall may repeat
 * what it did not hear the answer of. Without one, each is its own.
 */
export async function onlyOnce(
  write: Write,
  key: string | null,
  content: unknown,
  act: () => Promise<Reply>,
): Promise<Reply> {
  if (key === null) return act();
  const payloadHash = sha256(canonicalJson(content));
  const claimed = await write
    .insertInto('applicant_keys')
    .values({ key, payload_hash: payloadHash, answer: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (!claimed) {
    const stored = await write
      .selectFrom('applicant_keys')
      .select(['payload_hash', 'answer'])
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (stored.payload_hash === payloadHash) return applicationReply.parse(stored.answer);
    throw new ProblemError(422, 'key_reused', '同一提交标识已用于另一份申请。');
  }
  const answer = await act();
  const text = JSON.stringify(answer);
  await write.updateTable('applicant_keys').set({ answer: text }).where('key', '=', key).execute();
  return answer;
}
