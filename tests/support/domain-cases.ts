import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { Applicant, CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseDocument, CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { Calendar, CalendarData } from '#shared/domain/deadlines/calendar.ts';
import { workingCalendar } from '#shared/domain/deadlines/calendar.ts';
import type { Actor, Role } from '#shared/domain/rights/staff.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import {
  caseId,
  contentHash,
  documentId,
  eventId,
  resultId,
  staffId,
  supplementId,
} from '#shared/schema/primitives.ts';

/** A uuid v7 that says which thing of the test it is. */
export function idText(index: number): string {
  return `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

export const ids = {
  case: (index = 1) => caseId.parse(idText(index)),
  document: (index: number) => documentId.parse(idText(index)),
  result: (index: number) => resultId.parse(idText(index)),
  supplement: (index: number) => supplementId.parse(idText(index)),
  staff: (index: number) => staffId.parse(idText(index)),
  event: (index: number) => eventId.parse(idText(index)),
  hash: (digit: string) => contentHash.parse(digit.repeat(64)),
};

export function person(index: number, name: string, role: Role = 'reviewer'): Actor {
  return { kind: 'staff', staffId: ids.staff(index), name, role };
}

export const ZHANG_MIN = person(901, '张敏');
export const LI_QIANG = person(902, '李强');
export const SUPERVISOR = person(903, '王芳', 'supervisor');
export const APPLICANT: Actor = { kind: 'applicant', staffId: null, name: '张三', role: null };

export const ZHANG_SAN: Applicant = {
  name: '张三',
  nameLatin: 'ZHANG SAN',
  sex: 'F',
  birthDate: civilDate('1949-12-31'),
  nationality: 'CHN',
  idType: 'resident_id',
  idNumber: '11010519491231002X',
  mobile: '13800000000',
  email: 'zhangsan@example.com',
};

/** Noon in Shanghai. */
export function noon(day: string): ReturnType<typeof toInstant> {
  return toInstant(Date.parse(`${day}T04:00:00.000Z`));
}

export function aDocument(
  index: number,
  materialRow: number | null,
  changes: Partial<CaseDocument> = {},
): CaseDocument {
  return {
    id: ids.document(index),
    hash: ids.hash('a'),
    fileName: `文件${index}.pdf`,
    mime: 'application/pdf',
    size: 1000,
    materialRow,
    supplementId: null,
    addedAt: noon('2026-11-02'),
    addedBy: APPLICANT,
    replacedBy: null,
    ...changes,
  };
}

export interface CaseChanges extends Partial<Omit<CaseRecord, 'facts' | 'applicant'>> {
  readonly facts?: Partial<CaseFacts>;
  readonly applicant?: Partial<Applicant>;
}

/** A recognition case under review, of which nothing is known but what the test says. */
export function aCase({ facts, applicant, ...changes }: CaseChanges = {}): CaseRecord {
  return {
    id: ids.case(),
    number: 'RZ-2026-000001',
    business: 'recognition',
    channel: 'counter',
    applicant: { ...ZHANG_SAN, ...applicant },
    submitter: { kind: 'applicant' },
    facts: { ...NO_FACTS, ...facts },
    submittedOn: civilDate('2026-11-02'),
    receivedAt: noon('2026-11-02'),
    state: { kind: 'in_review' },
    revision: 1,
    assignee: null,
    documents: [],
    materials: [],
    fields: [],
    supplements: [],
    results: [],
    notes: [],
    extensions: [],
    recheckOf: null,
    ...changes,
  };
}

/** The word of a reviewer on rows: `{ 17: 'accepted' }`. */
export function verdicts(
  given: Readonly<Record<number, 'accepted' | 'rejected' | 'doubtful'>>,
): CaseRecord['materials'] {
  return Object.entries(given).map(([row, verdict]) => ({
    row: Number(row),
    verdict,
    reason: verdict === 'accepted' ? null : '不清晰',
    trust: 'D',
    by: ZHANG_MIN,
    at: noon('2026-11-03'),
  }));
}

export function decisions(
  given: Readonly<Record<string, 'agreed' | 'differs' | 'doubtful'>>,
  value = '',
): CaseRecord['fields'] {
  return Object.entries(given).map(([field, decision]) => ({
    field,
    decision,
    value,
    reason: decision === 'agreed' ? null : '与原件不同',
    by: ZHANG_MIN,
    at: noon('2026-11-03'),
  }));
}

export const RECEIVED: Extract<CaseAction, { kind: 'received' }> = {
  kind: 'received',
  number: 'RZ-2026-000001',
  business: 'recognition',
  channel: 'counter',
  applicant: ZHANG_SAN,
  submitter: { kind: 'applicant' },
  facts: NO_FACTS,
  submittedOn: civilDate('2026-11-02'),
  documents: [aDocument(1, 17), aDocument(2, null)],
};

export function event(revision: number, action: CaseAction, changes: Partial<CaseEvent> = {}): CaseEvent {
  return {
    id: ids.event(10_000 + revision),
    caseId: ids.case(),
    revision,
    at: noon('2026-11-03'),
    actor: ZHANG_MIN,
    action,
    ...changes,
  };
}

/** One step of a story: an action of 张敏, or another person's. */
export type Step = CaseAction | readonly [Actor, CaseAction] | readonly [Actor, CaseAction, string];

export function story(steps: readonly Step[]): readonly CaseEvent[] {
  return steps.map((step, index) => {
    if (!('length' in step)) return event(index + 1, step);
    const [actor, action, day = '2026-11-03'] = step;
    return event(index + 1, action, { actor, at: noon(day) });
  });
}

/** Plays a story to its end; throws with the refusal when a step does not fit. */
export function play(steps: readonly Step[]): CaseRecord {
  let record: CaseRecord | null = null;
  for (const one of story(steps)) {
    const applied = applyEvent(record, one);
    if (!applied.ok) throw new Error(`${one.action.kind}: ${JSON.stringify(applied.reason)}`);
    record = applied.record;
  }
  if (record === null) throw new Error('a story begins with `received`');
  return record;
}

/** Monday to Friday, every year published, and whatever the test adds. */
export function aCalendar(changes: Partial<CalendarData> = {}): Calendar {
  const publishedYears = Array.from({ length: 200 }, (_, index) => 1950 + index);
  return workingCalendar({ publishedYears, holidays: {}, workdays: {}, ...changes });
}
