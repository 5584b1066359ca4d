import { expect, test } from 'vitest';
import { withdrawStationKey } from '#central/administer.ts';
import { qrContent } from '#shared/domain/authenticity/read-scan.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { verificationKeys } from '#shared/schema/office.ts';
import { enrolTestStation, problemCode } from '#tests/support/central-client.ts';
import { CERTIFICATE_WORDS, issueResult, readyForResult } from '#tests/support/results.ts';
import { type Office, openOffice, openSyncedStation, type SyncedStation, until } from './support/synced-station.ts';

const PATIENCE = 60_000;
const PUBLIC_URL = 'https://verify.example.cn';
const NOBODY = { fileHash: null, holder: null } as const;

function staffOf({ centre }: Office, number: string) {
  const person = centre.staff.find((candidate) => candidate.number === number);
  if (!person) throw new Error(`nobody has the number ${number}`);
  return person;
}

async function openDesk(office: Office, name: string, number: string): Promise<SyncedStation> {
  const desk = await openSyncedStation(office, { name });
  await desk.signIn(staffOf(office, number));
  await until('the station is online', async () => (await desk.do('frame.status', {})).centre === 'online');
  return desk;
}

async function issueOne(office: Office, desk: SyncedStation) {
  const caseId = await readyForResult(desk);
  const paper = { kind: 'recognition_certificate', values: CERTIFICATE_WORDS } as const;
  const view = await issueResult(desk, caseId, staffOf(office, '1002'), paper);
  const result = view.record.results.at(-1);
  if (!result?.code || !result.number || !result.pdfHash) throw new Error('no code was made');
  return { caseId, code: result.code, number: result.number, pdfHash: result.pdfHash, resultId: result.id };
}

async function has(desk: SyncedStation, caseId: CaseId, state: string): Promise<void> {
  await until(`the other desk has it ${state}`, async () => {
    await desk.do('sync.now', {});
    const reply = await desk.call('case.open', { caseId });
    return reply.ok && JSON.stringify(reply.value).includes(`"state":{"kind":"${state}"`);
  });
}

async function page(office: Office, path: string, options: RequestInit = {}) {
  const response = await fetch(`${office.centre.url}${path}`, options);
  return { status: response.status, html: await response.text(), headers: response.headers };
}

test(
  'a paper of one desk is genuine at another that is cut off, revoked once it heard so, and so on the public page',
  async () => {
    const office = await openOffice({ centre: { publicUrl: PUBLIC_URL } });
    const desk = await openDesk(office, '一号窗口', '1001');
    const other = await openDesk(office, '二号窗口', '1002');
    const { caseId, code, number, pdfHash, resultId } = await issueOne(office, desk);
    expect(await desk.do('verify.check', { scan: code, ...NOBODY })).toMatchObject({
      verdict: { kind: 'genuine' },
      signedBy: { stationName: '一号窗口' },
    });
    await desk.settled();
    await has(other, caseId, 'issued');

    office.line.set('cut');
    const scan = qrContent(code, `${PUBLIC_URL.toUpperCase()}/V/`).toLowerCase();
    const seen = await other.do('verify.check', { scan, fileHash: pdfHash, holder: '张三' });
    expect(seen).toMatchObject({
      verdict: { kind: 'genuine', provisional: false },
      says: { number, kind: 'recognition_certificate' },
      signedBy: { stationName: '一号窗口' },
      papers: [{ caseId, holder: '张三', number, replacedBy: null }],
      file: 'original',
      holder: true,
    });
    expect(seen.asOf).not.toBeNull();
    expect((await other.do('verify.check', { scan, fileHash: null, holder: '李四' })).holder).toBe(false);
    const byNumber = await other.do('verify.check', { scan: number, ...NOBODY });
    expect(byNumber).toMatchObject({ verdict: { kind: 'listed' }, papers: [{ number }], signedBy: null });
    const altered = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`;
    expect((await other.do('verify.check', { scan: altered, ...NOBODY })).verdict.kind).toBe('altered');
    office.line.set('pass');

    const shown = await page(office, `/v/${code}`);
    expect(shown.html).toContain('真实有效');
    expect(shown.html).toContain(RESULT_KIND_ROWS.recognition_certificate.title);
    for (const secret of ['张三', 'ZHANG', '1998', 'Nottingham']) expect(shown.html).not.toContain(secret);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await page(office, `/V/${code}`, { ...form, body: 'holder=张三' })).html).toContain('姓名与防伪码一致');
    expect((await page(office, `/V/${code}`, { ...form, body: 'holder=王五' })).html).toContain('姓名与防伪码不一致');
    expect((await page(office, `/v/${altered}`)).html).toContain('与登记不符');
    expect((await page(office, `/v/?number=${encodeURIComponent(number)}`)).html).toContain('编号在册');
    const script = await page(office, `/v/?number=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(script.html).toContain('查无此件');
    expect(script.html).not.toContain('<script');

    await desk.signIn(staffOf(office, '3001'));
    await desk.do('result.revoke', { caseId, resultId, reason: '姓名有误' });
    await desk.settled();
    await has(other, caseId, 'revoked');
    expect((await other.do('verify.check', { scan, ...NOBODY })).verdict).toEqual({ kind: 'revoked' });
    expect((await page(office, `/v/${code}`)).html).toContain('已撤销');
  },
  PATIENCE,
);

test(
  'the centre takes no paper in another station’s name, no key without its proof, and none from a withdrawn one',
  async () => {
    const office = await openOffice();
    const desk = await openDesk(office, '一号窗口', '1001');
    const first = await issueOne(office, desk);
    await desk.settled();
    const stranger = await enrolTestStation(office.centre, '三号窗口');
    const feed = await stranger.feed();
    const [document] = feed.flatMap((entry) =>
      entry.kind === 'office' && entry.document.name === 'keys' ? [entry.document] : [],
    );
    const [key] = verificationKeys.parse(document?.body).keys;
    if (!key) throw new Error('no key was enrolled');
    const body = { publicKey: key.publicKey, proof: '0'.repeat(128) };
    const answer = await stranger.send('/v1/station-keys', { body });
    expect([answer.status, problemCode(answer)]).toEqual([422, 'proof_invalid']);

    const issued = feed.flatMap((entry) =>
      entry.kind === 'case_event' && entry.event.action.kind === 'result_issued' ? [entry.event] : [],
    );
    expect(issued.map(({ action }) => 'code' in action && action.code)).toEqual([first.code]);

    await withdrawStationKey(office.centre.centre, { withdraw: key.keyId, reason: '遗失', inactive: false });
    await until('the desk heard of it', async () => {
      await desk.do('sync.now', {});
      return (await desk.do('verify.check', { scan: first.code, ...NOBODY })).verdict.kind === 'genuine';
    });
    await issueOne(office, desk).catch(() => null);
    await until('the paper of a withdrawn key was refused', async () => {
      await desk.do('sync.now', {});
      const { items } = await desk.do('sync.view', {});
      return items.some(({ kind, state }) => kind === 'result_issued' && state === 'rejected');
    });
  },
  PATIENCE,
);

test('the page counts its visitors', async () => {
  const office = await openOffice();
  const visits = await Promise.all(Array.from({ length: 31 }, () => page(office, '/v/')));
  expect(visits.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
  const refused = visits.find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(refused?.html).toContain('查询过于频繁');
});
