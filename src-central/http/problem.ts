import type { z } from 'zod';
import type { problem } from '#shared/central/api.ts';

export type Problem = z.output<typeof problem>;

/** A failure on purpose: thrown by a use case, answered by the error handler. The message is for people, in Chinese. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly faults: Problem['faults'];

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    faults: Problem['faults'] = undefined,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.faults = faults;
  }

  get problem(): Problem {
    return { code: this.code, message: this.message, ...(this.faults && { faults: this.faults }) };
  }
}

export function unauthorised(message = '本站尚未登记或令牌已失效，请重新登记工作站。'): ProblemError {
  return new ProblemError(401, 'unauthorised', message, { 'www-authenticate': 'Bearer' });
}

export function notFound(message = '没有找到所请求的内容。'): ProblemError {
  return new ProblemError(404, 'not_found', message);
}

export function invalidRequest(message: string): ProblemError {
  return new ProblemError(400, 'invalid_request', message);
}
