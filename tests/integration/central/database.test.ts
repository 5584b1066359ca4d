import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#central/database/handle.ts';
import { migrate } from '#central/database/migrate.ts';
import { MIGRATIONS } from '#central/database/migrations/index.ts';
import { openDatabase } from '#central/database/open-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' });
});
afterAll(() => database.destroy());

it('is brought up to date step by step, once', async () => {
  const names = MIGRATIONS.map((migration) => migration.name);
  expect(names).toEqual([...names].sort());
  for (const name of names) expect(name).toMatch(/^\d\d0-[a-z-]+$/);
  expect(await migrate(database)).toEqual(names);
  expect(await migrate(database)).toEqual([]);
});

it('keeps what was done before a step that fails, and nothing of that step', async () => {
  const broken = {
    name: '990-broken',
    async up(connection: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) {
      await sql`CREATE TABLE half_done (id integer)`.execute(connection);
      await sql`SELECT no_such_function()`.execute(connection);
    },
  };
  const next = { name: '980-fine', up: async () => undefined };
  await expect(migrate(database, [...MIGRATIONS, next, broken])).rejects.toThrow('no_such_function');
  const { rows } = await sql<{ half: string | null }>`SELECT to_regclass('half_done')::text AS half`.execute(database);
  expect(rows).toEqual([{ half: null }]);
});

it('of a newer version is refused', async () => {
  await expect(migrate(database)).rejects.toThrow('980-fine');
});
