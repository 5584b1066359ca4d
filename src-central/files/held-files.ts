import type { ContentHash } from '#shared/kernel/ids.ts';
import type { Read } from '../database/handle.ts';

export interface HeldFile {
  readonly hash: ContentHash;
  readonly size: number;
  readonly mime: string;
}

/** What the centre holds whole and checked of these. */
export async function findHeldFiles(read: Read, hashes: readonly ContentHash[]): Promise<readonly HeldFile[]> {
  if (hashes.length === 0) return [];
  const rows = await read.selectFrom('files').select(['hash', 'size', 'mime']).where('hash', 'in', hashes).execute();
  return rows.map((row) => ({ hash: row.hash, size: Number(row.size), mime: row.mime }));
}

export async function findHeldFile(read: Read, hash: ContentHash): Promise<HeldFile | null> {
  return (await findHeldFiles(read, [hash]))[0] ?? null;
}
