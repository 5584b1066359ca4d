import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { StackRow } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { Failure } from '#shared/kernel/reply.ts';
import { call, failureOf } from '../../bridge/index.ts';

/** What became of one case's papers. */
export type Outcome =
  | { readonly kind: 'printed' }
  /** Issued, but no printer took all of them: to be printed from the case. */
  | { readonly kind: 'not_printed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Run {
  readonly rows: readonly StackRow[];
  readonly outcomes: ReadonlyMap<CaseId, Outcome>;
  readonly state: 'running' | 'stopping' | 'stopped' | 'ended';
}

async function issueOne({ caseId, papers }: StackRow): Promise<Outcome> {
  try {
    const { letters } = await call('result.issue', { caseId, resultIds: papers.map(({ resultId }) => resultId) });
    return { kind: letters.every(({ printed }) => printed) ? 'printed' : 'not_printed' };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

/** One case after the other, so that a stop leaves whole cases behind; what failed does not hold up the next. */
export function usePrintRun() {
  const client = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const start = async (rows: readonly StackRow[]) => {
    stopped.current = false;
    const outcomes = new Map<CaseId, Outcome>();
    const show = (state: Run['state']) => setRun({ rows, outcomes: new Map(outcomes), state });
    show('running');
    for (const row of rows) {
      if (stopped.current) break;
      outcomes.set(row.caseId, await issueOne(row));
      show(stopped.current ? 'stopping' : 'running');
    }
    show(outcomes.size < rows.length ? 'stopped' : 'ended');
    await client.invalidateQueries({ queryKey: ['result.stack'] });
  };
  const stop = () => {
    stopped.current = true;
    setRun((now) => now && { ...now, state: 'stopping' });
  };
  return { run, start, stop, clear: () => setRun(null) };
}
