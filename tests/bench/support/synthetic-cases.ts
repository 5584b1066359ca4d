import { seededRandom } from '#scripts/lib/seeded-random.ts';
import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  FEMALE_GIVEN,
  MALE_GIVEN,
  POLYPHONIC_SURNAMES,
  UMLAUT_SURNAMES,
} from '#scripts/specimens/name-data.ts';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { formatCaseNumber } from '#shared/domain/business/catalogue.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { CaseState, CaseStateKind } from '#shared/domain/case/case-state.ts';
import { residentIdCheckDigit } from '#shared/domain/identity/resident-id.ts';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { institutionLabel } from '#shared/domain/institutions/institution.ts';
import { addDays, type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { aCase, aDocument, decisions, ids, noon, verdicts, ZHANG_MIN } from '#tests/support/domain-cases.ts';

/** One case in five is open, far more than any desk has: both long lists are long. */
const OPEN_IN = 5;
const CLOSED_DAYS = 2500;
const SURNAMES = [...COMMON_SURNAMES, ...POLYPHONIC_SURNAMES, ...UMLAUT_SURNAMES, ...COMPOUND_SURNAMES];
const GIVEN = [...MALE_GIVEN, ...FEMALE_GIVEN];
const BUSINESSES: readonly BusinessCode[] = [
  ...Array.from({ length: 12 }, (): BusinessCode => 'recognition'),
  'archive',
  'archive',
  'settle_bj_nonlocal',
  'settle_elsewhere',
  'settle_bj_local',
  'settle_joint',
  'dispatch',
];

export interface Desk {
  readonly today: CivilDate;
  /** Whose own list is measured: a hundredth of the open cases. */
  readonly reviewer: { readonly staffId: StaffId; readonly name: string };
}

interface Dice {
  below(limit: number): number;
  of<Entry>(entries: readonly Entry[]): Entry;
  /** Early entries far more often than late ones, as surnames and universities are. */
  favouring<Entry>(entries: readonly Entry[]): Entry;
}

/** Stand for the numbers of a case in its pattern; no value has such a character. */
export const OWN = { number: '@NUMBER@', idNumber: '@CARD@', mobile: '@MOBILE@', passport: '@PASSPORT@' } as const;

export type OwnNumbers = Readonly<Record<keyof typeof OWN, string>>;

/** So many people and places there are; the cases beyond them differ in their numbers alone. */
export const PATTERNS = 10_000;

export function numbersOf(index: number, { record }: SyntheticCase): OwnNumbers {
  const dice = diceOf(index);
  const { applicant, business, submittedOn } = record;
  const region = dice.of(['110105', '310104', '440106', '320102', '510104']);
  const stem = `${region}${applicant.birthDate?.replaceAll('-', '')}${digits(dice.below(1000), 3)}`;
  const passport = `E${digits(dice.below(1e8), 8)}`;
  return {
    number: formatCaseNumber(business, dateParts(submittedOn).year, index + 1),
    idNumber: applicant.idType === 'passport' ? passport : stem + residentIdCheckDigit(stem),
    mobile: `1${dice.of(['38', '39', '59', '86'])}${digits(dice.below(1e8), 8)}`,
    passport,
  };
}

function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  // The first draws of neighbouring seeds look alike.
  random();
  const at = <Entry>(entries: readonly Entry[], share: number): Entry =>
    entries[Math.floor(share * entries.length)] as Entry;
  return {
    below: (limit) => Math.floor(random() * limit),
    of: (entries) => at(entries, random()),
    favouring: (entries) => at(entries, random() ** 2),
  };
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

function personOf(dice: Dice): CaseRecord['applicant'] {
  const surname = dice.favouring(SURNAMES);
  const given = Array.from({ length: dice.below(5) === 0 ? 1 : 2 }, () => dice.favouring(GIVEN));
  const birthDate = addDays('1985-01-01' as CivilDate, dice.below(6500));
  return {
    name: surname.han + given.map(({ han }) => han).join(''),
    nameLatin: `${surname.pinyin} ${given.map(({ pinyin }) => pinyin).join('')}`,
    sex: dice.of(['F', 'M']),
    birthDate,
    nationality: 'CHN',
    idType: dice.below(6) === 0 ? 'passport' : 'resident_id',
    idNumber: OWN.idNumber,
    mobile: OWN.mobile,
    email: `${surname.pinyin.toLowerCase()}${dice.below(1e6)}@example.com`,
  };
}

function stateOf(kind: CaseStateKind, today: CivilDate): CaseState {
  switch (kind) {
    case 'supplement_requested':
      return { kind, supplementId: ids.supplement(1), dueOn: today };
    case 'supplemented':
      return { kind, supplementId: ids.supplement(1) };
    case 'proposed':
    case 'signed':
    case 'issued':
    case 'refused':
    case 'revoked':
      return { kind, resultId: ids.result(1) };
    default:
      return { kind };
  }
}

const OPEN_KINDS: readonly CaseStateKind[] = [
  ...Array.from({ length: 12 }, (): CaseStateKind => 'in_review'),
  ...Array.from({ length: 4 }, (): CaseStateKind => 'received'),
  'supplement_requested',
  'supplemented',
  'verifying',
  'proposed',
];
const CLOSED_KINDS: readonly CaseStateKind[] = ['issued', 'issued', 'issued', 'issued', 'refused', 'withdrawn'];

const DOCUMENTS = [17, 18].map((row) => aDocument(row, row));
const MATERIALS = verdicts({ 17: 'accepted' });
const FIELDS = [...decisions({ name: 'agreed' }), ...decisions({ passportNumber: 'agreed' }, OWN.passport)];

export interface SyntheticCase {
  readonly record: CaseRecord;
  /** Null while open. */
  readonly closedOn: CivilDate | null;
}

/** A person, a place, days and a state, without the numbers that make it one case among many. */
export function patternOf(index: number, { today, reviewer }: Desk): SyntheticCase {
  const dice = diceOf(index);
  const open = index % OPEN_IN === 0;
  const kind = dice.of(open ? OPEN_KINDS : CLOSED_KINDS);
  const submittedOn = addDays(today, -(open ? dice.below(35) : 40 + dice.below(CLOSED_DAYS)));
  const business = dice.of(BUSINESSES);
  const institution = dice.favouring(BUILT_IN_INSTITUTIONS);
  const isMine = open && index % (OPEN_IN * 100) === 0;
  const colleague = 1 + dice.below(40);
  const taken = { staffId: ids.staff(colleague), name: `同事${colleague}` };
  const asked = kind === 'supplement_requested' || kind === 'supplemented';
  const record = aCase({
    number: OWN.number,
    business,
    applicant: personOf(dice),
    facts: {
      country: institution.country,
      institution: institutionLabel(institution),
      degreeLevel: dice.of(['bachelor', 'master', 'doctorate']),
    },
    submittedOn,
    receivedAt: noon(submittedOn),
    state: stateOf(kind, today),
    assignee: isMine ? reviewer : kind === 'received' ? null : taken,
    documents: DOCUMENTS,
    materials: MATERIALS,
    fields: FIELDS,
    supplements: asked
      ? [
          {
            id: ids.supplement(1),
            items: [{ materialRow: 20, text: '请补充已签署的授权声明' }],
            requestedAt: noon(submittedOn),
            requestedOn: submittedOn,
            dueOn: today,
            by: ZHANG_MIN,
            note: null,
            answeredOn: kind === 'supplemented' ? today : null,
          },
        ]
      : [],
  });
  return { record, closedOn: open ? null : addDays(submittedOn, 15 + dice.below(20)) };
}
