import { feedQuery, feedReply } from '#shared/central/api.ts';
import { readFeed } from '../../cases/feed.ts';
import type { CentreContext } from '../../context.ts';
import { instantOf } from '../../platform/clock.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

export function feedRoutes(app: Routes, { database, clock }: CentreContext): void {
  const response = { 200: feedReply, ...FAILURES };
  const schema = { ...BY_STATION, summary: '按顺序读取变更', querystring: feedQuery, response };
  app.get('/v1/feed', { schema }, async (request) => {
    const { entries, nextCursor, more } = await readFeed(database, request.query.cursor, request.query.limit);
    return { entries: [...entries], nextCursor, more, serverTime: instantOf(clock) };
  });
}
