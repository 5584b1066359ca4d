import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import { actorOf, caseEvent, freshId, receivedAction } from '#tests/support/case-events.ts';
import { enrolTestStation, type TestStation } from '#tests/support/central-client.ts';
import { startTestCentre, type TestCentre } from '#tests/support/centre.ts';
import { nextNumber } from '#tests/support/certified.ts';
import { reviewStarted, signed } from '#tests/support/walk-in.ts';

let centre: TestCentre;
let station: TestStation;
beforeAll(async () => {
  centre = await startTestCentre({ clock: () => Date.parse('2026-12-01T02:00:00.000Z') });
  station = await enrolTestStation(centre, '一号窗口');
});
afterAll(() => centre.close());

it('档案收讫 is accepted of the archive clerk alone, after the dossier was called for', async () => {
  const caseId = freshId<CaseId>();
  const resultId = freshId<ResultId>();
  const received = {
    ...receivedAction(`CD-2026-${await nextNumber(station, 'CD-2026')}`),
    business: 'archive' as const,
  };
  const paper = `教留服调〔2026〕${await nextNumber(station, '教留服调〔2026〕')}号`;
  const signIn: CaseAction = { kind: 'dossier_signed_in', signedInOn: civilDate('2026-11-18') };
  const by = (revision: number, number: string, action: CaseAction): CaseEvent =>
    caseEvent(caseId, revision, actorOf(centre, number), action);
  const outcome = async (...events: CaseEvent[]) => (await station.command(...events)).map((answer) => answer.outcome);

  expect(await outcome(by(1, '1001', received), by(2, '1001', reviewStarted))).toEqual(['accepted', 'accepted']);
  expect(await outcome(by(3, '2001', signIn))).toEqual(['rejected']);
  const called = await outcome(
    by(3, '1001', { kind: 'result_proposed', resultId, resultKind: 'dossier_transfer_notice', values: {} }),
    by(4, '1002', signed(resultId, paper)),
    by(5, '1001', { kind: 'result_issued', resultId, pdfHash: contentHash.parse('a'.repeat(64)) }),
  );
  expect(called).toEqual(['accepted', 'accepted', 'accepted']);
  expect(await outcome(by(6, '1001', signIn))).toEqual(['rejected']);
  expect(await outcome(by(6, '2001', signIn))).toEqual(['accepted']);
  expect(await outcome(by(7, '2001', { kind: 'dossier_sign_in_undone', reason: '扫错了人' }))).toEqual(['accepted']);
});
