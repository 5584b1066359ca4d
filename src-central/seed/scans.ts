import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office, OfficeApplication, OfficeMaterial } from '#scripts/specimens/office.ts';
import { renderOffice } from '#scripts/specimens/render-office.ts';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { Centre } from '../centre.ts';
import { hashFile } from '../files/file-store.ts';
import { findHeldFile } from '../files/held-files.ts';
import { mimeOf, receiveFile } from '../files/receive-file.ts';
import { newToken } from '../identity/tokens.ts';

/** Where the bytes of an application's file are. */
export type ScanSource = (application: OfficeApplication, material: OfficeMaterial) => string;

export interface StoredScan {
  readonly hash: ContentHash;
  readonly size: number;
  readonly mime: string;
}

/** Every paper drawn for its own person; quick when the folder holds the same office already. */
export async function drawnScans(
  directory: string,
  office: Office,
  progress: (done: number, total: number) => void,
): Promise<ScanSource> {
  await renderOffice(directory, office, { progress });
  return (application, material) => join(directory, application.key, material.fileName);
}

const COMMITTED = join(import.meta.dirname, '../../resources/specimens');

/** The committed specimens, by kind: papers of other people, but real files of the right sort. */
export async function committedScans(): Promise<ScanSource> {
  const index: { files: readonly { file: string; kind: string }[] } = JSON.parse(
    await readFile(join(COMMITTED, 'index.json'), 'utf8'),
  );
  const names = await readdir(COMMITTED);
  const known = index.files.filter(({ file }) => names.includes(file));
  const first = known[0]?.file;
  if (first === undefined) throw new Error('resources/specimens holds no specimen');
  return (_application, { specimenKind }) =>
    join(COMMITTED, known.find(({ kind }) => kind === specimenKind)?.file ?? first);
}

type Stores = Pick<Centre, 'database' | 'files' | 'clock'>;

async function keep(stores: Stores, hash: ContentHash, fill: (path: string) => Promise<void>): Promise<void> {
  if (await findHeldFile(stores.database, hash)) return;
  const temporary = join(stores.files.incomingDir, newToken());
  await fill(temporary);
  await receiveFile(stores, temporary, hash, null);
}

export async function storeFile(stores: Stores, path: string): Promise<StoredScan> {
  const hash = await hashFile(path);
  await keep(stores, hash, (temporary) => copyFile(path, temporary));
  const size = await stores.files.size(hash);
  if (size === null) throw new Error('a file that was just stored is not there');
  return { hash, size, mime: await mimeOf(stores.files.pathOf(hash)) };
}

export function storeBytes(stores: Stores, hash: ContentHash, bytes: Uint8Array): Promise<void> {
  return keep(stores, hash, (temporary) => writeFile(temporary, bytes));
}
