import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { formatCaseNumber } from '#shared/domain/business/catalogue.ts';
import { CASE_STATE_KINDS } from '#shared/domain/case/case-state.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { PinnedList, QueuePage, QueueRow } from '#shared/ipc/views/work-views.ts';
import { addDays } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { MAIN_CASE } from './fake-case.ts';
import { TODAY } from './fake-view.ts';
import { fakeId } from './people.ts';

const PEOPLE = [
  '张三 ZHANG SAN',
  '欧阳清华 OUYANG QINGHUA',
  '李娜 LI NA',
  '王小明 WANG XIAOMING',
  '单雪 SHAN XUE',
  '曾国栋 ZENG GUODONG',
  '吕思琪 LYU SIQI',
  '阿卜杜热合曼·买买提 ABUDUREHEMAN MAIMAITI',
];
const PLACES = [
  'GBR The University of Manchester',
  'USA University of Illinois Urbana-Champaign',
  'AUS The University of Melbourne',
  'FRA Université Paris Cité',
  'DEU Technische Universität München',
  'HKG 香港中文大学',
  'RUS Санкт-Петербургский государственный университет',
  'JPN 早稲田大学',
];

function pick<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index % entries.length];
  if (entry === undefined) throw new Error('empty list');
  return entry;
}

function fakeRow(index: number): QueueRow {
  const [name = '', ...latin] = pick(PEOPLE, index * 5).split(' ');
  const [country = '', ...institution] = pick(PLACES, index * 3).split(' ');
  const business = pick(BUSINESS_CODES, [1, 1, 1, 2, 1, 0, 3, 1, 6, 4][index % 10] ?? 1);
  const state = pick(CASE_STATE_KINDS.slice(0, 7), index * 2);
  // One of them falls due next year.
  const remaining = index < 5 ? ([6, -2, 0, 1, 57][index] ?? 0) : (index * 7) % 19;
  const isStopped = state === 'supplement_requested';
  return {
    caseId: index === 0 ? MAIN_CASE : fakeId<CaseId>(3, 1000 + index),
    number: formatCaseNumber(business, 2026, 123 + index * 7),
    business,
    name,
    nameLatin: latin.join(' '),
    country,
    institution: institution.join(' '),
    state: index === 0 ? 'in_review' : state,
    assigneeName: index % 4 === 1 ? null : pick(['张敏', '李伟'], index),
    submittedOn: addDays(TODAY, -(index % 20)),
    dueOn: isStopped ? null : addDays(TODAY, remaining),
    remainingDays: isStopped ? null : remaining,
    provisional: index % 9 === 2,
    green: index < 2,
    unsent: index % 6 === 0 ? 2 : 0,
  };
}

export const ROWS: readonly QueueRow[] = Array.from({ length: 640 }, (_, index) => fakeRow(index));

export function fakeQueue({ view, business, text, cursor, rank, limit }: InputOf<'queue.list'>): QueuePage {
  const matching = ROWS.filter((row) => {
    if (business !== null && row.business !== business) return false;
    if (view === 'closed') return false;
    if (view === 'overdue' && (row.remainingDays ?? 0) >= 0) return false;
    if (text === null) return true;
    return `${row.number} ${row.name} ${row.nameLatin} ${row.institution}`.toLowerCase().includes(text.toLowerCase());
  });
  const start = cursor === null ? (rank ?? 0) : Number(cursor);
  const rows = matching.slice(start, start + limit);
  const next = start + limit;
  return {
    rows,
    nextCursor: next < matching.length ? String(next) : null,
    total: text === null ? matching.length : null,
  };
}

let pinned: readonly PinnedList[] = [{ view: 'unassigned', business: 'recognition', text: null, count: 96 }];

export function fakePinned(): readonly PinnedList[] {
  return pinned;
}

export function fakePin({ pinned: kept, ...filter }: InputOf<'queue.pin'>): readonly PinnedList[] {
  const others = pinned.filter(
    ({ view, business, text }) => view !== filter.view || business !== filter.business || text !== filter.text,
  );
  pinned = kept ? [...others, { ...filter, count: filter.text === null ? 7 : null }] : others;
  return pinned;
}
