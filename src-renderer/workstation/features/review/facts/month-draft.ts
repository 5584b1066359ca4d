import type { InsuranceMonth } from '#shared/domain/case/evidence-facts.ts';
import { emptyLine, type FactDraft } from './fact-draft.ts';
import type { FactSpec } from './fact-specs.ts';

export function holdsMonth({ lines }: FactDraft, month: string): boolean {
  return lines.some(({ cells }) => cells.month === month);
}

/** The months being typed with one more: into a line that is still empty, else into one of its own. Each stands once. */
export function withMonth(draft: FactDraft, spec: FactSpec, { month, payment, employer }: InsuranceMonth): FactDraft {
  if (holdsMonth(draft, month)) return draft;
  const cells = { ...emptyLine(spec), month, payment, employer };
  const blank = draft.lines.find((line) => Object.values(line.cells).every((cell) => cell === ''));
  const id = blank?.id ?? Math.max(-1, ...draft.lines.map((line) => line.id)) + 1;
  const others = draft.lines.filter((line) => line.id !== id);
  return { none: false, lines: [...others, { id, cells }] };
}
