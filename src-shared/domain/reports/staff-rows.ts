import type { CaseActionKind, CaseEvent } from '../case/case-event.ts';

/** One person's day. */
export interface StaffRow {
  readonly name: string;
  /** Cases in which the person judged materials or decided fields. */
  readonly reviewed: number;
  readonly supplements: number;
  readonly proposed: number;
  readonly signed: number;
  readonly issued: number;
}

const REVIEWING: readonly CaseActionKind[] = ['review_started', 'material_judged', 'field_decided'];

/** In the order of names, so that two printings of one day are alike. */
export function staffRows(events: readonly CaseEvent[]): readonly StaffRow[] {
  const byPerson = Map.groupBy(
    events.filter((event) => event.actor.kind === 'staff'),
    (event) => event.actor.staffId ?? event.actor.name,
  );
  const rows = [...byPerson.values()].map((own): StaffRow => {
    const count = (kind: CaseActionKind): number => own.filter((event) => event.action.kind === kind).length;
    const reviewed = own.filter((event) => REVIEWING.includes(event.action.kind));
    return {
      name: own[0]?.actor.name ?? '',
      reviewed: new Set(reviewed.map((event) => event.caseId)).size,
      supplements: count('supplement_requested'),
      proposed: count('result_proposed'),
      signed: count('result_signed'),
      issued: count('result_issued'),
    };
  });
  return rows.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
