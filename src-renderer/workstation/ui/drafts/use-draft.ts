import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftPlace } from '#shared/domain/case/draft-place.ts';
import { text } from '#shared/i18n/index.ts';
import type { DraftView } from '#shared/ipc/draft-commands.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { type Instant, toInstant } from '#shared/kernel/instant.ts';
import { call, readKey } from '../../bridge/index.ts';
import { announce } from '../announce/announce.ts';

export interface Draft<Value> {
  readonly value: Value;
  /** Shown at once, and on the disk a moment later: each key is sent as it is pressed, in the order of the keys. */
  readonly change: (next: Value) => void;
  /** Back to what stood there before anybody wrote. */
  readonly discard: () => void;
  /** When what stands here was written, if that was before it was opened; null for a fresh start. */
  readonly restoredAt: Instant | null;
}

interface DraftOptions<Value> {
  readonly caseId: CaseId;
  readonly place: DraftPlace;
  readonly initial: Value;
  /** A draft of an older version may look otherwise: it is left alone then. */
  readonly isValue: (json: unknown) => json is Value;
}

interface Kept<Value> {
  readonly value: Value;
  readonly savedAt: Instant;
}

function keptValue<Value>(
  drafts: readonly DraftView[] | undefined,
  { place, isValue }: DraftOptions<Value>,
): Kept<Value> | null {
  const draft = drafts?.find((candidate) => candidate.place === place);
  if (!draft) return null;
  const value: unknown = JSON.parse(draft.value);
  return isValue(value) ? { value, savedAt: draft.savedAt } : null;
}

function withDraft(drafts: readonly DraftView[], place: DraftPlace, value: string | null): readonly DraftView[] {
  const others = drafts.filter((draft) => draft.place !== place);
  return value === null ? others : [{ place, value, savedAt: toInstant(Date.now()) }, ...others];
}

/**
 * What a person writes, kept by main at each keystroke and found again after a crash; the step that it leads to clears
 * it there. `CasePage` has asked for the drafts before anything of the case is drawn.
 */
export function useDraft<Value>(options: DraftOptions<Value>): Draft<Value> {
  const { caseId, place, initial } = options;
  const client = useQueryClient();
  const key = readKey('draft.list', { caseId });
  const [kept] = useState(() => keptValue(client.getQueryData<readonly DraftView[]>(key), options));
  const [value, setValue] = useState(kept?.value ?? initial);
  const [restoredAt, setRestoredAt] = useState(kept?.savedAt ?? null);
  const keep = (written: string | null) => {
    client.setQueryData<readonly DraftView[]>(key, (drafts) => withDraft(drafts ?? [], place, written));
    call('draft.keep', { caseId, place, value: written }).catch(() => announce(text.common.draft.notKept));
  };
  return {
    value,
    restoredAt,
    change: (next) => {
      setValue(next);
      keep(JSON.stringify(next));
    },
    discard: () => {
      setValue(initial);
      setRestoredAt(null);
      keep(null);
    },
  };
}
