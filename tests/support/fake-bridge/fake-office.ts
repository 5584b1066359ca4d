import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { markOfPack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { OfficeChangeMark, OfficeRefused, OfficeView } from '#shared/ipc/views/office-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { at } from './fake-case.ts';
import { SUPERVISOR } from './people.ts';

const REFUSED_PACK: OfficeRefused = {
  name: 'rules',
  version: 2,
  refusal: 'form',
  fault: 'limits.studyDays.value：缺少这一项',
  inForce: 0,
};

function viewedPacks(mark: OfficeChangeMark): OfficeView['packs'] {
  const sources = Object.values(BUILT_IN_PACK.sources);
  return [
    {
      version: 1,
      edition: '“留学服务一件事”办事指南（2027年版）',
      inForceFrom: civilDate('2027-01-01'),
      origin: 'centre',
      hash: '5b'.repeat(32),
      until: null,
      standing: 'coming',
      sources,
      mark,
    },
    { ...markOfPack(BUILT_IN_PACK), until: civilDate('2026-12-31'), standing: 'in_force', sources, mark: null },
  ];
}

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
    deadlineClasses: [10, 15, 20],
    packs: viewedPacks(mark(1, '教育部公布新版办事指南')),
    refused:
      centre === 'online'
        ? []
        : [{ name: 'settings', version: 5, refusal: 'hash', fault: null, inForce: 4 }, REFUSED_PACK],
    refusedPacks: centre === 'online' ? [] : [REFUSED_PACK],
  };
}
