import { keyIdOf } from '#shared/domain/authenticity/digests.ts';
import type { Signer } from '#shared/domain/authenticity/proofs.ts';
import {
  NO_KEYS,
  possessionMessage,
  type StationKey,
  stationKeyMessage,
  type VerificationKeys,
} from '#shared/domain/authenticity/station-keys.ts';
import { fromHex, toHex } from '#shared/kernel/hex.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { verificationKeys } from '#shared/schema/office.ts';
import type { CentreContext } from '../context.ts';
import type { Read, Write } from '../database/handle.ts';
import { ProblemError } from '../http/problem.ts';
import type { Station } from '../identity/stations.ts';
import { lockName } from '../office/change-office.ts';
import { addVersion, newestVersion } from '../office/office-repository.ts';
import { proofs } from '../platform/ed25519.ts';
import { centreSigner } from './centre-signer.ts';

const NAME = 'keys';

interface Newest {
  readonly version: number;
  readonly body: VerificationKeys;
}

async function newest(read: Read): Promise<Newest> {
  const document = await newestVersion(read, NAME);
  return document
    ? { version: document.version, body: verificationKeys.parse(document.body) }
    : { version: 0, body: NO_KEYS };
}

/** The keys that the centre vouches for. */
export async function stationKeys(read: Read): Promise<readonly StationKey[]> {
  return (await newest(read)).body.keys;
}

function signed(signer: Signer, key: Omit<StationKey, 'signature'>): StationKey {
  return { ...key, signature: toHex(signer.sign(stationKeyMessage(key))) };
}

type Change = (
  body: VerificationKeys,
  signer: Signer,
) => { readonly keys: readonly StationKey[]; readonly reason: string } | null;

/** The next version of the document, or none when nothing changes; changes take turns. */
async function change(
  { verifyAddress }: Pick<CentreContext, 'verifyAddress'>,
  write: Write,
  now: number,
  make: Change,
): Promise<void> {
  await lockName(write, NAME);
  const { version, body } = await newest(write);
  const signer = await centreSigner(write, now);
  const changed = make(body, signer);
  if (changed === null && body.verifyAddress === verifyAddress) return;
  const next: VerificationKeys = {
    centreKey: toHex(signer.publicKey),
    verifyAddress,
    keys: changed?.keys ?? body.keys,
  };
  const reason = changed?.reason ?? '公众查验网址有变';
  await addVersion(write, { name: NAME, body: next, changedBy: null, reason }, version, now);
}

interface Offered {
  readonly publicKey: string;
  readonly proof: string;
}

/** Vouches for the key that a station signs its results by from now on; its earlier ones stay good for earlier papers. */
export async function enrolKey(
  context: CentreContext,
  station: Station,
  { publicKey, proof }: Offered,
): Promise<string> {
  const { database, clock } = context;
  if (!proofs.isSignedBy(fromHex(publicKey), fromHex(proof), possessionMessage(station.id))) {
    throw new ProblemError(422, 'proof_invalid', '签名公钥与本站不符，未予登记。');
  }
  const keyId = keyIdOf(proofs, fromHex(publicKey));
  await database.transaction().execute((write) =>
    change(context, write, clock(), ({ keys }, signer) => {
      const known = keys.find((key) => key.publicKey === publicKey);
      if (known && known.stationId !== station.id) {
        throw new ProblemError(409, 'key_of_other_station', '这个签名公钥已由另一台工作站登记。');
      }
      if (known) return null;
      const enrolledOn = shanghaiDate(toInstant(clock()));
      const { id: stationId, name: stationName } = station;
      const key = signed(signer, { keyId, stationId, stationName, publicKey, enrolledOn, withdrawnOn: null });
      return { keys: [...keys, key], reason: `登记工作站“${stationName}”的签名公钥` };
    }),
  );
  return keyId;
}

/** A station that was lost or sold: from today on its papers count only where they are on record. False for no such key. */
export async function withdrawKey(context: CentreContext, keyId: string, reason: string): Promise<boolean> {
  const { database, clock } = context;
  let found = false;
  await database.transaction().execute((write) =>
    change(context, write, clock(), ({ keys }, signer) => {
      const withdrawnOn = shanghaiDate(toInstant(clock()));
      const isMeant = (key: StationKey) => key.keyId === keyId && key.withdrawnOn === null;
      found = keys.some(isMeant);
      if (!found) return null;
      const next = keys.map(({ signature, ...key }) =>
        isMeant({ ...key, signature }) ? signed(signer, { ...key, withdrawnOn }) : { ...key, signature },
      );
      return { keys: next, reason };
    }),
  );
  return found;
}
