import { expect, test } from 'vitest';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';
import { CERTIFICATE_WORDS, issueResult, readyForResult } from '#tests/support/results.ts';
import { type Office, openOffice, openSyncedStation, type SyncedStation, until } from './support/synced-station.ts';

const PATIENCE = 60_000;

async function openDesk(office: Office, name: string, staffNumber: string): Promise<SyncedStation> {
  const desk = await openSyncedStation(office, { name });
  await desk.signIn(staffOf(office, staffNumber));
  await until('the station is online', async () => (await desk.do('frame.status', {})).centre === 'online');
  return desk;
}

function staffOf({ centre }: Office, number: string) {
  const person = centre.staff.find((candidate) => candidate.number === number);
  if (!person) throw new Error(`nobody has the number ${number}`);
  return person;
}

const refusedOn = async (desk: SyncedStation): Promise<readonly OutboxItem[]> =>
  (await desk.do('sync.view', {})).items.filter(({ state }) => state === 'rejected');

test(
  'two desks contest one certificate while the line is cut: one recheck is opened, the other desk is told which',
  async () => {
    const office = await openOffice();
    const desks = [await openDesk(office, '一号窗口', '1001'), await openDesk(office, '二号窗口', '1002')] as const;
    const [desk, other] = desks;
    const caseId = await readyForResult(desk);
    const paper = { kind: 'recognition_certificate', values: CERTIFICATE_WORDS } as const;
    await issueResult(desk, caseId, staffOf(office, '1002'), paper);
    await desk.settled();
    await until('the other desk has the certificate', async () => {
      await other.do('sync.now', {});
      const reply = await other.call('case.open', { caseId });
      return reply.ok && JSON.stringify(reply.value).includes('"kind":"issued"');
    });

    office.line.set('cut');
    const contest = { caseId, contested: 'field', proposed: '软件工程（0835）', reason: '课程偏软件' } as const;
    const opened = await Promise.all(desks.map((one) => one.do('recheck.open', contest)));
    office.line.set('pass');
    await until('both rechecks were answered', async () => {
      for (const one of desks) await one.do('sync.now', {});
      const left = await Promise.all(desks.map(async (one) => (await one.do('sync.view', {})).items));
      return left.flat().every(({ state }) => state === 'rejected');
    });

    const refusals = await Promise.all(desks.map(refusedOn));
    expect(refusals.map(({ length }) => length).toSorted()).toEqual([0, 1]);
    const winner = refusals[0]?.length === 0 ? 0 : 1;
    const [refusal] = refusals[1 - winner] ?? [];
    expect(refusal).toMatchObject({ kind: 'received', caseNumber: opened[1 - winner]?.number });
    expect(refusal?.cause).toBe(`此认证书已有办理中的复核：${opened[winner]?.number}。`);
  },
  PATIENCE,
);
