import { stationKeyReply, stationKeyRequest } from '#shared/central/api.ts';
import type { CentreContext } from '../../context.ts';
import { enrolKey } from '../../verification/station-keys.ts';
import { stationOf } from '../authenticate.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

export function stationKeyRoutes(app: Routes, context: CentreContext): void {
  const response = { 200: stationKeyReply, ...FAILURES };
  const schema = { ...BY_STATION, summary: '登记签名公钥', body: stationKeyRequest, response };
  app.post('/v1/station-keys', { schema }, async (request) => ({
    keyId: await enrolKey(context, stationOf(request), request.body),
  }));
}
