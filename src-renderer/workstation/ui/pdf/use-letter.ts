import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import { useSettled } from '../format/use-settled.ts';

const STILL_MS = 400;

export interface Letter {
  readonly letter: LetterPreview | undefined;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Has a letter set as PDF whenever the hands rest. `content` is all that the letter depends on, as text; null while it
 * is not fit to be set. The last one stays until the next is there.
 */
export function useLetter(content: string | null, ask: () => Promise<LetterPreview>): Letter {
  const settled = useSettled(content, STILL_MS);
  const query = useQuery<LetterPreview>({
    queryKey: ['letter', content],
    queryFn: ask,
    enabled: content !== null && settled === content,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    letter: query.data,
    busy: query.isFetching || (content !== null && settled !== content),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
