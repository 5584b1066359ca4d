import { type Failure, fail } from '#shared/kernel/reply.ts';

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
