import type { StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import type { Database } from '../database/handle.ts';
import { ProblemError } from '../http/problem.ts';
import type { Clock } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { beginAttempt } from './attempts.ts';
import { codeHash, newToken, tokenHash } from './tokens.ts';

export interface Station {
  readonly id: StationId;
  readonly name: string;
}

/** Lets stations enrol with this code until it is withdrawn. */
export async function allowEnrolmentCode(database: Database, code: string, label: string, clock: Clock): Promise<void> {
  const row = { code_hash: codeHash(code), label, created_at: toInstant(clock()), withdrawn_at: null };
  await database
    .insertInto('enrolment_codes')
    .values(row)
    .onConflict((conflict) => conflict.column('code_hash').doUpdateSet({ label, withdrawn_at: null }))
    .execute();
}

/** Stations that enrolled with it keep their tokens. False when there is no such code. */
export async function withdrawEnrolmentCode(database: Database, code: string, clock: Clock): Promise<boolean> {
  const row = await database
    .updateTable('enrolment_codes')
    .set({ withdrawn_at: toInstant(clock()) })
    .where('code_hash', '=', codeHash(code))
    .returning('code_hash')
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a station its token, the only time that it can be read. Wrong codes are counted by `origin`. */
export async function enrolStation(
  database: Database,
  request: { readonly name: string; readonly code: string; readonly origin: string },
  clock: Clock,
): Promise<{ readonly stationId: StationId; readonly token: string }> {
  const attempt = await beginAttempt(database, 'enrol', request.origin, clock);
  const code = await database
    .selectFrom('enrolment_codes')
    .select('label')
    .where('code_hash', '=', codeHash(request.code))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!code) throw new ProblemError(403, 'wrong_enrolment_code', '登记码不正确或已停用，请向中心管理人员索取。');
  await attempt.succeeded();
  const token = newToken();
  const stationId = newId<StationId>(clock());
  await database
    .insertInto('stations')
    .values({
      id: stationId,
      name: request.name,
      token_hash: tokenHash(token),
      enrolled_at: toInstant(clock()),
      last_sequence: 0,
      active: true,
    })
    .execute();
  return { stationId, token };
}

export async function findStationByToken(database: Database, token: string): Promise<Station | null> {
  const row = await database
    .selectFrom('stations')
    .select(['id', 'name'])
    .where('token_hash', '=', tokenHash(token))
    .where('active', '=', true)
    .executeTakeFirst();
  return row ?? null;
}
