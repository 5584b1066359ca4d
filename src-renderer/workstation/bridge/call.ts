import type { Bridge } from '#shared/ipc/bridge.ts';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/kernel/reply.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** A named failure on its way to `FailureMessage`. */
export class CommandFailure extends Error {
  readonly failure: Failure;

  constructor(command: CommandName, failure: Failure) {
    super(`${command}: ${failure.code}`);
    this.name = 'CommandFailure';
    this.failure = failure;
  }
}

/** Asks main; a failure comes as `CommandFailure`, because that is how TanStack Query hears of it. */
export async function call<Name extends CommandName>(command: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await window.bridge.call(command, input);
  if (!reply.ok) throw new CommandFailure(command, reply.failure);
  return reply.value as OutputOf<Name>;
}

/** Anything else that was thrown is a fault of this window, and is named as such. */
export function failureOf(error: unknown): Failure {
  return error instanceof CommandFailure ? error.failure : { code: 'internal' };
}
