import { type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/** Requests are logged by their route, never by their address: a query may hold an ID number. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    serializers: {
      req: (request: { method?: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? null,
      }),
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
      // A message may quote what somebody typed; the kind of error and where it arose are enough to find it.
      err: (error: { name?: string; code?: string; stack?: string }) => ({
        name: error.name,
        code: error.code,
        at: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
      }),
    },
  });
}
