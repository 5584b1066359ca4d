import { counterStatus, formatMinutes } from '#shared/domain/business/counter-hours.ts';
import { weekdayName } from '#shared/domain/deadlines/calendar.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import { shanghaiTime } from '#shared/kernel/instant.ts';
import { lastAuditAt } from '../../storage/repositories/audit.ts';
import { totals } from '../../storage/repositories/cases.ts';
import { countWaitingReadings } from '../../storage/repositories/reading-jobs.ts';
import type { CoreContext } from '../core-context.ts';

const DAYS_NAMED_BY_WEEKDAY = 6;

function openingWords(today: CivilDate, next: { readonly date: CivilDate; readonly from: number }): string {
  const time = formatMinutes(next.from);
  if (next.date === today) return time;
  const { month, day } = dateParts(next.date);
  const ahead = (Date.parse(next.date) - Date.parse(today)) / 86_400_000;
  return ahead <= DAYS_NAMED_BY_WEEKDAY
    ? `${weekdayName(next.date)} ${time}`
    : `${coreText.monthAndDay(month, day)} ${time}`;
}

function counterWords(context: CoreContext): FrameStatus['counter'] {
  const today = context.clock.today();
  const [hours, minutes] = shanghaiTime(context.clock.now()).split(':').map(Number);
  const status = counterStatus(today, (hours ?? 0) * 60 + (minutes ?? 0), (date) =>
    context.calendar.isWorkingDay(date),
  );
  if (status.open) return { open: true, until: formatMinutes(status.until), nextOpening: null };
  return { open: false, until: null, nextOpening: status.next && openingWords(today, status.next) };
}

export async function frameStatus(context: CoreContext): Promise<FrameStatus> {
  const stored = await context.storage.read(async (handle) => ({
    totals: await totals(handle),
    waiting: await countWaitingReadings(handle),
    lastSaved: await lastAuditAt(handle),
  }));
  const centre = context.centre.status();
  const current = context.reading.current();
  return {
    centre: centre.state,
    lastContact: centre.lastContact,
    ...stored.totals,
    reading: {
      waiting: stored.waiting,
      current: current && { fileName: current.fileName, page: current.page, pages: current.pages },
    },
    lastSaved: stored.lastSaved,
    now: context.clock.now(),
    today: context.clock.today(),
    counter: counterWords(context),
  };
}
