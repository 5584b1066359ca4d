import { uuidV7 } from '#central/platform/new-id.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { type AnyId, type CaseId, type EventId, parseId } from '#shared/kernel/ids.ts';
import { parseInstant } from '#shared/kernel/instant.ts';
import type { TestCentre } from './centre.ts';

export function freshId<Id extends AnyId>(): Id {
  const id = parseId<Id>(uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
  if (id === null) throw new Error('a fresh id is an id');
  return id;
}

/** The member of staff with this number, as an actor. */
export function actorOf(centre: TestCentre, number: string): Actor {
  const person = centre.staff.find((candidate) => candidate.number === number);
  if (!person) throw new Error(`nobody has the number ${number}`);
  return { kind: 'staff', staffId: person.id, name: person.name, role: person.role };
}

export const APPLICANT = {
  name: '张三',
  nameLatin: 'ZHANG SAN',
  sex: 'M',
  birthDate: civilDate('1998-02-28'),
  nationality: 'CHN',
  idType: 'resident_id',
  idNumber: '110105199802289015',
  mobile: '13800000000',
  email: 'zhangsan@example.invalid',
} as const;

export function receivedAction(number: string): Extract<CaseAction, { kind: 'received' }> {
  return {
    kind: 'received',
    number,
    business: 'recognition',
    channel: 'counter',
    applicant: APPLICANT,
    submitter: { kind: 'applicant' },
    facts: NO_FACTS,
    submittedOn: civilDate('2026-11-18'),
    documents: [],
  };
}

export function caseEvent(caseId: CaseId, revision: number, actor: Actor, action: CaseAction): CaseEvent {
  const at = parseInstant('2026-11-18T02:30:00.000Z');
  if (at === null) throw new Error('the moment of the tests is a moment');
  return { id: freshId<EventId>(), caseId, revision, at, actor, action };
}
