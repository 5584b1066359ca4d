import { numberBlock, numberBlockRequest } from '#shared/central/api.ts';
import type { CentreContext } from '../../context.ts';
import { leaseBlock } from '../../numbers/lease-block.ts';
import { stationOf } from '../authenticate.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

export function numberRoutes(app: Routes, { database, clock }: CentreContext): void {
  const response = { 200: numberBlock, ...FAILURES };
  const schema = { ...BY_STATION, summary: '领用一段编号', body: numberBlockRequest, response };
  app.post('/v1/number-blocks', { schema }, async (request) => {
    const lease = { ...request.body, stationId: stationOf(request).id };
    return database.transaction().execute((write) => leaseBlock(write, lease, clock()));
  });
}
