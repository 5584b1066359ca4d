import { casesAfter } from '../../storage/repositories/cases.ts';
import { readMeta, writeMeta } from '../../storage/repositories/meta.ts';
import type { CaseContext } from '../core-context.ts';
import { indexRecord } from './keep-case.ts';

/** Cases a transaction: the desk must not wait for all of them. */
const STEP = 50;

async function indexStep({ storage }: Pick<CaseContext, 'storage'>, after: number): Promise<number | null> {
  return storage.write(async (handle) => {
    const cases = await casesAfter(handle, after, STEP);
    for (const { no, record } of cases) await indexRecord(handle, no, record);
    return cases.at(-1)?.no ?? null;
  });
}

/** Puts every case into search tables that a migration left empty; nothing is done where that was done before. */
export async function completeSearch(context: Pick<CaseContext, 'storage'>): Promise<void> {
  if ((await context.storage.read((handle) => readMeta(handle, 'search'))) !== null) return;
  for (let after: number | null = 0; after !== null; ) after = await indexStep(context, after);
  await context.storage.write((handle) => writeMeta(handle, 'search', 'whole'));
}
