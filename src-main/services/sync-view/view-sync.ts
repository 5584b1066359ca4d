import type { CommandAnswer } from '#shared/central/api.ts';
import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { describeOfficeRefusal } from '#shared/i18n/zh-cn/office.ts';
import type { OutboxItem, SyncView } from '#shared/ipc/views/work-views.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { countDownloads, filesToUpload } from '../../storage/repositories/files.ts';
import { readMeta } from '../../storage/repositories/meta.ts';
import { type OutboxEntry, outboxEntries } from '../../storage/repositories/outbox.ts';
import { latestRounds } from '../../storage/repositories/rounds.ts';
import type { CoreContext } from '../core-context.ts';
import { refusedDocuments } from '../office/view-office.ts';
import { differencesOf } from './differences.ts';

/** More than this nobody reads on one screen; the count of all is in the frame. */
const SHOWN = 500;
const SHOWN_FILES = 100;
const SHOWN_ROUNDS = 50;

/** What the centre has of the case, from its answer; null when it gave none. */
function centreRecord(entry: OutboxEntry): CaseRecord | null {
  if (entry.answer === null) return null;
  const answer: CommandAnswer = JSON.parse(entry.answer);
  return answer.outcome === 'conflict' ? answer.current : null;
}

async function toItem(
  { office }: CoreContext,
  handle: ReadHandle,
  entry: OutboxEntry,
  event: CaseEvent,
): Promise<OutboxItem> {
  const record = (await findCase(handle, entry.caseId))?.record ?? null;
  const stuck = entry.state === 'conflict' || entry.state === 'rejected';
  // Found unfit here, without an answer: the case as shown is what the centre has, with what else is pending.
  const centre = stuck ? (centreRecord(entry) ?? (entry.state === 'conflict' ? record : null)) : null;
  return {
    key: entry.key,
    caseId: entry.caseId,
    caseNumber: record?.number ?? '',
    kind: event.action.kind,
    at: event.at,
    actorName: event.actor.name,
    state: entry.state,
    attempts: entry.attempts,
    cause: entry.cause,
    differences: centre
      ? differencesOf(event.action, centre, { business: centre.business, ...office.packOf(centre) })
      : [],
  };
}

export async function viewSync(context: CoreContext): Promise<SyncView> {
  const { state, lastContact } = context.centre.status();
  const officeRefused = (await refusedDocuments(context)).map(describeOfficeRefusal);
  return context.storage.read(async (handle) => {
    const items: OutboxItem[] = [];
    for (const { entry, event } of await outboxEntries(handle, SHOWN)) {
      items.push(await toItem(context, handle, entry, event));
    }
    const station = await readMeta(handle, 'station');
    const url: unknown = station === null ? null : JSON.parse(station).centreUrl;
    const uploads = await filesToUpload(handle, SHOWN_FILES);
    const rounds = await latestRounds(handle, SHOWN_ROUNDS);
    return {
      centreUrl: typeof url === 'string' ? url : null,
      state,
      lastContact,
      lastError: rounds[0]?.error ?? null,
      cursor: Number((await readMeta(handle, 'cursor')) ?? '0'),
      items,
      uploads: uploads.map((file) => ({
        fileName: file.fileName,
        sent: file.upload?.sent ?? 0,
        size: file.size ?? 0,
      })),
      downloadsWaiting: await countDownloads(handle),
      history: rounds.flatMap(({ at, error, text }) => {
        const line = error ?? text;
        return line === null ? [] : [{ at, text: line }];
      }),
      officeRefused,
    };
  });
}
