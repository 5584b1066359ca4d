import { z } from 'zod';
import { type Applicant, ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { checkIdNumber } from '#shared/domain/identity/check-id-number.ts';
import type { IdNumberCheck } from '#shared/domain/identity/id-number-check.ts';
import { type NumberContradiction, numberSaysOtherwise } from '#shared/domain/identity/number-says-otherwise.ts';
import { PROVINCES } from '#shared/domain/identity/provinces.ts';
import { type ResidentId, readResidentId } from '#shared/domain/identity/resident-id.ts';
import { findApplicantFaults } from '#shared/domain/intake/check-applicant.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import { judgeKindsText } from '#shared/i18n/zh-cn/judge-kinds.ts';
import { country } from '#shared/schema/evidence-facts.ts';
import { applicant } from '#shared/schema/facts.ts';
import { civilDateSchema } from '#shared/schema/primitives.ts';
import { UNKNOWN_PERSON } from '../case/unknown-person.ts';
import type { InputFault } from '../input-fault.ts';
import { judgeKind } from '../judge-kind.ts';

const idNumberInput = z.strictObject({
  kind: z.literal('id_number'),
  today: civilDateSchema.describe('判断所依据的当天；号码中的出生日期不能晚于这一天'),
  idType: z.enum(ID_TYPES).describe('居民身份证（GB 11643）、护照、往来港澳通行证或往来台湾通行证'),
  idNumber: z
    .string()
    .min(1)
    .max(30)
    .refine((text) => text.trim() !== '', judgeKindsText.blank),
  nationality: country.nullable().default(null).describe('护照的国籍，如 CHN；不知道写 null'),
  birthDate: applicant.shape.birthDate.default(null).describe('表单上的出生日期，与身份证号码核对'),
  sex: applicant.shape.sex.default(null).describe('表单上的性别，与身份证号码核对'),
});

type IdNumberInput = z.output<typeof idNumberInput>;

export interface JudgedIdNumber {
  readonly check: IdNumberCheck;
  /** What a sound 公民身份号码 says of its holder; null for every other number. */
  readonly holder: (ResidentId & { readonly province: string | null }) | null;
  /** Where the form says otherwise. */
  readonly contradictions: readonly NumberContradiction[];
}

function personOf({ idType, idNumber, nationality, birthDate, sex }: IdNumberInput): Applicant {
  const given = { idType, idNumber, birthDate, sex };
  return { ...UNKNOWN_PERSON, ...given, nationality: nationality ?? UNKNOWN_PERSON.nationality };
}

/** The number is what is asked after: its own faults, and that the form contradicts it, are the answer. */
function findFault(input: IdNumberInput): InputFault | null {
  const found = findApplicantFaults(personOf(input), input.today).find(
    ({ path, code }) => ['birthDate', 'nationality'].includes(String(path[1])) && code !== 'birth_date_against_number',
  );
  return found ? { path: found.path.slice(1), fault: describeApplicationFault(found) } : null;
}

export const ID_NUMBER = judgeKind(idNumberInput, (input): JudgedIdNumber | InputFault => {
  const fault = findFault(input);
  if (fault) return fault;
  const { idType, idNumber, today, nationality } = input;
  const check = checkIdNumber(idType, idNumber, today, nationality);
  const read = idType === 'resident_id' && check.kind === 'valid' ? readResidentId(idNumber) : null;
  const holder = read?.ok ? { ...read.id, province: PROVINCES[read.id.region.slice(0, 2)] ?? null } : null;
  return { check, holder, contradictions: holder === null ? [] : numberSaysOtherwise(personOf(input)) };
});
