import { z } from 'zod';
import { SIGNATURE_BYTES } from '../domain/authenticity/result-code.ts';
import type { VerificationKeys } from '../domain/authenticity/station-keys.ts';
import { BUSINESS_CODES } from '../domain/business/business-code.ts';
import { RESULT_KINDS } from '../domain/case/case-record.ts';
import { DISPATCH_STAGES } from '../domain/office/dispatch-stages.ts';
import type { OfficeCalendar } from '../domain/office/office-calendar.ts';
import type { OfficeDocument, OfficeName } from '../domain/office/office-document.ts';
import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings } from '../domain/office/settings.ts';
import { civilDateSchema, contentHash, instant, line, paragraph, stationId, workingDays } from './primitives.ts';
import { rulePackBody } from './rule-pack.ts';
import { actor } from './staff.ts';

const days = (most: number) => z.number().int().min(1).max(most);

/** A key that an older version did not write has its built-in value. */
function eachOf<Key extends string, Value>(
  keys: readonly Key[],
  value: z.ZodType<Value>,
  given: Readonly<Record<Key, NoInfer<Value>>>,
): z.ZodType<Readonly<Record<Key, Value>>> {
  const shape = Object.fromEntries(keys.map((key) => [key, value.default(() => given[key] as never)]));
  return z.object(shape).default(() => given as never) as unknown as z.ZodType<Readonly<Record<Key, Value>>>;
}

function firstRepeated(values: readonly string[]): number {
  return values.findIndex((value, index) => values.indexOf(value) !== index);
}

export const institutionClasses = z
  .array(z.object({ institution: line, days: workingDays }))
  .max(2000)
  .superRefine((entries, context) => {
    const repeated = firstRepeated(entries.map(({ institution }) => institution.trim().toLowerCase()));
    if (repeated >= 0) context.addIssue({ code: 'custom', path: [repeated, 'institution'], message: '重复' });
  });

/** Two series under one word would count into each other. */
function distinct(values: Readonly<Record<string, string>>, context: z.RefinementCtx): void {
  const repeated = firstRepeated(Object.values(values));
  const key = Object.keys(values)[repeated];
  if (key !== undefined) context.addIssue({ code: 'custom', path: [key], message: '重复' });
}

const given = DEFAULT_OFFICE_SETTINGS;

const settingShape = {
  secondSignature: eachOf(BUSINESS_CODES, z.boolean(), given.secondSignature),
  greenChannelDays: days(60).default(given.greenChannelDays),
  institutionClasses: institutionClasses.default([]),
  dispatchStageDays: eachOf(DISPATCH_STAGES, days(250).nullable(), given.dispatchStageDays),
  pauseForSupplement: z.boolean().default(given.pauseForSupplement),
  supplementDays: days(120).default(given.supplementDays),
  exactly180IsAbroad: z.boolean().default(given.exactly180IsAbroad),
  recheckWindowDays: days(730).default(given.recheckWindowDays),
  caseNumberPrefixes: eachOf(BUSINESS_CODES, z.string().regex(/^[A-Z]{1,6}$/), given.caseNumberPrefixes).superRefine(
    distinct,
  ),
  resultNumberWords: eachOf(
    RESULT_KINDS,
    z.string().regex(/^\p{Script=Han}{1,12}$/u),
    given.resultNumberWords,
  ).superRefine(distinct),
};

/** The body of `settings`. What a newer centre adds is let pass, and kept where it is stored. */
export const officeSettings: z.ZodType<OfficeSettings> = z.object(settingShape);

export const officeDay = z.object({ date: civilDateSchema, kind: z.enum(['day_off', 'working_day']), name: line });

/** The body of `calendar`. */
export const officeCalendar: z.ZodType<OfficeCalendar> = z
  .object({
    days: z.array(officeDay).max(2000).default([]),
    publishedYears: z.array(z.number().int().min(2000).max(2200)).max(100).default([]),
  })
  .superRefine(({ days: entries }, context) => {
    const repeated = firstRepeated(entries.map(({ date }) => date));
    if (repeated >= 0) context.addIssue({ code: 'custom', path: ['days', repeated, 'date'], message: '重复' });
  });

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));

export const stationPublicKey = hex(32);
export const keySignature = hex(SIGNATURE_BYTES);

/** The body of `keys`. */
export const verificationKeys: z.ZodType<VerificationKeys> = z.object({
  centreKey: stationPublicKey,
  verifyAddress: z
    .string()
    .regex(/^[A-Z0-9 $%*+\-./:]{1,80}$/)
    .nullable(),
  keys: z
    .array(
      z.object({
        keyId: hex(4),
        stationId,
        stationName: line,
        publicKey: stationPublicKey,
        enrolledOn: civilDateSchema,
        withdrawnOn: civilDateSchema.nullable(),
        signature: keySignature,
      }),
    )
    .max(5000),
});

export const OFFICE_BODIES: Readonly<Record<OfficeName, z.ZodType>> = {
  settings: officeSettings,
  calendar: officeCalendar,
  rules: rulePackBody,
  keys: verificationKeys,
};

export const officeName = z.string().regex(/^[a-z_]{1,40}$/);

export const officeDocument = z.object({
  name: officeName,
  version: z.number().int().min(1),
  body: z.unknown(),
  hash: contentHash,
  validFrom: civilDateSchema,
  changedBy: actor.nullable(),
  changedAt: instant,
  reason: paragraph,
}) satisfies z.ZodType<OfficeDocument>;
