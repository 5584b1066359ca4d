import { open, rm, stat } from 'node:fs/promises';
import { sniffFile } from '#shared/domain/reading/sniff.ts';
import type { ContentHash, StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { CentreContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { hashFile } from './file-store.ts';

/** Nobody scans more than this at a counter; it keeps one file from filling the disk. */
export const LARGEST_FILE = 200 * 1024 * 1024;

const SNIFFED_BYTES = 64 * 1024;

/** 460 is what tus uses for a checksum that does not match; the applicant's side answers the same. */
export function hashMismatch(): ProblemError {
  return new ProblemError(460, 'hash_mismatch', '收到的文件与声明的校验值不符，已丢弃，请重新上传。');
}

export async function mimeOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    return sniffFile(buffer.subarray(0, bytesRead))?.mime ?? 'application/octet-stream';
  } finally {
    await handle.close();
  }
}

type Stores = Pick<CentreContext, 'database' | 'files' | 'clock'>;

/**
 * Takes a whole file over from `temporary`: checked against the declared hash, kept under it, then noted as held. A
 * file with another hash is thrown away. Safe to call again for a file that is held.
 */
export async function receiveFile(
  { database, files, clock }: Stores,
  temporary: string,
  declared: ContentHash,
  stationId: StationId | null,
): Promise<number> {
  if ((await hashFile(temporary)) !== declared) {
    await rm(temporary, { force: true });
    throw hashMismatch();
  }
  const { size } = await stat(temporary);
  const mime = await mimeOf(temporary);
  await files.adopt(temporary, declared);
  await database
    .insertInto('files')
    .values({ hash: declared, size, mime, received_at: toInstant(clock()), station_id: stationId })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  return size;
}
