import type { MrzMark, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import { text } from '#shared/i18n/index.ts';
import type { Tone } from '../../../ui/marks/tone.ts';

interface ZoneWord {
  readonly tone: Tone;
  readonly word: string;
}

function wordOfMark({ kind, line, column, other }: MrzMark, lines: readonly string[]): string {
  const place = { line: line + 1, column: column + 1, character: lines[line]?.charAt(column) ?? '', other };
  return text.review.zone[kind](place);
}

/** What the check digits of a zone say, and which of its characters rest on less than what was seen. */
export function zoneWords({ format, lines, checks, marks = [] }: ReadMrz): readonly ZoneWord[] {
  const words = text.review.zone;
  const broken = checks.filter(({ ok }) => !ok).map(({ field }) => words.checks[field] ?? field);
  const held = { format, held: checks.length - broken.length, all: checks.length };
  return [
    { tone: broken.length === 0 ? 'good' : 'bad', word: words.digits(held, broken) },
    ...marks.map((mark): ZoneWord => ({ tone: 'doubt', word: wordOfMark(mark, lines) })),
  ];
}
