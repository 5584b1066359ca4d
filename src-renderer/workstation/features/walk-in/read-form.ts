import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import {
  type Applicant,
  DEGREE_LEVELS,
  DESTINATION_KINDS,
  ID_TYPES,
  type StudyEntry,
} from '#shared/domain/case/case-facts.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { readTypedDate } from '../../ui/format/dates.ts';
import { factSpecs, hasHistory } from './field-specs.ts';
import { readEvidence } from './read-evidence.ts';
import { date, line, oneOf, yesNo } from './read-value.ts';
import { type HistoryLine, isBlankLine, type WalkInForm } from './walk-in-form.ts';

type Values = WalkInForm['values'];
type Facts = InputOf<'intake.create_walk_in'>['facts'];

const GROUNDS = { '1': 1, '2': 2, '3': 3 } as const;

function studyEntry({ institution, country, level, from, to }: HistoryLine): StudyEntry | null {
  const start = readTypedDate(from);
  const known = oneOf(['high_school', ...DEGREE_LEVELS] as const, level);
  if (start === null || known === null) return null;
  return { institution: institution.trim(), country, level: known, from: start, to: readTypedDate(to) };
}

/** The lines of 学习经历 that are handed in, in their order: what is blank or cannot be read yet is not among them. */
export function readableLines({ business, history }: WalkInForm): readonly HistoryLine[] {
  return hasHistory(business) ? history.filter((entry) => !isBlankLine(entry) && studyEntry(entry) !== null) : [];
}

/** Only what the business asks for: a value typed before the business was changed does not slip in. */
function askedValues({ business, values }: WalkInForm): Values {
  const keys = factSpecs(business, values).map((spec) => spec.key);
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? '']));
}

function readFacts(form: WalkInForm): Facts {
  const asked = askedValues(form);
  const days = line(asked, 'daysAbroad');
  const ground = oneOf(['1', '2', '3'] as const, line(asked, 'greenChannelGround'));
  return {
    destinationKind: oneOf(DESTINATION_KINDS, line(asked, 'destinationKind')),
    country: line(asked, 'country'),
    institution: line(asked, 'institution'),
    degreeLevel: oneOf(DEGREE_LEVELS, line(asked, 'degreeLevel')),
    degreeName: line(asked, 'degreeName'),
    field: line(asked, 'field'),
    awardDate: date(asked, 'awardDate'),
    studyFrom: date(asked, 'studyFrom'),
    studyTo: date(asked, 'studyTo'),
    studyHistory: readableLines(form)
      .map(studyEntry)
      .filter((entry) => entry !== null),
    documentLanguage: line(asked, 'documentLanguage'),
    daysAbroad: days === null ? null : Number(days),
    authorisationCode: line(asked, 'authorisationCode'),
    entryExitFound: yesNo(asked, 'entryExitFound'),
    identityVerified: yesNo(asked, 'identityVerified'),
    agreementSigned: yesNo(asked, 'agreementSigned'),
    feePaid: yesNo(asked, 'feePaid'),
    greenChannelGround: ground && GROUNDS[ground],
    greenChannelProven: yesNo(asked, 'greenChannelProven'),
    dossierKeptHere: yesNo(asked, 'dossierKeptHere'),
    letterKind: oneOf(['plain', 'public_institution'] as const, line(asked, 'letterKind')),
    householdKind: oneOf(['family', 'collective'] as const, line(asked, 'householdKind')),
    worksAtHouseholdPlace: yesNo(asked, 'worksAtHouseholdPlace'),
    employer: line(asked, 'employer'),
    hasEarlierStudyOrLaterWork: yesNo(asked, 'hasEarlierStudyOrLaterWork'),
    deadlineClass: null,
    dossierSignedIn: null,
    ...readEvidence(asked),
  };
}

export function readApplicant(values: Values): Applicant {
  return {
    name: line(values, 'name') ?? '',
    nameLatin: line(values, 'nameLatin')?.toUpperCase() ?? null,
    sex: oneOf(['M', 'F', 'X'] as const, line(values, 'sex')),
    birthDate: date(values, 'birthDate'),
    nationality: values.nationality ?? 'CHN',
    idType: oneOf(ID_TYPES, line(values, 'idType')) ?? 'resident_id',
    idNumber: (line(values, 'idNumber') ?? '').toUpperCase(),
    mobile: line(values, 'mobile') ?? '',
    email: line(values, 'email') ?? '',
  };
}

/** The form as main takes it; what cannot be read as its kind counts as not known. */
export function readForm(form: WalkInForm): InputOf<'intake.create_walk_in'> {
  const { business, values } = form;
  const isOrganisation = BUSINESSES[business].submittedBy === 'organisation';
  return {
    business,
    applicant: readApplicant(values),
    submitter: isOrganisation
      ? {
          kind: 'organisation',
          name: line(values, 'submitterName') ?? '',
          contact: line(values, 'submitterContact') ?? '',
        }
      : { kind: 'applicant' },
    facts: readFacts(form),
  };
}
