import type { OfficeName } from '#shared/domain/office/office-document.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { OFFICE_BODIES } from '#shared/schema/office.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { Refused, refuse } from '../refused.ts';
import { followOffice } from './follow-office.ts';
import { takeOfficeDocument } from './take-document.ts';
import { viewOffice } from './view-office.ts';

interface Change {
  readonly name: OfficeName;
  readonly baseVersion: number;
  readonly body: unknown;
  readonly reason: string;
}

function checkBody({ name, body }: Change): void {
  const parsed = OFFICE_BODIES[name].safeParse(body);
  if (!parsed.success) refuse('setting_invalid', {}, parsed.error.issues[0]?.path.map(String).join('.') ?? '');
}

/**
 * Goes to the centre now or not at all: two stations must not each make the next version, so nothing of it waits in
 * the outbox. What the centre answers is in force here at once; the feed brings it to the others.
 */
async function change(context: CoreContext, staff: Staff, wanted: Change): Promise<OfficeView> {
  checkBody(wanted);
  const answer = await context.centre.changeOffice({ staffId: staff.id, ...wanted });
  if (!answer.ok) throw new Refused(answer.failure);
  const document = answer.value;
  await context.storage.write(async (handle) => {
    await takeOfficeDocument(context, handle, document);
    const { name, version } = document;
    const detail = { name, version, reason: wanted.reason };
    const at = context.clock.now();
    await appendAudit(handle, { at, kind: 'office_changed', actor: actorOf(staff), caseId: null, detail });
  });
  await followOffice(context);
  for (const topic of ['office', 'queue', 'case', 'frame'] as const) context.notifier.notify({ topic, caseId: null });
  return viewOffice(context);
}

function rawBody(context: CoreContext, name: OfficeName): object {
  const body = context.office.versions(name).at(-1)?.body;
  return typeof body === 'object' && body !== null ? body : {};
}

export function changeSettings(
  context: CoreContext,
  staff: Staff,
  { baseVersion, changes, reason }: InputOf<'settings.change'>,
): Promise<OfficeView> {
  // On top of the body as it came: keys of a newer centre stay in it.
  const body = { ...context.office.settings, ...rawBody(context, 'settings'), ...changes };
  return change(context, staff, { name: 'settings', baseVersion, body, reason });
}

export function changeCalendar(
  context: CoreContext,
  staff: Staff,
  { baseVersion, days, publishedYears, reason }: InputOf<'settings.change_calendar'>,
): Promise<OfficeView> {
  const body = { ...rawBody(context, 'calendar'), days, publishedYears };
  return change(context, staff, { name: 'calendar', baseVersion, body, reason });
}
