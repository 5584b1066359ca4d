import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { proposableKinds } from '#shared/domain/results/papers.ts';
import { resultDrafts } from '#shared/domain/results/result-values.ts';
import { suggestValues } from '#shared/domain/results/suggest-values.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { TimelineEntry } from '#shared/ipc/views/case-view.ts';
import type {
  DailyReportFigures,
  DailyReportRow,
  DailyReportView,
  FrameStatus,
  ImportOutcome,
  LetterPreview,
  ResultDraft,
  SessionView,
  SyncView,
} from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { DocumentId, EventId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { at, MAIN_CASE } from './fake-case.ts';
import { TODAY } from './fake-view.ts';
import { APPLICANT, actorOf, EVERYBODY, fakeId, REVIEWER } from './people.ts';

export const LETTER: LetterPreview = { token: 'fake-letter-0000000001', pages: 1, bytes: 48_211 };

export function fakeSession(staff: Staff | null): SessionView {
  return {
    staff,
    station: { name: '窗口 3', enrolled: true },
    known: EVERYBODY.map(({ number, name, role }) => ({ number, name, role })),
  };
}

export function fakeFrame(centre: 'online' | 'offline', now: Instant): FrameStatus {
  return {
    centre,
    lastContact: at('2026-11-19', centre === 'online' ? '10:41:50' : '08:52:10'),
    unsent: centre === 'online' ? 0 : 3,
    conflicts: centre === 'online' ? 0 : 1,
    reading: { waiting: 2, current: { fileName: '成绩单.pdf', page: 2, pages: 5 } },
    lastSaved: at('2026-11-19', '10:42:07'),
    now,
    today: TODAY,
    counter:
      centre === 'online'
        ? { open: true, until: '16:30', nextOpening: null }
        : { open: false, until: null, nextOpening: '周一 08:30' },
  };
}

export function fakeTimeline(): readonly TimelineEntry[] {
  const staff = actorOf(REVIEWER);
  const entry = (
    revision: number,
    time: string,
    kind: TimelineEntry['kind'],
    text: string,
    confirmed = true,
  ): TimelineEntry => ({
    revision,
    at: at('2026-11-19', time),
    actor: revision === 1 ? APPLICANT : staff,
    kind,
    text,
    reason: revision === 4 ? '签发页模糊，号码末位看不清' : null,
    confirmed,
    linked: null,
  });
  return [
    entry(1, '09:14:20', 'received', '线上提交申请，附 6 份文件'),
    entry(2, '10:30:41', 'review_started', '张敏开始审核'),
    entry(3, '10:31:02', 'material_judged', '材料 17 学位证书：合格'),
    entry(4, '10:33:40', 'material_judged', '材料 18 护照/通行证：存疑', false),
    entry(5, '10:35:11', 'field_decided', '学位：一致', false),
  ];
}

/** What a reviewer would have written by then. */
const WRITTEN: Readonly<Record<string, string>> = {
  studyMode: '全日制面授',
  field: '数据科学',
  recipient: '北京市公安局朝阳分局',
  employer: '北京示例科技有限公司',
  reportBy: '自签发之日起三个月内',
};

/** As the core drafts them, so that the screens show what the product has. */
export function fakeDrafts(record: CaseRecord): readonly ResultDraft[] {
  const possible = proposableKinds(record);
  return resultDrafts(record)
    .filter(({ kind }) => possible.includes(kind))
    .map((drafted) => {
      const draft = suggestValues(drafted, () => '曼彻斯特大学');
      const written = draft.editable.flatMap(({ key }) => (WRITTEN[key] === undefined ? [] : [[key, WRITTEN[key]]]));
      return { ...draft, values: { ...draft.values, ...Object.fromEntries(written) } };
    });
}

export function addedOutcome(fileName: string): ImportOutcome {
  return { fileName, outcome: 'added', documentId: fakeId<DocumentId>(2, 40), duplicateOf: null, refusal: null };
}

export function outcomesFor(names: readonly string[]): ImportOutcome[] {
  return names.map((fileName, index): ImportOutcome => {
    if (index === 1)
      return {
        fileName,
        outcome: 'duplicate',
        documentId: fakeId<DocumentId>(2, 41),
        duplicateOf: { caseNumber: 'RZ-2026-000123', fileName: '学位证.pdf' },
        refusal: null,
      };
    if (index === 2)
      return { fileName, outcome: 'refused', documentId: null, duplicateOf: null, refusal: 'unsupported_type' };
    return addedOutcome(fileName);
  });
}

export function fakeSync(state: 'online' | 'offline'): SyncView {
  const item = { caseId: MAIN_CASE, caseNumber: 'RZ-2026-000123', actorName: REVIEWER.name, attempts: 4 };
  const waiting =
    state === 'online'
      ? []
      : [
          {
            ...item,
            key: fakeId<EventId>(7, 1),
            kind: 'material_judged' as const,
            at: at('2026-11-19', '10:33:40'),
            state: 'waiting' as const,
            cause: '连接中心超时，联网后自动重试',
            differences: [],
          },
          {
            ...item,
            key: fakeId<EventId>(7, 2),
            kind: 'field_decided' as const,
            at: at('2026-11-19', '10:35:11'),
            state: 'waiting' as const,
            cause: null,
            differences: [],
          },
        ];
  return {
    centreUrl: 'https://centre.example',
    state,
    lastContact: at('2026-11-19', '08:52:10'),
    lastError: state === 'offline' ? '连接中心超时' : null,
    cursor: 48_211,
    items: [
      ...waiting,
      {
        ...item,
        key: fakeId<EventId>(7, 3),
        caseNumber: 'LH-2026-000047',
        kind: 'material_judged',
        at: at('2026-11-18', '16:02:33'),
        state: 'conflict',
        cause: '您离线期间，中心已有另一判定',
        differences: [
          { label: '材料 7 社保权益记录', mine: '合格', centre: '不合格：其中一个月为补缴' },
          { label: '判定人', mine: '张敏', centre: '李伟（窗口 1）' },
        ],
      },
    ],
    uploads: [{ fileName: '护照签发页.jpg', sent: 312_000, size: 812_334 }],
    downloadsWaiting: 2,
    history: [
      { at: at('2026-11-19', '08:52:10'), text: '收到 12 项变化，送出 3 项' },
      { at: at('2026-11-19', '08:31:02'), text: '开机同步：收到 47 项变化' },
    ],
    officeRefused: [],
  };
}

export function fakeReport(date: CivilDate): DailyReportView {
  const rows = BUSINESS_CODES.map(
    (business, index): DailyReportRow => ({
      business,
      opening: 40 + index * 7,
      received: 12 - index,
      supplementsRequested: 3,
      supplementsAnswered: 2,
      issued: 9 - index,
      refused: index === 1 ? 1 : 0,
      notAccepted: 0,
      withdrawn: index === 2 ? 1 : 0,
      openAtEnd: 40 + index * 7 + 3,
      overdue: index === 3 ? 2 : 0,
      dueToday: index,
    }),
  );
  const sum = (key: keyof DailyReportFigures) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const total: DailyReportFigures = {
    opening: sum('opening'),
    received: sum('received'),
    supplementsRequested: sum('supplementsRequested'),
    supplementsAnswered: sum('supplementsAnswered'),
    issued: sum('issued'),
    refused: sum('refused'),
    notAccepted: sum('notAccepted'),
    withdrawn: sum('withdrawn'),
    openAtEnd: sum('openAtEnd'),
    overdue: sum('overdue'),
    dueToday: sum('dueToday'),
  };
  return {
    date,
    generatedAt: at('2026-11-19', '16:31:05'),
    rows,
    total,
    staff: [
      { name: '张敏', reviewed: 31, supplements: 6, proposed: 12, signed: 3, issued: 9 },
      { name: '李伟', reviewed: 27, supplements: 4, proposed: 9, signed: 11, issued: 7 },
    ],
  };
}
