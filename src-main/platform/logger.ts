import { type DestinationStream, pino } from 'pino';

/** Numbers, switches and fixed words: what a log may hold. Names, ID numbers and file names never go in. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface Logger {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** The error's kind and place in the code; its message may quote what a person typed, so it stays out. */
  error(event: string, error: unknown, facts?: LogFacts): void;
}

const FRAMES = 12;

function placeOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const cause = error.cause instanceof Error ? error.cause.name : null;
  return { error: error.name, code, cause, stack: frames.slice(0, FRAMES).join('\n') };
}

export function pinoLogger(destination?: DestinationStream): Logger {
  const options = { base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` };
  const log = destination ? pino(options, destination) : pino(options);
  return {
    info: (event, facts) => log.info({ event, ...facts }),
    warn: (event, facts) => log.warn({ event, ...facts }),
    error: (event, error, facts) => log.error({ event, ...placeOf(error), ...facts }),
  };
}

export const SILENT_LOGGER: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
