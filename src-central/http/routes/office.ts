import { officeChange, officeChangeReply } from '#shared/central/api.ts';
import { officeDocument } from '#shared/schema/office.ts';
import type { CentreContext } from '../../context.ts';
import { changeOffice } from '../../office/change-office.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

export function officeRoutes(app: Routes, { database, clock }: CentreContext): void {
  const response = { 200: officeChangeReply, ...FAILURES };
  const schema = { ...BY_STATION, summary: '更改办公室设置或日历', body: officeChange, response };
  app.post('/v1/office-documents', { schema }, async (request) => {
    const document = await changeOffice(database, request.body, clock);
    return { document: officeDocument.parse(document) };
  });
}
