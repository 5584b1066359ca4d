import type { Failure } from '#shared/kernel/reply.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';

/** Thrown inside a transaction, so that a refusal found half-way undoes what was written before it. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Refused';
    this.failure = failure;
  }
}

export function refuse(code: string, params?: Failure['params'], field?: string): never {
  const reply = fail(code, params, field);
  throw new Refused(reply.ok ? { code } : reply.failure);
}

/** Turns a `Refused` back into a reply; anything else goes on as what it is: unexpected. */
export async function replyOf<Value>(work: () => Promise<Value>): Promise<Reply<Value>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure };
    throw error;
  }
}
