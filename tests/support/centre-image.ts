import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrate } from '#central/database/migrate.ts';
import type { Tables } from '#central/database/tables.ts';
import { seedStaff } from '#central/seed/demo-staff.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Everything that decides what a freshly made database looks like. */
async function fingerprint(): Promise<string> {
  const digest = createHash('sha256');
  digest.update(await readFile(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')));
  const migrations = join(ROOT, 'src-central/database/migrations');
  for (const name of (await readdir(migrations)).sort()) digest.update(await readFile(join(migrations, name)));
  digest.update(await readFile(join(ROOT, 'src-central/seed/demo-staff.ts')));
  return digest.digest('hex').slice(0, 16);
}

/**
 * A database with its tables and the demo staff, from `.cache`: making one takes seconds, loading it a fraction of one.
 * Several test workers may make it at once; the rename lets the last one win, and all are alike.
 */
export async function centreImage(): Promise<Blob> {
  const path = join(ROOT, '.cache', `centre-image-${await fingerprint()}.tar`);
  const cached = await readFile(path).catch(() => null);
  if (cached) return new Blob([cached]);
  const pglite = await PGlite.create();
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(database);
  await seedStaff(database);
  const image = await pglite.dumpDataDir('none');
  await database.destroy();
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, Buffer.from(await image.arrayBuffer()));
  await rename(temporary, path);
  return image;
}
