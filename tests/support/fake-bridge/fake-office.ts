import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { at } from './fake-case.ts';
import { SUPERVISOR } from './people.ts';

export function fakeOffice(centre: 'online' | 'offline'): OfficeView {
  const mark = (version: number, reason: string) => ({
    version,
    byName: SUPERVISOR.name,
    at: at('2026-11-16', '09:12:00'),
    reason,
  });
  return {
    online: centre === 'online',
    settings: {
      version: 4,
      validFrom: civilDate('2026-11-16'),
      values: {
        ...DEFAULT_OFFICE_SETTINGS,
        greenChannelDays: 3,
        institutionClasses: [
          { institution: 'University of Oxford', days: 10 },
          { institution: 'Universität Heidelberg', days: 15 },
        ],
        dispatchStageDays: { ...DEFAULT_OFFICE_SETTINGS.dispatchStageDays, tickets: 7, visaFee: 10 },
      },
      defaults: DEFAULT_OFFICE_SETTINGS,
      marks: {
        greenChannelDays: mark(3, '公务员考试报名期间加快办理'),
        institutionClasses: mark(4, '两校已开通在线核查'),
        dispatchStageDays: mark(2, '派出处内部时限'),
      },
    },
    calendar: {
      version: 2,
      days: [
        { date: civilDate('2026-11-27'), kind: 'day_off', name: '大楼停电检修', mark: mark(2, '物业通知') },
        { date: civilDate('2026-11-28'), kind: 'working_day', name: '停电调休上班', mark: mark(2, '物业通知') },
      ],
      publishedYears: [],
      packagedYears: [2004, 2026],
    },
    refused: centre === 'online' ? [] : [{ name: 'settings', version: 5, refusal: 'hash', inForce: 4 }],
  };
}
