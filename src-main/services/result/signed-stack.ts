import { papersAt } from '#shared/domain/results/papers.ts';
import type { StackRow } from '#shared/ipc/views/work-views.ts';
import { casesInState } from '../../storage/repositories/cases.ts';
import type { CoreContext } from '../core-context.ts';
import { isProvisionalNumber } from '../numbers.ts';

/** More than a desk prints in a day; the rest comes up when these are out. */
const MOST = 500;

/** 待出证: the cases all of whose papers are signed, the longest waiting first. */
export function signedStack(context: CoreContext): Promise<readonly StackRow[]> {
  return context.storage.read(async (handle) => {
    const cases = await casesInState(handle, 'signed', MOST);
    const rows = cases.map(({ record, conflicts }): StackRow => {
      const papers = papersAt(record, 'signed');
      return {
        caseId: record.id,
        number: record.number,
        name: record.applicant.name,
        business: record.business,
        papers: papers.map(({ id, kind, number }) => ({ resultId: id, kind, number: number ?? '' })),
        signedAt: papers.map(({ signedAt }) => signedAt).findLast((at) => at !== null) ?? null,
        signerName: papers.at(-1)?.signedBy?.name ?? null,
        waits:
          conflicts > 0 ? 'conflict' : papers.some(({ number }) => isProvisionalNumber(number ?? '')) ? 'number' : null,
      };
    });
    return rows.toSorted((a, b) => (a.signedAt ?? '').localeCompare(b.signedAt ?? ''));
  });
}
