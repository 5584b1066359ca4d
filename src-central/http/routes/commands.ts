import { commandsReply, commandsRequest } from '#shared/central/api.ts';
import { casePolicyOf } from '#shared/domain/office/settings.ts';
import { handleBatch } from '../../commands/handle-batch.ts';
import type { CentreContext } from '../../context.ts';
import { currentSettings } from '../../office/current-settings.ts';
import { stationOf } from '../authenticate.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import type { Routes } from '../typed-routes.ts';

/** A batch holds up to 100 commands, one of which may bring in 500 documents. */
const BATCH_LIMIT = 16 * 1024 * 1024;

export const COMMANDS_PATH = '/v1/commands';

export function commandRoutes(app: Routes, context: CentreContext): void {
  const { database, clock, logger } = context;
  const onGap = (stationId: string, after: number, found: number) =>
    logger.warn({ stationId, after, found }, 'a station skipped sequence numbers');
  const response = { 200: commandsReply, ...FAILURES };
  const schema = { ...BY_STATION, summary: '提交工作站办理的操作', body: commandsRequest, response };
  // The batch checks each command by itself and keeps keys that it does not know: the schema only describes here.
  const validatorCompiler = () => (value: unknown) => ({ value });
  app.post(COMMANDS_PATH, { schema, bodyLimit: BATCH_LIMIT, validatorCompiler }, async (request) => {
    const body: unknown = request.body;
    const policy = context.policy ?? casePolicyOf(await currentSettings(database, clock()));
    const answers = await handleBatch(database, stationOf(request).id, body, { clock, policy, onGap });
    return { answers };
  });
}
