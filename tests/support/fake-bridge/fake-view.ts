import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { DEFAULT_POLICY } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { certificateOf, recheckUntil } from '#shared/domain/case/recheck.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { workingCalendar } from '#shared/domain/deadlines/calendar.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { judgeGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { createRegister } from '#shared/domain/institutions/register.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { DEFAULT_MATERIAL_SETTINGS } from '#shared/domain/materials/material-facts.ts';
import type { OtherCase } from '#shared/domain/reading/compare-with-cases.ts';
import { compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { markOfPack } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { at } from './fake-case.ts';
import { PAPERS } from './fake-papers.ts';
import { fakeOwnRecords } from './fake-settlement.ts';
import { actorOf, REVIEWER } from './people.ts';

export const TODAY = civilDate('2026-11-19');

const DEADLINES = {
  ...DEFAULT_DEADLINE_SETTINGS,
  dispatchStages: [
    { code: 'tickets', name: '机票', limitDays: 10 },
    { code: 'training', name: '行前培训', limitDays: 15 },
  ],
};

const INSTITUTIONS = createRegister(BUILT_IN_INSTITUTIONS);

const calendar = workingCalendar({
  publishedYears: [2025, 2026],
  holidays: chineseDays.holidays,
  workdays: chineseDays.workdays,
});

export function fakeView(record: CaseRecord, staff: Staff, otherCases: readonly OtherCase[] = []): CaseView {
  const documents = PAPERS.filter((paper) => record.documents.some((document) => document.id === paper.documentId));
  const readings = documents
    .filter((paper) => paper.kind !== null)
    .map((paper) => ({
      document: { id: paper.documentId },
      result: { kind: paper.kind ?? 'unknown', fields: paper.fields, mrz: null, pages: [], ms: 0 } as const,
    }));
  const own = fakeOwnRecords(record);
  const checklist = checklistOf(record, DEFAULT_MATERIAL_SETTINGS, BUILT_IN_PACK, own);
  const comparisons = compareWithForm(record, readings, {
    nameReadings: [['zhang'], ['san']],
    institutions: INSTITUTIONS,
    otherCases,
  });
  const rules = judgeRules(record, { checklist, comparisons, own });
  const to = (step: Step) => blockersFor(record, step, checklist, rules, { comparisons });
  const certificate = certificateOf(record);
  return {
    record,
    pack: markOfPack(BUILT_IN_PACK),
    deadlineClasses: [10, 15, 20],
    checklist,
    comparisons,
    rules,
    clocks: computeDeadlines(record, calendar, TODAY, DEADLINES, BUILT_IN_PACK, own),
    greenChannel: judgeGreenChannel(record),
    documents,
    blockers: { supplement: to('supplement'), propose: to('propose'), sign: to('sign'), issue: to('issue') },
    permitted: permittedActions(record, staff.role, staff.id),
    secondSignature: DEFAULT_POLICY.secondSignature.includes(record.business),
    unsent: 2,
    inConflict: false,
    closedOn: isOpenState(record.state.kind) ? null : TODAY,
    links: { first: null, rechecks: [] },
    contestableUntil: certificate && recheckUntil(certificate, 60),
    factSources: {
      contract: { by: actorOf(REVIEWER), at: at('2026-11-18', '15:22:10'), reason: '依据提交的材料' },
    },
  };
}
