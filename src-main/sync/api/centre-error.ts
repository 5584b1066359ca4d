import { type CentreTrouble, describeTrouble } from '#shared/i18n/zh-cn/sync-causes.ts';

/** A request that did not end in an answer of the centre's, or ended in its refusal. Always one of the named causes. */
export class CentreError extends Error {
  readonly trouble: CentreTrouble;
  readonly status: number | null;
  /** The centre's own name for a refusal, e.g. `wrong_credentials`; null when it was not the centre that answered. */
  readonly code: string | null;
  /** Chinese, for people. */
  readonly sentence: string;
  /** Seconds the centre asked to wait; null when it did not. */
  readonly retryAfter: number | null;

  constructor(
    trouble: CentreTrouble,
    facts: {
      readonly status?: number;
      readonly code?: string;
      readonly detail?: string;
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(trouble, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'CentreError';
    this.trouble = trouble;
    this.status = facts.status ?? null;
    this.code = facts.code ?? null;
    this.sentence = describeTrouble(trouble, facts.detail ?? null);
    this.retryAfter = facts.retryAfter ?? null;
  }
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|SSL/;
const TIMED_OUT = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'];

/** Node puts the real reason of a failed fetch one or two causes deep. */
function deepCode(error: unknown): string {
  let current: unknown = error;
  for (let depth = 0; depth < 4 && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    current = current.cause;
  }
  return '';
}

/** What a failed connection means for people. An error that is a `CentreError` already stays what it is. */
export function connectionTrouble(error: unknown): CentreError {
  if (error instanceof CentreError) return error;
  if (error instanceof Error && error.name === 'TimeoutError') return new CentreError('timed_out', { cause: error });
  const code = deepCode(error);
  if (CERTIFICATE.test(code)) return new CentreError('certificate', { cause: error });
  return new CentreError(TIMED_OUT.includes(code) ? 'timed_out' : 'unreachable', { cause: error });
}
