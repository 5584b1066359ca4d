import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { CentreContext } from '../context.ts';
import { findStationByToken, type Station } from '../identity/stations.ts';
import { sha256 } from '../platform/digest.ts';
import { unauthorised } from './problem.ts';

const stations = new WeakMap<FastifyRequest, Station>();

function bearerToken(request: FastifyRequest): string | null {
  return /^Bearer ([\w~+/.-]{1,200}=*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Hook: lets only enrolled stations pass, before a byte of the body is read. */
export function requireStation(context: CentreContext) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = bearerToken(request);
    const station = token === null ? null : await findStationByToken(context.database, token);
    if (!station) throw unauthorised();
    stations.set(request, station);
  };
}

/** The station that asks; only behind `requireStation`. */
export function stationOf(request: FastifyRequest): Station {
  const station = stations.get(request);
  if (!station) throw unauthorised();
  return station;
}

/** Hook: lets only the online hall pass, when the office gave it a token. */
export function requireHall(context: CentreContext) {
  return async (request: FastifyRequest): Promise<void> => {
    if (context.hallToken === null) return;
    const expected = Buffer.from(sha256(context.hallToken));
    const given = Buffer.from(sha256(bearerToken(request) ?? ''));
    if (!timingSafeEqual(expected, given)) throw unauthorised('网上办事大厅的接入凭据不正确。');
  };
}
