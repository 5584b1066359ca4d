import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { CentreOptions } from '#central/options.ts';
import { centreImage } from './centre-image.ts';

export interface TestDatabase {
  readonly options: Pick<CentreOptions, 'databaseUrl' | 'inMemory' | 'databaseImage'>;
  drop(): Promise<void>;
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own for one test centre: in memory, or made on the server and dropped again. */
export async function testDatabase(): Promise<TestDatabase> {
  const { CENTRE_TEST_DATABASE_URL: server } = process.env;
  if (!server) {
    const databaseImage = await centreImage();
    return { options: { inMemory: true, databaseImage }, drop: async () => undefined };
  }
  const name = `liufu_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    options: { databaseUrl: url.href },
    drop: () => asAdministrator(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
