import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { ApplicationFault } from '#shared/domain/intake/application-fault.ts';
import { type ChangedSubject, faultsOfChange } from '#shared/domain/intake/check-change.ts';
import { isContradictory, kindOfCountry } from '#shared/domain/places/destination.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import { FACT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { cellsOf, type FactDraft, VALUE } from './fact-draft.ts';
import type { FactKey, FactSpec } from './fact-specs.ts';
import { readCell } from './read-cell.ts';

/** Words of what is wrong, by `id.key` of the cell; what fits no cell stands under the empty key. */
export type FactFaults = ReadonlyMap<string, string>;

export type ReadFact =
  | { readonly ok: true; readonly changes: Partial<CaseFacts> }
  | { readonly ok: false; readonly faults: FactFaults };

type Value = string | number | boolean | null;
interface ReadLine {
  readonly id: number;
  readonly values: Readonly<Record<string, Value>>;
}

export function faultKey(id: number, key: string): string {
  return `${id}.${key}`;
}

function isBlank(cells: Readonly<Record<string, string>>): boolean {
  return Object.values(cells).every((cell) => cell.trim() === '');
}

/** Each cell by itself. A list leaves out the lines in which nothing stands. */
function readLines(
  spec: FactSpec,
  { lines }: FactDraft,
): { readonly lines: readonly ReadLine[]; readonly faults: Map<string, string> } {
  const faults = new Map<string, string>();
  const kept = spec.shape === 'list' ? lines.filter(({ cells }) => !isBlank(cells)) : lines;
  const read = kept.map(({ id, cells }): ReadLine => {
    const values = cellsOf(spec).map((cell): [string, Value] => {
      const found = readCell(cell, cells[cell.key] ?? '');
      if ('fault' in found) faults.set(faultKey(id, cell.key), found.fault);
      return [cell.key, 'fault' in found ? null : found.value];
    });
    return { id, values: Object.fromEntries(values) };
  });
  return { lines: read, faults };
}

function inOrder(spec: FactSpec, lines: readonly ReadLine[]): readonly ReadLine[] {
  const by = spec.shape === 'list' ? spec.sortBy : undefined;
  if (by === undefined) return lines;
  return lines.toSorted((one, other) => String(one.values[by]).localeCompare(String(other.values[by])));
}

function wholeOf(spec: FactSpec, draft: FactDraft, lines: readonly ReadLine[]): unknown {
  const [first] = lines;
  switch (spec.shape) {
    case 'single':
      return first?.values[VALUE] ?? null;
    case 'group':
      return first === undefined || Object.values(first.values).every((value) => value === null) ? null : first.values;
    case 'list':
      return lines.length === 0 && spec.knowsNone && !draft.none ? null : lines.map(({ values }) => values);
  }
}

/** Where a fault of the whole shows: at its cell, at the first one of a single fact, else under the control. */
function placeOf({ path }: ApplicationFault, fact: FactKey, spec: FactSpec, lines: readonly ReadLine[]): string {
  const [key, second, third] = path;
  if (key !== fact) return '';
  if (spec.shape === 'single') return faultKey(0, VALUE);
  if (spec.shape === 'group') return faultKey(0, String(second));
  const id = typeof second === 'number' ? lines[second]?.id : undefined;
  return id === undefined ? '' : faultKey(id, String(third));
}

function wordsOf(fault: ApplicationFault, fact: FactKey): string {
  const [key] = fault.path;
  const words = describeApplicationFault(fault);
  const other = Object.entries(FACT_NAMES).find(([name]) => name === key)?.[1];
  return key === fact || other === undefined ? words : `${other}：${words}`;
}

/** What follows from a corrected country: the way there that contradicts it is put right in the same step. */
function following(changes: Partial<CaseFacts>, known: CaseFacts): Partial<CaseFacts> {
  const { country } = changes;
  if (!country || !isContradictory({ ...known, country })) return {};
  return { destinationKind: kindOfCountry(country) };
}

/**
 * The fact as main takes it, or every slip of it at its cell. Looked at together with what is known already: an end
 * before a start that stood there is a slip too, and so is a day that has not come. Main looks again, by the same check.
 */
export function readFact(
  fact: FactKey,
  spec: FactSpec,
  draft: FactDraft,
  known: ChangedSubject,
  today: CivilDate,
): ReadFact {
  const read = readLines(spec, draft);
  const isSound = ({ id }: ReadLine) => ![...read.faults.keys()].some((key) => key.startsWith(`${id}.`));
  const lines = inOrder(spec, read.lines).filter(isSound);
  // Each cell gave what its kind says, and the spec lays them out as the fact has them: a test holds all against the schema.
  const own = { [fact]: wholeOf(spec, draft, lines) } as Partial<CaseFacts>;
  const changes = { ...own, ...following(own, known.facts) };
  const ofWhole = faultsOfChange(known, changes, today).map((fault): [string, string] => [
    placeOf(fault, fact, spec, lines),
    wordsOf(fault, fact),
  ]);
  const faults = new Map([...ofWhole, ...read.faults]);
  return faults.size === 0 ? { ok: true, changes } : { ok: false, faults };
}
