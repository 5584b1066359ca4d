import { z } from 'zod';
import type { Right } from '../domain/rights/rights.ts';

/**
 * One command between window and core. `who` is a right of the table in `domain/rights`,
 * `signed_in` for anybody with a session, `anyone` for what the sign-in screen itself needs.
 */
export interface CommandRow<Input extends z.ZodType, Output extends z.ZodType> {
  readonly access: 'read' | 'write';
  readonly who: Right | 'signed_in' | 'anyone';
  readonly input: Input;
  readonly output: Output;
}

export function read<Input extends z.ZodType, Output extends z.ZodType>(
  who: CommandRow<Input, Output>['who'],
  input: Input,
  output: Output,
): CommandRow<Input, Output> {
  return { access: 'read', who, input, output };
}

export function write<Input extends z.ZodType, Output extends z.ZodType>(
  who: CommandRow<Input, Output>['who'],
  input: Input,
  output: Output,
): CommandRow<Input, Output> {
  return { access: 'write', who, input, output };
}

/** An answer that main builds from domain types: its shape is checked by the compiler, not again at run time. */
export function view<View>(): z.ZodType<View> {
  return z.custom<View>();
}

export const nothing = z.null();
export const empty = z.object({});
