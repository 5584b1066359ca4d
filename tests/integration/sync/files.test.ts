import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { applicationReply } from '#shared/central/api.ts';
import { parseContentHash } from '#shared/kernel/ids.ts';
import { send } from '#tests/support/central-client.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { type Office, openOffice, openSyncedStation, type SyncedStation, until } from './support/synced-station.ts';

const MEGABYTE = 1024 * 1024;

/** A PDF as far as its first bytes and its end say; what is between cannot be compressed away. */
function largePdf(size: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%');
  return new Uint8Array(Buffer.concat([head, randomBytes(size - head.length - 6), Buffer.from('\n%%EOF')]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function openDesk(office: Office): Promise<SyncedStation> {
  const station = await openSyncedStation(office);
  const [reviewer] = office.centre.staff;
  if (!reviewer) throw new Error('the office has no staff');
  await station.signIn(reviewer);
  return station;
}

async function centreHolds(office: Office, hash: string): Promise<boolean> {
  const row = await office.centre.centre.database
    .selectFrom('files')
    .select('size')
    .where('hash', '=', parseContentHash(hash) ?? ('' as never))
    .executeTakeFirst();
  return row !== undefined;
}

async function importFile(station: SyncedStation, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { caseId } = await station.do('intake.create_walk_in', recognitionForm('钱小文', 3));
  const outcome = await station.do('intake.import_bytes', { caseId, materialRow: 17, fileName: '文凭.pdf', bytes });
  expect(outcome.outcome).toBe('added');
}

/** An application of the online hall with one file. */
async function applyOnline(office: Office, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = hashOf(bytes);
  const put = await fetch(`${office.centre.url}/v1/applicant/files/${hash}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  expect(put.status).toBe(200);
  const form = recognitionForm('孙小雨', 4);
  const body = { ...form, files: [{ hash, fileName: '护照.pdf', materialRow: 18 }] };
  return applicationReply.parse((await send(office.centre.url, '/v1/applicant/applications', { body })).body).caseId;
}

async function isHeld(station: SyncedStation, caseId: string): Promise<boolean> {
  const reply = await station.call('case.open', { caseId });
  if (!reply.ok) return false;
  const view = reply.value as { readonly documents: readonly { readonly held: boolean }[] };
  return view.documents.length > 0 && view.documents.every(({ held }) => held);
}

describe('up', () => {
  test('a file goes up whole and is asked for no more', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    const bytes = largePdf(MEGABYTE / 2);
    await importFile(station, bytes);
    await until('the centre holds it', () => centreHolds(office, hashOf(bytes)));
    await until('nothing waits', async () => (await station.do('sync.view', {})).uploads.length === 0);
  });

  test('a line that breaks half-way costs the rest of one piece, not the file', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    await station.settled();
    const bytes = largePdf(5 * MEGABYTE);
    office.line.cutAfter(3.5 * MEGABYTE, 'to_centre');
    const before = office.line.carried.toCentre;
    await importFile(station, bytes);
    await until('the centre holds it', () => centreHolds(office, hashOf(bytes)));
    expect(office.line.carried.toCentre - before).toBeLessThan(6.5 * MEGABYTE);
  });
});

describe('down', () => {
  test('files of an online application come by themselves', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    const caseId = await applyOnline(office, largePdf(MEGABYTE / 4));
    await until('the file is here', () => isHeld(station, caseId));
  });

  test('a download goes on where the line broke, across a restart too', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    await station.settled();
    office.line.cutAfter(3 * MEGABYTE, 'to_station');
    const before = office.line.carried.toStation;
    const caseId = await applyOnline(office, largePdf(5 * MEGABYTE));
    await until('some of it came', () => office.line.carried.toStation - before > 2.5 * MEGABYTE);
    await station.restart();
    const [reviewer] = office.centre.staff;
    if (reviewer) await station.signIn(reviewer);
    await until('the file is here', () => isHeld(station, caseId));
    expect(office.line.carried.toStation - before).toBeLessThan(6.5 * MEGABYTE);
  });
});
