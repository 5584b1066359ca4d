import { z } from 'zod';
import { BUSINESS_CODES, type BusinessCode } from '../domain/business/business-code.ts';
import { BUSINESSES } from '../domain/business/catalogue.ts';
import { RESULT_KINDS } from '../domain/case/case-record.ts';
import { BASE_NECESSITIES, findMaterial, MATERIALS, WAIVER_GROUNDS } from '../domain/materials/material-table.ts';
import { isCountryCode } from '../domain/places/iso-countries.ts';
import type { DeadlineTable } from '../domain/rule-pack/deadline-table.ts';
import { placesIn } from '../domain/rule-pack/fill-titles.ts';
import { RULE_KEYS, type RuleKey } from '../domain/rule-pack/rule-keys.ts';
import type { CentrePackBody, ResultRow, RuleWords } from '../domain/rule-pack/rule-pack.ts';
import { GUIDE_LIMITS, type GuideLimit, type GuideLimits } from '../domain/rules/guide-limits.ts';
import { civilDateSchema, line, workingDays } from './primitives.ts';

/** 条款: `G` or `P`, a chapter in Chinese numerals and what follows; several with 、 between them, e.g. `G五(3)6、G六5`. */
const clause = z
  .string()
  .max(60)
  .regex(/^[GP][一二三四五六七八九十]+[^、]*(、[GP][一二三四五六七八九十]+[^、]*)*$/, '应为条款出处，如 G五(3)2');

/** An object with every key of the list, each of one form. */
function each<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => z.ZodType<Value>,
): z.ZodType<Readonly<Record<Key, Value>>> {
  const shape = Object.fromEntries(keys.map((key) => [key, value(key)]));
  return z.looseObject(shape) as unknown as z.ZodType<Readonly<Record<Key, Value>>>;
}

/** Most that a figure may be, by its unit: nothing that a guide could mean is larger. */
const MOST: Readonly<Record<GuideLimit['unit'], number>> = {
  day: 3660,
  month: 120,
  year: 120,
  yuan: 100_000,
  entry: 20,
  digit: 20,
};

const LIMIT_KEYS = Object.keys(GUIDE_LIMITS) as (keyof GuideLimits)[];

/** A figure keeps its unit: a pack that counts months in days is another program. */
function limit(key: keyof GuideLimits): z.ZodType<GuideLimit> {
  const { unit } = GUIDE_LIMITS[key];
  return z.looseObject({
    value: z
      .number()
      .int()
      .min(unit === 'yuan' ? 0 : 1)
      .max(MOST[unit]),
    unit: z.literal(unit),
    clause,
  });
}

const title = line.refine(
  (text) => placesIn(text).every((name) => LIMIT_KEYS.some((key) => key === name)),
  '花括号内不是数值的名称',
);

const ruleWords: z.ZodType<RuleWords> = z.looseObject({ title, clause }).meta({ id: 'ruleWords' });

const material = z
  .object({
    row: z.number().int().min(1).max(MATERIALS.length),
    businesses: z.array(z.enum(BUSINESS_CODES)).min(1),
    name: line,
    shortName: z.string().min(1).max(20),
    source: line,
    necessity: z.enum(BASE_NECESSITIES),
    waiver: z.looseObject({ ground: z.enum(WAIVER_GROUNDS), words: line }).nullable(),
    clause,
  })
  .superRefine(({ row, businesses }, context) => {
    const own = findMaterial(row)?.businesses ?? [];
    const same = own.length === businesses.length && own.every((business) => businesses.includes(business));
    if (!same)
      context.addIssue({ code: 'custom', path: ['businesses'], message: '与程序中此项材料的业务不同，须更新程序' });
  });

const materials = z.array(material).superRefine((rows, context) => {
  for (const { row } of MATERIALS) {
    const index = row - 1;
    if (rows[index]?.row === row) continue;
    context.addIssue({ code: 'custom', path: [index, 'row'], message: `应为第 ${row} 项：24 项材料须齐全并按序排列` });
    return;
  }
  if (rows.length > MATERIALS.length) {
    context.addIssue({ code: 'custom', path: [MATERIALS.length], message: '多于 24 项材料，须更新程序' });
  }
});

const dayLimit = z.looseObject({ days: workingDays, clause }).meta({ id: 'dayLimit' });
const country = z.string().refine(isCountryCode, '没有这个国家/地区代码');

const recognition = z
  .object({
    classes: z
      .array(z.looseObject({ days: workingDays, countries: z.array(country).max(260), jointProgramme: z.boolean() }))
      .max(20),
    others: workingDays,
    since: civilDateSchema,
    clause,
  })
  .superRefine(({ classes }, context) => {
    const seen = new Set<string>();
    let joint = 0;
    for (const [index, { countries, jointProgramme }] of classes.entries()) {
      for (const [at, code] of countries.entries()) {
        const path = ['classes', index, 'countries', at];
        if (seen.has(code)) context.addIssue({ code: 'custom', path, message: '国家/地区重复' });
        seen.add(code);
      }
      joint += jointProgramme ? 1 : 0;
      const path = ['classes', index, 'jointProgramme'];
      if (jointProgramme && joint > 1) context.addIssue({ code: 'custom', path, message: '中外合作办学只能属于一类' });
    }
  });

const deadlines: z.ZodType<DeadlineTable> = z.looseObject({
  archiveApplication: dayLimit,
  archiveDossier: dayLimit,
  recognition,
  nonlocalMaster: dayLimit,
  nonlocalDoctorate: dayLimit,
  settleLocal: dayLimit,
  settleElsewhere: dayLimit,
  settleJoint: dayLimit,
});

function resultRow(business: BusinessCode): z.ZodType<ResultRow> {
  const known = BUSINESSES[business].resultKinds;
  const kind = z.enum(RESULT_KINDS).refine((one) => known.includes(one), '程序中此业务没有这种结果，须更新程序');
  return z.looseObject({
    kinds: z
      .array(kind)
      .min(1)
      .refine((kinds) => new Set(kinds).size === kinds.length, '结果重复'),
    clause,
  });
}

/**
 * The body of `rules`: one edition of the guide (`domain/rule-pack/rule-pack.ts`). Nothing in it has a value by
 * default: a figure that is missing is a fault at its field, never another edition's figure. Keys that this program does
 * not know are for a newer one: they are let pass and stay in the value, which therefore has the hash that it came with.
 */
export const rulePackBody: z.ZodType<CentrePackBody> = z
  .looseObject({
    edition: z.string().min(1).max(60),
    inForceFrom: civilDateSchema,
    sources: z.looseObject({ G: line, P: line }),
    limits: each(LIMIT_KEYS, limit) as unknown as z.ZodType<GuideLimits>,
    rules: each<RuleKey, RuleWords>(RULE_KEYS, () => ruleWords),
    materials,
    deadlines,
    results: each(BUSINESS_CODES, resultRow),
  })
  .meta({ id: 'rulePack' });
