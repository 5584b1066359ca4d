import { enrolReply, enrolRequest, signInReply, signInRequest } from '#shared/central/api.ts';
import type { CentreContext } from '../../context.ts';
import { signIn } from '../../identity/staff.ts';
import { enrolStation } from '../../identity/stations.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

export const identityRoutes = {
  /** Before the station has a token. */
  open(app: Routes, { database, clock }: CentreContext): void {
    const response = { 201: enrolReply, ...FAILURES };
    const schema = { summary: '登记工作站', tags: ['工作站'], body: enrolRequest, response };
    app.post('/v1/stations', { schema }, async (request, reply) => {
      const { name, enrolmentCode: code } = request.body;
      return reply.code(201).send(await enrolStation(database, { name, code, origin: request.ip }, clock));
    });
  },

  closed(app: Routes, { database, clock }: CentreContext): void {
    const response = { 200: signInReply, ...FAILURES };
    const schema = { ...BY_STATION, summary: '核对工作人员密码', body: signInRequest, response };
    app.post('/v1/sign-in', { schema }, async (request) => {
      const { number, password } = request.body;
      return { staff: await signIn(database, number, password, clock) };
    });
  },
};
