import type { Actor } from '#shared/domain/rights/staff.ts';
import { DEMO_STAFF, type DemoPerson } from './demo-staff.ts';

export function actorOf({ id, name, role }: DemoPerson): Actor {
  return { kind: 'staff', staffId: id, name, role };
}

function people(role: DemoPerson['role']): readonly Actor[] {
  return DEMO_STAFF.filter((person) => person.role === role).map(actorOf);
}

/** Who plays in one case. */
export interface Cast {
  readonly reviewer: Actor;
  readonly supervisor: Actor;
  /** Signs what the reviewer proposed. */
  readonly signatory: Actor;
}

function pick(actors: readonly Actor[], index: number): Actor {
  const actor = actors[index % actors.length];
  if (!actor) throw new Error('the demo office lacks a role');
  return actor;
}

/** Cases go round among the reviewers; the supervisor and the next reviewer sign in turn. */
export function castFor(index: number): Cast {
  const reviewers = people('reviewer');
  const supervisor = pick(people('supervisor'), 0);
  const signatory = index % 2 === 0 ? supervisor : pick(reviewers, index + 1);
  return { reviewer: pick(reviewers, index), supervisor, signatory };
}
