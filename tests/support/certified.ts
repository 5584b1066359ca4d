import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import type { ResultId } from '#shared/kernel/ids.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import { freshId } from './case-events.ts';
import type { TestStation } from './central-client.ts';
import type { TestCentre } from './centre.ts';
import { reviewStarted, signed, takeWalkIn, type WalkIn } from './walk-in.ts';

export const COMPUTING = '计算机科学与技术（0812）';
export const SOFTWARE = '软件工程（0835）';

/** The next number of a series leased to this station, in its six digits. */
export async function nextNumber(station: TestStation, series: string): Promise<string> {
  const { from } = await station.lease(series, 1);
  return String(from).padStart(6, '0');
}

export interface Certified extends WalkIn {
  /** As a recheck has to quote it. */
  readonly quote: RecheckOf;
}

/** A recognition case whose certificate, with 计算机科学与技术 as its field, was issued at this station. */
export async function issueCertificate(
  centre: TestCentre,
  station: TestStation,
  facts: Partial<CaseFacts> = {},
): Promise<Certified> {
  const walkIn = await takeWalkIn(centre, station, facts);
  const resultId = freshId<ResultId>();
  const resultNumber = `教留服认〔2026〕${await nextNumber(station, '教留服认〔2026〕')}号`;
  const values = { holder: '张三', field: COMPUTING };
  const proposed: CaseAction = { kind: 'result_proposed', resultId, resultKind: 'recognition_certificate', values };
  const issued: CaseAction = { kind: 'result_issued', resultId, pdfHash: contentHash.parse('a'.repeat(64)) };
  const answers = await station.command(
    ...walkIn.events(2, '1001', reviewStarted, proposed),
    ...walkIn.events(4, '1002', signed(resultId, resultNumber)),
    ...walkIn.events(5, '1001', issued),
  );
  const refused = answers.find(({ outcome }) => outcome !== 'accepted');
  if (refused) throw new Error(`the certificate was not accepted: ${JSON.stringify(refused)}`);
  const { caseId, number } = walkIn;
  const quote = { caseId, number, resultId, resultNumber, field: COMPUTING, proposed: SOFTWARE, reason: '课程偏软件' };
  return { ...walkIn, quote };
}
