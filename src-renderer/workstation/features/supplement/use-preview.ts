import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import { call, readKey } from '../../bridge/index.ts';
import { useSettled } from '../../ui/format/use-settled.ts';

const STILL_MS = 400;

export interface Preview {
  readonly letter: LetterPreview | undefined;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The notice set as PDF whenever the hands rest; null while it is not fit to be set. */
export function usePreview(notice: InputOf<'supplement.preview'> | null): Preview {
  const json = useSettled(notice === null ? null : JSON.stringify(notice), STILL_MS);
  const query = useQuery<LetterPreview>({
    queryKey: notice === null ? ['supplement.preview'] : [...readKey('supplement.preview', notice), json],
    queryFn: () => {
      if (notice === null) throw new Error('nothing to set');
      return call('supplement.preview', notice);
    },
    enabled: notice !== null && json === JSON.stringify(notice),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    letter: query.data,
    busy: query.isFetching || (notice !== null && json !== JSON.stringify(notice)),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
