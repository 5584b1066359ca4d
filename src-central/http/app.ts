import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, validatorCompiler } from 'fastify-type-provider-zod';
import type { CentreContext } from '../context.ts';
import { isStorable } from '../platform/storable.ts';
import { requireHall, requireStation } from './authenticate.ts';
import { answerBrokenRequest, answerError, answerUnknownRoute } from './errors.ts';
import { openApiInfo } from './openapi.ts';
import { invalidRequest } from './problem.ts';
import { applicantRoutes } from './routes/applicant.ts';
import { COMMANDS_PATH, commandRoutes } from './routes/commands.ts';
import { feedRoutes } from './routes/feed.ts';
import { fileRoutes } from './routes/files.ts';
import { healthRoutes } from './routes/health.ts';
import { identityRoutes } from './routes/identity.ts';
import { numberRoutes } from './routes/numbers.ts';
import { officeRoutes } from './routes/office.ts';
import { stationKeyRoutes } from './routes/station-keys.ts';
import { verificationRoutes } from './routes/verification.ts';
import { keepingSerializer } from './serializer.ts';
import { typedRoutes } from './typed-routes.ts';

export type CentreApp = FastifyInstance;

/** Small bodies by default; a route that needs more says so. */
const BODY_LIMIT = 1024 * 1024;

export async function buildApp(context: CentreContext): Promise<CentreApp> {
  const loggerInstance: FastifyBaseLogger = context.logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 120 },
    // A large file over a slow line may take as long as it takes; headers still have Node's limit.
    requestTimeout: 0,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    // Only the upload protocol asks by HEAD, and says so itself.
    exposeHeadRoutes: false,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
    clientErrorHandler: answerBrokenRequest,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(keepingSerializer);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownRoute);
  app.addHook('preValidation', async (request) => {
    // The batch checks each command by itself, so that one bad command cannot hold up the others.
    const body = request.routeOptions.url === COMMANDS_PATH ? null : request.body;
    if (!isStorable([request.params, request.query, body])) {
      throw invalidRequest('提交的内容含有不允许的字符或嵌套过深。');
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  await app.register(swagger, { openapi: openApiInfo, transform: jsonSchemaTransform, exposeHeadRoutes: true });
  await app.register(async (open) => {
    healthRoutes(typedRoutes(open), context);
    identityRoutes.open(typedRoutes(open), context);
  });
  await app.register(async (open) => verificationRoutes(open, context));
  await app.register(async (hall) => {
    hall.addHook('onRequest', requireHall(context));
    applicantRoutes(typedRoutes(hall), context);
  });
  await app.register(async (closed) => {
    closed.addHook('onRequest', requireStation(context));
    identityRoutes.closed(typedRoutes(closed), context);
    feedRoutes(typedRoutes(closed), context);
    commandRoutes(typedRoutes(closed), context);
    numberRoutes(typedRoutes(closed), context);
    officeRoutes(typedRoutes(closed), context);
    stationKeyRoutes(typedRoutes(closed), context);
    fileRoutes(typedRoutes(closed), context);
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.ready();
  return app;
}
