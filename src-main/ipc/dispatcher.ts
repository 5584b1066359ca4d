import { randomBytes } from 'node:crypto';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { type CommandName, contract, type InputOf, isCommandName } from '#shared/ipc/contract.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import type { Logger } from '../platform/logger.ts';
import { knownFailure } from '../services/known-failure.ts';
import { Refused } from '../services/refused.ts';
import { inputFailure, refusalFor } from './check-call.ts';
import type { Handlers } from './handler.ts';

export interface DispatcherParts {
  readonly handlers: Handlers;
  readonly logger: Logger;
  /** Told of every command that is a person's doing; what a window asks by itself is none. */
  acted(): void;
  /** Who is signed in and still works here; null when nobody. Asked anew at every call. */
  currentStaff(): Promise<Staff | null>;
}

export interface Caller {
  /** The shell checked that the message comes from the workstation window's main frame. */
  readonly senderOk: boolean;
}

export type Dispatch = (name: string, input: unknown, caller: Caller) => Promise<Reply<unknown>>;

function callHandler<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
  staff: Staff | null,
): Promise<unknown> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) throw new Refused(inputFailure(parsed.error.issues));
  // `staff` is null only for rows that anyone may call: `refusalFor` saw to it.
  const handler = handlers[name] as (input: InputOf<Name>, staff: Staff | null) => Promise<unknown>;
  return handler(parsed.data as InputOf<Name>, staff);
}

/** The one door into the core: caller, command, person, input, in this order; always a `Reply`, never an exception. */
export function createDispatch(parts: DispatcherParts): Dispatch {
  return async (name, input, caller) => {
    if (!caller.senderOk) return fail('sender_refused');
    if (!isCommandName(name)) return fail('unknown_command');
    try {
      const staff = await parts.currentStaff();
      const refusal = refusalFor(name, staff);
      if (refusal) return { ok: false, failure: refusal };
      if (contract[name].access === 'write') parts.acted();
      return succeed(await callHandler(parts.handlers, name, input, staff));
    } catch (error) {
      const known = knownFailure(error);
      if (known) return { ok: false, failure: known };
      const incident = randomBytes(4).toString('hex');
      parts.logger.error('command_failed', error, { command: name, incident });
      return fail('unexpected', { incident });
    }
  };
}
