import type { Signer } from '#shared/domain/authenticity/proofs.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { Write } from '../database/handle.ts';
import { newPrivateKey, signerOf } from '../platform/ed25519.ts';

/** The centre's key, made when it is first needed; of two servers that need it at once the second takes the first's. */
export async function centreSigner(write: Write, now: number): Promise<Signer> {
  const row = { id: 1, private_key: newPrivateKey(), made_at: toInstant(now) };
  await write
    .insertInto('centre_key')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await write.selectFrom('centre_key').select('private_key').executeTakeFirstOrThrow();
  return signerOf(kept.private_key);
}
