import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '#main/storage/migrations/index.ts';
import { runMigrations, storedVersion } from '#main/storage/run-migrations.ts';
import { dumpTables, upTo } from '#tests/support/migration-tables.ts';

test('numbers grow in tens and never repeat', () => {
  expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => (index + 1) * 10));
});

test('010 makes cases, events, outbox, audit and search, all empty', () => {
  const database = upTo(10);
  expect(dumpTables(database)).toEqual({ cases: [], case_events: [], outbox: [], audit: [] });
  database.exec("INSERT INTO search_short (rowid, text) VALUES (1, '张 张三')");
  expect(database.prepare('SELECT rowid FROM search_short WHERE search_short MATCH \'"张三"\'').all()).toHaveLength(1);
});

const CASE = `INSERT INTO cases VALUES (1, 'c1', 'RZ-2026-000001', 'recognition', 'received', 1, NULL, NULL, '2026-03-02', NULL, 0,
  '19999-12-31', 0, NULL, '张三', NULL, 'GBR', NULL, 1, 0, 1, 0, '{}')`;
const EVENT = `INSERT INTO case_events VALUES (1, 'e1', 'c1', 1, 'pending', 'received', '2026-03-02T01:00:00.000Z', '{}')`;

test('010 holds what must hold: an event is confirmed once a revision, a command belongs to an event', () => {
  const database = upTo(10);
  database.exec(CASE);
  database.exec(EVENT);
  database.exec("UPDATE case_events SET standing = 'confirmed'");
  expect(() =>
    database.exec("INSERT INTO case_events VALUES (2, 'e2', 'c1', 1, 'confirmed', 'received', 'x', '{}')"),
  ).toThrow('UNIQUE');
  expect(() =>
    database.exec("INSERT INTO outbox (key, case_id, state, attempts) VALUES ('no', 'c1', 'waiting', 0)"),
  ).toThrow('FOREIGN KEY');
  expect(() => database.exec("UPDATE case_events SET standing = 'gone'")).toThrow('CHECK');
});

test('020 keeps every row that was there and adds files, documents and readings', () => {
  const database = upTo(10);
  database.exec(CASE);
  database.exec(EVENT);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 2));
  expect(dumpTables(database)).toEqual({ ...before, files: [], documents: [], reading_jobs: [], readings: [] });
  expect(() =>
    database.exec("INSERT INTO documents VALUES ('d1', 'c1', 'unknown', 'a.pdf', 'application/pdf', 1)"),
  ).toThrow('FOREIGN KEY');
});

test('030 keeps every row and adds staff and sign-in attempts', () => {
  const database = upTo(20);
  database.exec(CASE);
  database.exec("INSERT INTO files VALUES ('h1', NULL, 5, 'a.pdf', 1, NULL, 0)");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 3));
  expect(dumpTables(database)).toEqual({ ...before, staff: [], sign_in_attempts: [] });
});

test('040 keeps every row and adds what the station is; a block never hands out a number outside it', () => {
  const database = upTo(30);
  database.exec("INSERT INTO staff VALUES ('s1', '1001', '李明', 'reviewer', 1, NULL, NULL)");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 4));
  expect(dumpTables(database)).toEqual({ ...before, meta: [], number_blocks: [], rounds: [] });
  database.exec("INSERT INTO number_blocks VALUES ('RZ-2026', 1, 50, 51)");
  expect(() => database.exec('UPDATE number_blocks SET next = 52')).toThrow('CHECK');
});

test('050 keeps every row and adds the numbers that cases had before', () => {
  const database = upTo(40);
  database.exec(CASE);
  database.exec("INSERT INTO meta VALUES ('cursor', '17')");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 5));
  expect(dumpTables(database)).toEqual({ ...before, number_aliases: [] });
});

test('060 keeps every row and adds what the centre decides for every station', () => {
  const database = upTo(50);
  database.exec(CASE);
  database.exec("INSERT INTO number_aliases VALUES ('暂-0001-0001', 'c1')");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 6));
  expect(dumpTables(database)).toEqual({ ...before, office_documents: [] });
  expect(() => database.exec("INSERT INTO office_documents VALUES ('settings', 1, '{}', 'other')")).toThrow('CHECK');
});

test('070 keeps every row and adds the imported catalogues; a version is there once', () => {
  const database = upTo(60);
  database.exec(CASE);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 7));
  expect(dumpTables(database)).toEqual({ ...before, catalogue_imports: [] });
  const add = "INSERT INTO catalogue_imports VALUES ('graduate_2022', 1, 'a.csv', 'h', 3, 'x', '{}', '[]')";
  database.exec(add);
  expect(() => database.exec(add)).toThrow('UNIQUE');
});

test('080 keeps every row and adds the page pictures: one a page, turned by quarters', () => {
  const database = upTo(70);
  database.exec("INSERT INTO files VALUES ('h1', NULL, 5, 'a.pdf', 1, NULL, 0)");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 8));
  expect(dumpTables(database)).toEqual({ ...before, page_pictures: [] });
  database.exec("INSERT INTO page_pictures VALUES ('h1', 0, 10, 20, 1)");
  expect(() => database.exec("INSERT INTO page_pictures VALUES ('h1', 0, 20, 10, 0)")).toThrow('UNIQUE');
  expect(() => database.exec('UPDATE page_pictures SET turn = 4')).toThrow('CHECK');
});

test('090 keeps every row and finds the person of each case, however the number was typed', () => {
  const database = upTo(80);
  const record = JSON.stringify({
    applicant: { idType: 'resident_id', idNumber: '11010519900101 123x', birthDate: '1990-01-01' },
  });
  database.exec(CASE);
  database.prepare('UPDATE cases SET record = ?').run(record);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 9));
  const found = { recheck_of: null, person_key: 'resident_id 11010519900101123X', namesake_key: '张三 1990-01-01' };
  expect(dumpTables(database)).toEqual({
    ...before,
    cases: before.cases?.map((row) => ({ ...(row as object), ...found })),
  });
});

test('100 keeps every row and adds what diplomas of decided cases looked like', () => {
  const database = upTo(90);
  database.exec("INSERT INTO files VALUES ('h1', NULL, 5, 'a.pdf', 1, NULL, 0)");
  database.exec("INSERT INTO documents VALUES ('d1', 'c1', 'h1', 'a.pdf', 'application/pdf', 1)");
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 10));
  expect(dumpTables(database)).toEqual({ ...before, diploma_looks: [] });
  const keep = (document: string, outcome: string) =>
    database.exec(`INSERT INTO diploma_looks VALUES ('${document}', 'c1', 'GBR027', NULL, '${outcome}', '{}')`);
  expect(() => keep('d1', 'suspected')).toThrow('CHECK');
  expect(() => keep('d2', 'refused')).toThrow('FOREIGN KEY');
  keep('d1', 'refused');
});

test('110 keeps every row and adds what people have begun to write', () => {
  const database = upTo(10);
  database.exec(CASE);
  runMigrations(database, MIGRATIONS.slice(0, 10));
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 11));
  expect(dumpTables(database)).toEqual({ ...before, drafts: [] });
  const keep = (caseId: string) => database.exec(`INSERT INTO drafts VALUES ('${caseId}', 's1', 'note', '""', 'now')`);
  expect(() => keep('c2')).toThrow('FOREIGN KEY');
  keep('c1');
  expect(() => keep('c1')).toThrow('UNIQUE');
});

const MORE_CASES = `
  INSERT INTO cases (id, number, business, state, open, assignee_id, submitted_on, due_on, due_provisional, sort_key,
    green, closed_on, name, revision, confirmed_revision, unsent, conflicts, record)
  VALUES
    ('q1', 'CD-1', 'archive', 'in_review', 1, 's1', '2026-03-02', '2026-03-09', 0, '12026-03-09', 0, NULL, '甲', 1, 1, 2, 0,
      '{"facts":{"dossierSignedIn":null},"results":[{"kind":"dossier_transfer_notice","issuedAt":"x","revokedAt":null}]}'),
    ('q2', 'CD-2', 'archive', 'issued', 0, NULL, '2026-03-02', NULL, 0, '19999-12-31', 0, '2026-03-04', '乙', 1, 1, 0, 0,
      '{"facts":{"dossierSignedIn":null},"results":[{"kind":"dossier_request_letter","issuedAt":"x","revokedAt":"y"}]}'),
    ('q3', 'RZ-3', 'recognition', 'received', 1, NULL, '2026-03-02', '2026-03-09', 0, '12026-03-09', 0, NULL, '丙', 1, 1, 0, 0,
      '{"facts":{"dossierSignedIn":null},"results":[]}')`;

/** The counts as they would be if each case were looked at. */
const RECOUNTED = `
  SELECT list, business, key, count(*) AS cases FROM (
    SELECT list, business, key FROM queue_places UNION ALL SELECT list, '', key FROM queue_places)
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

test('120 keeps every row, finds the dossiers that are waited for, and counts every list at once and from then on', () => {
  const database = upTo(110);
  database.exec(MORE_CASES);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 12));
  const { queue_counts: counts, cases, ...others } = dumpTables(database);
  const { cases: casesBefore = [], ...othersBefore } = before;
  expect(others).toEqual(othersBefore);
  const awaited = [1, 0, 0];
  expect(cases).toEqual(casesBefore.map((row, index) => ({ ...(row as object), dossier_awaited: awaited[index] })));
  const recounted = () => database.prepare(RECOUNTED).all();
  const kept = () => database.prepare('SELECT * FROM queue_counts ORDER BY 1, 2, 3').all();
  expect(counts).toHaveLength(recounted().length);
  expect(kept()).toEqual(recounted());
  expect(kept()).toContainEqual({ list: 'open', business: '', key: '12026-03-09', cases: 2 });
  for (const change of [
    "UPDATE cases SET state = 'proposed', assignee_id = 's2', unsent = 0 WHERE id = 'q1'",
    "UPDATE cases SET open = 0, closed_on = '2026-03-05', dossier_awaited = 0, state = 'issued' WHERE id = 'q1'",
    "UPDATE cases SET sort_key = '02026-03-06' WHERE id = 'q3'",
    "DELETE FROM cases WHERE id = 'q2'",
    `${MORE_CASES} ON CONFLICT DO UPDATE SET open = excluded.open, state = excluded.state, closed_on = NULL`,
  ]) {
    database.exec(change);
    expect(kept(), change).toEqual(recounted());
  }
});

test('130 keeps every row; the search tables are new and empty, one text a case', () => {
  const database = upTo(120);
  database.exec(MORE_CASES);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 13));
  expect(dumpTables(database)).toEqual(before);
  database.exec("INSERT INTO search_grams (rowid, grams) VALUES (1, '张 张三 12345')");
  const found = (word: string) =>
    database.prepare('SELECT rowid FROM search_grams WHERE search_grams MATCH ?').all(word);
  expect([found('"张三"').length, found('"12345"').length, found('"三"').length]).toEqual([1, 1, 0]);
  expect(() => database.exec("INSERT INTO search_texts VALUES (9, 'a')")).toThrow('FOREIGN KEY');
});

test('140 keeps every row and adds the lists that people keep at hand, each once a person', () => {
  const database = upTo(130);
  database.exec(MORE_CASES);
  const before = dumpTables(database);
  runMigrations(database, MIGRATIONS.slice(0, 14));
  expect(dumpTables(database)).toEqual({ ...before, pinned_lists: [] });
  const pin = (staff: string) =>
    database.exec(`INSERT INTO pinned_lists (staff_id, view, business, text) VALUES ('${staff}', 'all', '', '张')`);
  pin('s1');
  pin('s2');
  expect(() => pin('s1')).toThrow('UNIQUE');
});

test('running them again changes nothing', () => {
  const database = upTo(140);
  const schema = database.prepare('SELECT sql FROM sqlite_schema').all();
  runMigrations(database);
  expect(database.prepare('SELECT sql FROM sqlite_schema').all()).toEqual(schema);
});

test('one that fails leaves the version and the tables of the one before', () => {
  const database = upTo(10);
  const before = dumpTables(database);
  const broken = {
    version: 20,
    up(opened: Database.Database) {
      opened.exec('CREATE TABLE half (a TEXT) STRICT');
      opened.exec('not SQL');
    },
  };
  expect(() => runMigrations(database, [...MIGRATIONS.slice(0, 1), broken])).toThrow(
    expect.objectContaining({ code: 'storage_migration_failed' }),
  );
  expect(storedVersion(database)).toBe(10);
  expect(dumpTables(database)).toEqual(before);
});

/** A database out there was made by exactly this; a change is a new migration, never another digest here. */
const FROZEN: Readonly<Record<number, string>> = {
  10: 'd66b064b98711fe7',
  20: 'ab745d7df364c70d',
  30: '6ad6eba8729c1360',
  40: 'a4bee9387b7a44d3',
  50: 'c0b841ec6b3d3e16',
  60: '62b3f640314e374e',
  70: '8c664d0b4535d017',
  80: 'dad336b619f5735f',
  90: '62ca880932d5344d',
  100: 'f85adaf470c5d320',
  110: 'f49551836bc1d606',
  120: 'd25f4eea56e2f59c',
  130: 'f818fea2c6a3824f',
  140: '1295ba1799d9d5d6',
};

test.each(MIGRATIONS)('migration $version is what it was when it was written', ({ version }) => {
  const sql = upTo(version)
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
    .pluck()
    .all()
    .join('\n')
    .replace(/\s+/g, ' ');
  expect(createHash('sha256').update(sql).digest('hex').slice(0, 16)).toBe(FROZEN[version]);
});
