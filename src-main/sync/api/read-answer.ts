import type { z } from 'zod';
import { problem } from '#shared/central/api.ts';
import { CentreError } from './centre-error.ts';

function isJson(response: Response): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
}

/** Whatever the body turns out to be: a captive portal says JSON and sends a page, a cut connection sends half. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CentreError('not_centre', { status: response.status, cause: error });
  }
}

function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : undefined;
}

/** The failure that an answer other than 2xx stands for. */
export async function refusalOf(response: Response): Promise<CentreError> {
  const { status } = response;
  const retryAfter = retryAfterOf(response);
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const body = isJson(response) ? problem.safeParse(await readJson(response)) : null;
  const said = body?.success ? { code: body.data.code, detail: body.data.message } : null;
  if (status >= 500) return new CentreError('server_error', { status, detail: `${status}`, ...wait });
  // Gateways between us and the centre answer refusals of their own, as pages.
  if (said === null) return new CentreError('not_centre', { status });
  if (status === 401 && said.code === 'unauthorised') return new CentreError('unauthorised', { status, ...said });
  if (status === 429) return new CentreError('too_many', { status, ...said, ...wait });
  return new CentreError('refused', { status, ...said });
}

/**
 * The body when it fits the contract, with every key that came: what a newer centre says on top is kept and given back
 * (design.md §6).
 */
export async function readAnswer<Value>(response: Response, schema: z.ZodType<Value>): Promise<Value> {
  if (!response.ok) throw await refusalOf(response);
  if (!isJson(response)) throw new CentreError('not_centre', { status: response.status });
  const raw = await readJson(response);
  if (!schema.safeParse(raw).success) throw new CentreError('incompatible', { status: response.status });
  return raw as Value;
}
