import { z } from 'zod';
import { LAYOUTS, layoutsFor, type MrzLayout } from '#renderer/reading-room/extract/mrz/layouts.ts';
import { zoneValues } from '#renderer/reading-room/extract/mrz/zone-values.ts';
import { mrzCheckDigit, mrzCheckHolds } from '#shared/domain/identity/mrz.ts';
import type { MrzCheckRule } from '#shared/domain/identity/mrz-formats.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { civilDateSchema } from '#shared/schema/primitives.ts';
import type { InputFault } from '../input-fault.ts';
import { judgeKind } from '../judge-kind.ts';

const mrzInput = z.strictObject({
  kind: z.literal('mrz'),
  today: civilDateSchema.describe('判断所依据的当天；两位数年份的世纪由它而定'),
  lines: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(3)
    .describe('机读区各行，从上到下：护照 2×44，卡片 3×30 或 2×36，签证 2×44 或 2×36，港澳通行证 1×30'),
});

export interface JudgedCheck {
  readonly field: string;
  readonly ok: boolean;
  /** Where the check digit stands, counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly given: string;
  /** The digit that what it covers gives; a long number's own digit stands elsewhere, with its rest. */
  readonly computed: string | null;
}

export interface JudgedMrz {
  readonly format: MrzLayout['format'];
  /** Every check digit agrees, which proves no field: they are blind to 6↔G and to about 7 % of single errors. */
  readonly holds: boolean;
  readonly checks: readonly JudgedCheck[];
  readonly fields: Readonly<Record<string, string>>;
  /** Date fields that are written but are no date. */
  readonly noDates: readonly string[];
}

function findStrange(lines: readonly string[]): InputFault | null {
  for (const [index, line] of lines.entries()) {
    const at = [...line].findIndex((character) => !/^[A-Z0-9<]$/.test(character));
    if (at >= 0) return { path: ['lines', index], fault: text.mrzCharacter(at + 1, [...line][at] ?? '') };
  }
  return null;
}

const listed = (values: readonly (number | string)[]): string => [...new Set(values)].join(' 或 ');

/** The layout that the lines have, or what keeps them from having one. */
function layoutOf(lines: readonly string[]): MrzLayout | InputFault {
  const strange = findStrange(lines);
  if (strange) return strange;
  const lengths = LAYOUTS.filter((layout) => layout.lines === lines.length).map(({ length }) => length);
  const [first = ''] = lines;
  const expected = lengths.includes(first.length) ? [first.length] : lengths;
  const wrong = lines.findIndex((line) => !expected.includes(line.length));
  if (wrong >= 0) {
    const length = lines[wrong]?.length ?? 0;
    return { path: ['lines', wrong], fault: text.mrzLength(lines.length, listed(expected), length) };
  }
  const layouts = layoutsFor(lines.length, first.length);
  const layout = layouts.find(({ codes }) => codes.test(first));
  const beginnings = layouts.flatMap(({ codes }) => codes.source.replace(/^\^/, '').match(/\[.*\]|.+/g) ?? []);
  const letters = beginnings.flatMap((one) => (one.startsWith('[') ? [...one.slice(1, -1)] : [one]));
  return layout ?? { path: ['lines', 0], fault: text.mrzCode(listed(letters)) };
}

function judgeCheck(lines: readonly string[], rule: MrzCheckRule): JudgedCheck {
  const { field, line, at } = rule;
  const given = (lines[line] ?? '').charAt(at);
  const covered = rule.covers.map(([row, start, end]) => (lines[row] ?? '').slice(start, end)).join('');
  const goesOn = given === '<' && rule.goesOnIn !== null;
  return {
    field,
    ok: mrzCheckHolds(lines, rule),
    line: line + 1,
    column: at + 1,
    given,
    computed: goesOn ? null : mrzCheckDigit(covered),
  };
}

function findNoDates(layout: MrzLayout, lines: readonly string[], read: Readonly<Record<string, string>>): string[] {
  return layout.fields
    .filter(({ name, line, start, end }) => {
      const isDate = name === 'birthDate' || name === 'expiryDate';
      return isDate && read[name] === undefined && /[^<]/.test((lines[line] ?? '').slice(start, end));
    })
    .map(({ name }) => name);
}

function judgeMrz(lines: readonly string[], today: CivilDate): JudgedMrz | InputFault {
  const layout = layoutOf(lines);
  if ('fault' in layout) return layout;
  const checks = layout.checks.map((rule) => judgeCheck(lines, rule));
  const fields = Object.fromEntries(zoneValues(layout, lines, today).map(({ name, value }) => [name, value]));
  const holds = checks.every(({ ok }) => ok);
  return { format: layout.format, holds, checks, fields, noDates: findNoDates(layout, lines, fields) };
}

/** A machine-readable zone of ICAO 9303, or the one line of a 港澳通行证, as the reading room takes it apart. */
export const MRZ = judgeKind(mrzInput, ({ lines, today }) => judgeMrz(lines, today));
