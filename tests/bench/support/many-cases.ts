import { type RawBuilder, sql } from 'kysely';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { TestCore } from '#tests/support/core.ts';

/** A person has four cases, and a namesake who has four under another document. */
const CASES_PER_PERSON = 4;
/** Rows of one transaction: the write-ahead log stays small. */
const CHUNK = 50_000;
/** Columns that make a case somebody's; the others are copied. */
const OWN = ['no', 'id', 'number', 'record', 'person_key', 'namesake_key'];

/**
 * `count` cases like this one, of `count / 4` persons, under the station's own keys and indexes; answers the id of the
 * n-th. SQLite writes them by itself: through the services it would take hours, and no query would tell the difference.
 */
export async function multiplyCase(
  desk: TestCore,
  pattern: CaseId,
  count: number,
  log: (text: string) => void,
): Promise<(index: number) => CaseId> {
  const row = await desk.storage.read((handle) =>
    handle.selectFrom('cases').selectAll().where('id', '=', pattern).executeTakeFirstOrThrow(),
  );
  const copied = Object.entries(row).filter(([name]) => !OWN.includes(name));
  const names = sql.join(copied.map(([name]) => sql.ref(name)));
  const values = sql.join(copied.map(([, value]) => sql`${value}`));
  const [id, number] = [text('01950000-0000-7000-8000-%012d', sql`i`), text('RZ-2025-%07d', sql`i`)];
  const [person, namesake] = [sql`i / ${CASES_PER_PERSON}`, sql`i / ${CASES_PER_PERSON * 2}`];
  const record = sql`json_set(${row.record}, '$.id', ${id}, '$.number', ${number}, '$.applicant.idType', 'passport',
    '$.applicant.idNumber', ${text('E%08d', person)}, '$.applicant.birthDate', '1990-01-01',
    '$.applicant.name', ${text('甲%d', namesake)})`;
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(from + CHUNK, count);
    await desk.storage.write(async (handle) => {
      await sql`WITH RECURSIVE n (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})
        INSERT INTO cases (id, number, record, person_key, namesake_key, ${names})
        SELECT ${id}, ${number}, ${record}, ${text('passport E%08d', person)}, ${text('甲%d 1990-01-01', namesake)},
          ${values} FROM n`.execute(handle);
    });
    if (to % (CHUNK * 5) === 0) log(`已写入 ${to} 件`);
  }
  return (index) => `01950000-0000-7000-8000-${String(index).padStart(12, '0')}` as CaseId;
}

function text(format: string, value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`printf(${format}, ${value})`;
}
