import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CoreContext } from '../services/core-context.ts';
import type { Session } from '../services/session/session.ts';

/** What handlers are made from. */
export interface HandlerParts {
  readonly context: CoreContext;
  readonly session: Session;
}

/** The rows that the sign-in screen itself needs; a test holds this against the contract. */
export const OPEN_COMMANDS = ['session.state', 'session.sign_in', 'frame.status'] as const;
export type OpenCommand = (typeof OPEN_COMMANDS)[number];

/** Gets checked input and a person who has the row's right. Answers the value, or throws `Refused`. */
export type Handler<Name extends CommandName> = (
  input: InputOf<Name>,
  staff: Name extends OpenCommand ? Staff | null : Staff,
) => Promise<OutputOf<Name>>;

export type Handlers<Name extends CommandName = CommandName> = { readonly [Key in Name]: Handler<Key> };

type AreaOf<Name extends CommandName> = Name extends `${infer Area}.${string}` ? Area : never;
/** The rows of one area, e.g. every `queue.…`. */
export type AreaCommand<Area extends AreaOf<CommandName>> = Extract<CommandName, `${Area}.${string}`>;
