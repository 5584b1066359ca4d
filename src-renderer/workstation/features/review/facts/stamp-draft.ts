import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { FactDraft, Line } from './fact-draft.ts';
import { emptyLine } from './fact-draft.ts';
import type { FactSpec } from './fact-specs.ts';

type Direction = 'exit' | 'entry';

export function holdsStamp({ lines }: FactDraft, direction: Direction, date: CivilDate): boolean {
  return lines.some(({ cells }) => cells[direction] === date);
}

/** The line that waits for the day: a stay that is not closed yet, or one whose beginning is not known. */
function lineFor({ lines }: FactDraft, direction: Direction, date: CivilDate): number | null {
  const other = direction === 'exit' ? 'entry' : 'exit';
  const fits = (cells: Line): boolean => {
    const [own = '', counterpart = ''] = [cells[direction], cells[other]];
    if (own !== '' || counterpart === '') return false;
    return direction === 'exit' ? counterpart >= date : counterpart <= date;
  };
  const waiting = lines.filter(({ cells }) => fits(cells));
  const nearest = waiting.toSorted((a, b) => {
    const [one, two] = [a.cells[other] ?? '', b.cells[other] ?? ''];
    return direction === 'exit' ? one.localeCompare(two) : two.localeCompare(one);
  })[0];
  const blank = lines.find(({ cells }) => Object.values(cells).every((cell) => cell === ''));
  return nearest?.id ?? blank?.id ?? null;
}

/**
 * The stays being typed with a stamp taken over: it closes the stay that it belongs to, or begins a line of its own. The
 * country stays open, as no stamp of the mainland's says where somebody went.
 */
export function withStamp(draft: FactDraft, spec: FactSpec, direction: Direction, date: CivilDate): FactDraft {
  if (holdsStamp(draft, direction, date)) return draft;
  const id = lineFor(draft, direction, date);
  if (id !== null) {
    const lines = draft.lines.map((line) =>
      line.id === id ? { id, cells: { ...line.cells, [direction]: date } } : line,
    );
    return { none: false, lines };
  }
  const next = Math.max(-1, ...draft.lines.map((line) => line.id)) + 1;
  return { none: false, lines: [...draft.lines, { id: next, cells: { ...emptyLine(spec), [direction]: date } }] };
}
