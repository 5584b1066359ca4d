import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { isFields } from '../../../ui/drafts/is-text.ts';
import type { Cell, FactKey, FactSpec } from './fact-specs.ts';

/** What stands in the cells of one line, by their keys; empty is not known. */
export type Line = Readonly<Record<string, string>>;

/** A fact as it is being typed: one line, or several with the keys that React tells them apart by. */
export interface FactDraft {
  readonly lines: readonly { readonly id: number; readonly cells: Line }[];
  /** A list that was looked up and is empty. */
  readonly none: boolean;
}

export const VALUE = 'value';

export function cellsOf(spec: FactSpec): readonly Cell[] {
  return spec.shape === 'single' ? [{ ...spec.cell, key: VALUE }] : spec.cells;
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function lineOf(cells: readonly Cell[], value: object): Line {
  const found = new Map(Object.entries(value));
  return Object.fromEntries(cells.map(({ key }) => [key, written(found.get(key))]));
}

export function emptyLine(spec: FactSpec): Line {
  return lineOf(cellsOf(spec), {});
}

/** What is known, laid out to be corrected. */
export function draftOf(spec: FactSpec, value: CaseFacts[FactKey]): FactDraft {
  const cells = cellsOf(spec);
  if (spec.shape === 'single') return { lines: [{ id: 0, cells: { [VALUE]: written(value) } }], none: false };
  if (spec.shape === 'group') {
    return { lines: [{ id: 0, cells: lineOf(cells, typeof value === 'object' && value ? value : {}) }], none: false };
  }
  const rows: readonly object[] = Array.isArray(value) ? value : [];
  const lines = rows.map((row, id) => ({ id, cells: lineOf(cells, row) }));
  const none = spec.knowsNone && Array.isArray(value) && rows.length === 0;
  return { lines: lines.length > 0 || none ? lines : [{ id: 0, cells: emptyLine(spec) }], none };
}

export function withCell(draft: FactDraft, id: number, key: string, value: string): FactDraft {
  const lines = draft.lines.map((line) => (line.id === id ? { id, cells: { ...line.cells, [key]: value } } : line));
  return { ...draft, lines };
}

export function withLine(draft: FactDraft, spec: FactSpec): FactDraft {
  const id = Math.max(-1, ...draft.lines.map((line) => line.id)) + 1;
  return { none: false, lines: [...draft.lines, { id, cells: emptyLine(spec) }] };
}

export function withoutLine(draft: FactDraft, id: number): FactDraft {
  return { ...draft, lines: draft.lines.filter((line) => line.id !== id) };
}

/** A fact with its ground, both as they are being typed. */
export interface WrittenFact {
  readonly draft: FactDraft;
  readonly reason: string;
}

function isLine(json: unknown): boolean {
  return (
    isFields(json) &&
    typeof json.id === 'number' &&
    isFields(json.cells) &&
    Object.values(json.cells).every((cell) => typeof cell === 'string')
  );
}

export function isWrittenFact(json: unknown): json is WrittenFact {
  if (!isFields(json) || typeof json.reason !== 'string' || !isFields(json.draft)) return false;
  const { lines, none } = json.draft;
  return Array.isArray(lines) && lines.every(isLine) && typeof none === 'boolean';
}
