import { possessionMessage } from '#shared/domain/authenticity/station-keys.ts';
import { toHex } from '#shared/kernel/hex.ts';
import { type Instant, parseInstant } from '#shared/kernel/instant.ts';
import { filesToDownload, filesToUpload, setUpload, setUploaded } from '../../storage/repositories/files.ts';
import { readMeta, writeMeta } from '../../storage/repositories/meta.ts';
import { addBlock, numbersLeft } from '../../storage/repositories/numbers.ts';
import { clearNextTry, releaseSending, returnToWaiting } from '../../storage/repositories/outbox.ts';
import { addRound } from '../../storage/repositories/rounds.ts';
import type { StationIdentity, SyncStore } from '../../sync/ports.ts';
import type { CaseContext, CoreContext } from '../core-context.ts';
import { seriesInUse } from '../numbers.ts';
import { followOffice } from '../office/follow-office.ts';
import { applyFeed } from './apply-feed.ts';
import { nextCommands } from './next-commands.ts';
import { takeAnswers } from './take-answers.ts';

/** Below this the next block is fetched: a busy day's worth. */
const FEW_NUMBERS = 20;
const BLOCK_SIZE = 50;

function outboxMethods({
  storage,
}: CaseContext): Pick<SyncStore, 'returnCommands' | 'releaseInterrupted' | 'clearBackoff'> {
  return {
    returnCommands: (keys, cause, nextTryAt) =>
      storage.write((handle) => returnToWaiting(handle, keys, cause, nextTryAt)),
    releaseInterrupted: () => storage.write(releaseSending),
    clearBackoff: () => storage.write(clearNextTry),
  };
}

type FileMethod = 'uploadsWaiting' | 'saveUpload' | 'forgetUpload' | 'markUploaded' | 'downloadsWaiting';

function fileMethods({ storage }: CaseContext): Pick<SyncStore, FileMethod> {
  return {
    async uploadsWaiting(limit) {
      const files = await storage.read((handle) => filesToUpload(handle, limit));
      return files.map(({ hash, size, fileName, upload }) => ({ hash, size: size ?? 0, fileName, resume: upload }));
    },
    saveUpload: (hash, progress) => storage.write((handle) => setUpload(handle, hash, progress)),
    forgetUpload: (hash) => storage.write((handle) => setUpload(handle, hash, null)),
    markUploaded: (hash) => storage.write((handle) => setUploaded(handle, hash)),
    async downloadsWaiting(limit) {
      const files = await storage.read((handle) => filesToDownload(handle, limit));
      return files.map(({ hash, size, fileName }) => ({ hash, size, fileName }));
    },
  };
}

function numberMethods({ storage, clock, office }: CaseContext): Pick<SyncStore, 'numbersWanted' | 'addNumberBlock'> {
  return {
    numbersWanted: () =>
      storage.read(async (handle) => {
        const wanted: { series: string; size: number }[] = [];
        for (const series of seriesInUse(clock.today(), office.numberWords)) {
          if ((await numbersLeft(handle, series)) < FEW_NUMBERS) wanted.push({ series, size: BLOCK_SIZE });
        }
        return wanted;
      }),
    addNumberBlock: (block) =>
      storage.write(async (handle) => {
        await addBlock(handle, block);
        // Commands that waited for a number need not wait for their next try.
        await clearNextTry(handle);
      }),
  };
}

type StationMethod = 'station' | 'saveStation' | 'lastContact' | 'keyToEnrol';

function stationMethods({ storage, office, signer }: CaseContext): Pick<SyncStore, StationMethod> {
  const station = async () => {
    const text = await storage.read((handle) => readMeta(handle, 'station'));
    if (text === null) return null;
    const identity: StationIdentity = JSON.parse(text);
    return identity;
  };
  return {
    station,
    async keyToEnrol() {
      const publicKey = toHex(signer.publicKey);
      const identity = await station();
      if (identity === null || office.verification.keys.some((key) => key.publicKey === publicKey)) return null;
      return { publicKey, proof: toHex(signer.sign(possessionMessage(identity.stationId))) };
    },
    saveStation: (identity) => storage.write((handle) => writeMeta(handle, 'station', JSON.stringify(identity))),
    async lastContact(): Promise<Instant | null> {
      const text = await storage.read((handle) => readMeta(handle, 'last_contact'));
      return text === null ? null : parseInstant(text);
    },
  };
}

/** What synchronisation keeps; see `sync/ports.ts` for what each method promises. */
export function createSyncStore(context: CaseContext & Partial<Pick<CoreContext, 'reading'>>): SyncStore {
  const { storage, reading } = context;
  return {
    ...stationMethods(context),
    ...outboxMethods(context),
    ...fileMethods(context),
    ...numberMethods(context),
    cursor: async () => Number((await storage.read((handle) => readMeta(handle, 'cursor'))) ?? '0'),
    async applyFeed(entries, nextCursor) {
      const change = await applyFeed(context, entries, nextCursor);
      if (change.officeChanged) await followOffice(context);
      // A paper that came may lie here already, with another case.
      if (change.cases.length > 0) reading?.wake();
      return change;
    },
    nextCommands: (limit, now) => nextCommands(context, limit, now),
    takeAnswers: (answers) => takeAnswers(context, answers),
    recordRound: (round) =>
      storage.write(async (handle) => {
        await addRound(handle, round);
        if (round.error === null) await writeMeta(handle, 'last_contact', round.at);
      }),
  };
}
