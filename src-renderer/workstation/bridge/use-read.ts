import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { call } from './call.ts';

/** One command with one input is one entry of the cache. */
export function readKey<Name extends CommandName>(command: Name, input: InputOf<Name>): readonly [Name, InputOf<Name>] {
  return [command, input];
}

interface ReadOptions {
  readonly enabled?: boolean;
  /** Milliseconds; for what changes with the clock alone. */
  readonly every?: number;
  /** Asks again whenever a screen that needs it opens; the last answer stands until then. */
  readonly fresh?: boolean;
}

export function useRead<Name extends CommandName>(
  command: Name,
  input: InputOf<Name>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<Name>> {
  return useQuery<OutputOf<Name>>({
    queryKey: readKey(command, input),
    queryFn: () => call(command, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.fresh === true && { staleTime: 0 }),
  });
}
