import { CentreError, connectionTrouble } from './centre-error.ts';

export interface HttpParts {
  /** Without a slash at the end. */
  readonly centreUrl: string;
  /** Null before enrolment. */
  readonly token: string | null;
  /** Ends every request when the station closes. */
  readonly signal: AbortSignal;
}

export interface Ask {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * One request to the centre. A redirect is never followed: the centre sends none, a captive portal does, and the token
 * must not go where it points.
 */
export async function ask(parts: HttpParts, path: string, options: Ask): Promise<Response> {
  const signal = AbortSignal.any([parts.signal, AbortSignal.timeout(options.timeoutMs)]);
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (parts.token !== null) headers.authorization = `Bearer ${parts.token}`;
  if (options.body !== undefined) headers['content-type'] = 'application/json; charset=utf-8';
  const init: RequestInit = { method: options.method ?? 'GET', headers, signal, redirect: 'manual', cache: 'no-store' };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  let response: Response;
  try {
    response = await fetch(`${parts.centreUrl}${path}`, init);
  } catch (error) {
    throw connectionTrouble(error);
  }
  if (response.status < 300 || response.status >= 400) return response;
  await response.body?.cancel();
  throw new CentreError('not_centre', { status: response.status });
}
