import { mrzCheckHolds } from '#shared/domain/identity/mrz.ts';
import type { MrzCheck, MrzMark } from '#shared/domain/reading/reading-result.ts';
import { confusedWith, isBlindPair, type MrzCell } from './cells.ts';
import type { Alphabet, MrzLayout } from './layouts.ts';

/** A zone read as one layout. */
export interface FittedMrz {
  readonly layout: MrzLayout;
  readonly lines: readonly string[];
  /** Confidence of each column of each line. */
  readonly confidences: readonly (readonly number[])[];
  readonly checks: readonly MrzCheck[];
  /** Blind columns and at most one repair, in reading order. */
  readonly marks: readonly MrzMark[];
}

export function isRepaired({ marks }: Pick<FittedMrz, 'marks'>): boolean {
  return marks.some(({ kind }) => kind === 'repaired');
}

/** What a column of each kind admits. */
export const ALPHABETS: Readonly<Record<Alphabet, RegExp>> = {
  letter: /^[A-Z<]$/,
  digit: /^[0-9<]$/,
  either: /^[A-Z0-9<]$/,
  serial: /^[A-HJ-NP-Z0-9]$/,
  sex: /^[MFX<]$/,
};

/** A character that its column does not admit was read from paper all the same: how far the guess is trusted. */
const COERCED = 0.9;
/**
 * Numbers of Chinese passports, of those of Hong Kong and Macau and of permits to there: one or two letters, then digits
 * only. Knowing it settles O and 0, which OCR-B prints nearly alike; the second letter of a permit is neither O nor I.
 */
const CHINESE_DIGITS_FROM = 2;

/** What a column may hold. The issuing state narrows document numbers; '' when it is not known yet. */
export function alphabetAt(layout: MrzLayout, line: number, column: number, issuingState: string): Alphabet {
  if (layout.checks.some((rule) => rule.line === line && rule.at === column)) return 'digit';
  const field = layout.fields.find((one) => one.line === line && column >= one.start && column < one.end);
  if (field === undefined) return 'either';
  const place = column - field.start;
  const isChinese = layout.format === 'TD3' && issuingState === 'CHN';
  if (field.name === 'documentNumber' && (isChinese || layout.format === 'PERMIT')) {
    if (place === 0) return 'letter';
    if (place >= CHINESE_DIGITS_FROM) return 'digit';
    return isChinese ? field.alphabet : 'serial';
  }
  return field.alphabet;
}

function coerce(cell: MrzCell, alphabet: Alphabet): MrzCell {
  const admits = ALPHABETS[alphabet];
  if (admits.test(cell.character)) return cell;
  const substitute = [...cell.others, ...confusedWith(cell.character)].find((one) => one !== '<' && admits.test(one));
  if (substitute === undefined) return { ...cell, confidence: 0 };
  return { ...cell, character: substitute, confidence: cell.confidence * COERCED };
}

export function checksOf(layout: MrzLayout, lines: readonly string[]): MrzCheck[] {
  return layout.checks.map((rule) => ({ field: rule.field, ok: mrzCheckHolds(lines, rule) }));
}

function isCovered(layout: MrzLayout, line: number, column: number): boolean {
  return layout.checks.some(
    (rule) =>
      (rule.line === line && rule.at === column) ||
      rule.covers.some(([one, start, end]) => one === line && column >= start && column < end),
  );
}

/** Covered columns in which no check digit would miss the rival that was seen there too. */
function blindMarks(
  layout: MrzLayout,
  cells: readonly (readonly MrzCell[])[],
  alphabetOf: (line: number, column: number) => Alphabet,
): MrzMark[] {
  return cells.flatMap((row, line) =>
    row.flatMap(({ character, others }, column): MrzMark[] => {
      if (!isCovered(layout, line, column)) return [];
      const admits = ALPHABETS[alphabetOf(line, column)];
      const other = others.find((one) => admits.test(one) && isBlindPair(character, one));
      return other === undefined ? [] : [{ kind: 'blind', line, column, other }];
    }),
  );
}

function replaced(lines: readonly string[], line: number, column: number, character: string): string[] {
  return lines.map((text, index) =>
    index === line ? text.slice(0, column) + character + text.slice(column + 1) : text,
  );
}

interface Repair {
  readonly lines: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** Every way to make all check digits agree by replacing one character by another that it is confused with. */
function repairs(
  layout: MrzLayout,
  cells: readonly (readonly MrzCell[])[],
  lines: readonly string[],
  issuingState: string,
): Repair[] {
  const found: Repair[] = [];
  for (const [line, row] of cells.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!isCovered(layout, line, column)) continue;
      const admits = ALPHABETS[alphabetAt(layout, line, column, issuingState)];
      const current = lines[line]?.charAt(column) ?? '';
      const candidates = new Set([
        ...cell.others,
        cell.character,
        ...confusedWith(current),
        ...confusedWith(cell.character),
      ]);
      for (const candidate of candidates) {
        if (candidate === current || candidate === ' ' || !admits.test(candidate)) continue;
        const attempt = replaced(lines, line, column, candidate);
        if (layout.checks.every((rule) => mrzCheckHolds(attempt, rule))) found.push({ lines: attempt, line, column });
      }
    }
  }
  return found;
}

/** Reads cells as a layout: each column by its alphabet, then at most one repair, and only when it is the only one. */
export function fitMrz(layout: MrzLayout, rows: readonly (readonly MrzCell[])[]): FittedMrz {
  const state = layout.fields.find((field) => field.name === 'issuingState');
  const issuingState = (state === undefined ? [] : (rows[state.line] ?? []))
    .slice(state?.start, state?.end)
    .map((cell) => coerce(cell, 'letter').character)
    .join('');
  const alphabetOf = (line: number, column: number): Alphabet => alphabetAt(layout, line, column, issuingState);
  const cells = rows.map((row, line) => row.map((cell, column) => coerce(cell, alphabetOf(line, column))));
  const lines = cells.map((row) => row.map((cell) => (cell.character === ' ' ? '<' : cell.character)).join(''));
  const confidences = cells.map((row) => row.map((cell) => cell.confidence));
  const checks = checksOf(layout, lines);
  const blind = blindMarks(layout, cells, alphabetOf);
  const asRead = { layout, lines, confidences, checks, marks: blind };
  if (checks.every((one) => one.ok)) return asRead;
  const [repair, ...rest] = repairs(layout, rows, lines, issuingState);
  if (repair === undefined || rest.length > 0) return asRead;
  const { line, column } = repair;
  const mark: MrzMark = { kind: 'repaired', line, column, other: lines[line]?.charAt(column) ?? '<' };
  const others = blind.filter((one) => one.line !== line || one.column !== column);
  return {
    ...asRead,
    lines: repair.lines,
    checks: checksOf(layout, repair.lines),
    marks: [...others, mark].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
