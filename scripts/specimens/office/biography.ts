import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  dateParts,
  dayNumber,
} from '#shared/kernel/civil-date.ts';
import { FIELDS_OF_STUDY, type Level } from '../fields-of-study.ts';
import {
  type DiplomaStyle,
  DOMESTIC_INSTITUTIONS,
  FOREIGN_INSTITUTIONS,
  type Institution,
  institutionById,
} from '../institutions.ts';
import type { Course } from '../model.ts';
import { createPerson, type Person, type PersonWishes, type TravelDocument } from '../people.ts';
import { createPrng, deriveSeed, type Prng } from '../prng.ts';
import type { Stay } from './model.ts';

/** A person together with what she studied, where, and when she was out of the country. */
export interface Biography {
  readonly seed: number;
  readonly today: CivilDate;
  readonly person: Person;
  readonly institution: Institution;
  readonly course: Course;
  readonly awardDate: CivilDate;
  readonly domestic: Institution;
  readonly stays: readonly Stay[];
}

export interface BiographyWishes {
  readonly today: CivilDate;
  readonly level: Level;
  readonly institutionId?: string;
  readonly country?: string;
  /** Months between the end of the studies and today; negative while they are still to come. */
  readonly finishedMonthsAgo: number;
  /** The intake is moved back a year until at least so many months have passed since the end; default 2. */
  readonly atLeastMonthsAgo?: number;
  /** Length of the studies in months instead of what is usual there. */
  readonly months?: number;
  readonly person?: Partial<Omit<PersonWishes, 'today'>>;
}

/** Usual length by country style, in months. */
function usualMonths(style: DiplomaStyle, level: Level): number {
  if (level === 'doctorate') return 45;
  if (level === 'bachelor') return style === 'us' || style === 'ru' || style === 'jp' ? 45 : 33;
  return style === 'uk' || style === 'hk' ? 12 : style === 'au' ? 18 : 21;
}

const AGE_AT_AWARD: Readonly<Record<Level, number>> = { bachelor: 22, master: 25, doctorate: 30 };

function chooseInstitution(seed: number, wishes: BiographyWishes): Institution {
  if (wishes.institutionId !== undefined) return institutionById(wishes.institutionId);
  const list = FOREIGN_INSTITUTIONS.filter(
    (institution) => wishes.country === undefined || institution.country === wishes.country,
  );
  return createPrng(deriveSeed(seed, 'institution')).pick(list);
}

/** Months in which a year of study begins; the day is in the first weeks. */
const INTAKES: Readonly<Partial<Record<DiplomaStyle, readonly number[]>>> = {
  uk: [9],
  us: [8, 9],
  au: [2, 7],
  cn: [9],
  fr: [9],
  de: [10],
  jp: [4],
  ru: [9],
  hk: [9],
};

/** The intake nearest to the wished day, so that studies begin when they do begin in that country. */
function nearestIntake(prng: Prng, style: DiplomaStyle, wished: CivilDate): CivilDate {
  const { year } = dateParts(wished);
  const starts = [year - 1, year, year + 1].flatMap((each) =>
    (INTAKES[style] ?? [9]).map((month) => addDays(addMonths(civilDate(`${each}-01-01`), month - 1), prng.int(0, 23))),
  );
  const distance = (start: CivilDate): number => Math.abs(dayNumber(start) - dayNumber(wished));
  return starts.reduce((best, start) => (distance(start) < distance(best) ? start : best));
}

/** Out for each year of study with a summer at home when there is more than one; the last entry is the first return. */
function staysFor(seed: number, course: Course, today: CivilDate, country: string): readonly Stay[] {
  const prng = createPrng(deriveSeed(seed, 'stays'));
  const stays: Stay[] = [];
  let exit = addDays(course.from, -prng.int(4, 18));
  for (
    let summer = addDays(civilDate(`${dateParts(course.from).year + 1}-07-01`), prng.int(0, 13));
    summer < addDays(course.to, -80);
    summer = addYears(summer, 1)
  ) {
    stays.push({ exit, entry: summer, country });
    exit = addDays(summer, prng.int(38, 58));
  }
  const home = addDays(course.to, prng.int(6, 40));
  stays.push({ exit, entry: home <= today ? home : null, country });
  return stays.filter((stay) => stay.exit <= today);
}

/** Days out of the country: both ends of a stay count once (domain.md §2, decision). */
export function daysAbroad(stays: readonly Stay[], today: CivilDate): number {
  return stays.reduce((sum, stay) => sum + dayNumber(stay.entry ?? today) - dayNumber(stay.exit) + 1, 0);
}

/** Issued before the studies began, since it is the one that was used while abroad (G六18), and still valid today. */
function usedWhileStudying(
  document: TravelDocument,
  prng: Prng,
  person: Person,
  from: CivilDate,
  today: CivilDate,
): TravelDocument {
  const earliest = [addYears(person.birthDate, 16), addDays(addYears(today, -10), 200)].reduce((a, b) =>
    a > b ? a : b,
  );
  const wished = addDays(from, -prng.int(70, 800));
  const issueDate = wished > earliest ? wished : earliest;
  return { ...document, issueDate, expiryDate: addDays(addYears(issueDate, 10), -1) };
}

export function createBiography(seed: number, wishes: BiographyWishes): Biography {
  const { today, level } = wishes;
  const prng = createPrng(deriveSeed(seed, 'biography'));
  const institution = chooseInstitution(seed, wishes);
  const months = wishes.months ?? usualMonths(institution.style, level);
  const end = addMonths(today, -wishes.finishedMonthsAgo);
  const nearest = nearestIntake(prng, institution.style, addMonths(end, -months));
  // Studies that are over must be over today, whichever intake is nearest.
  const late = wishes.finishedMonthsAgo > 0 && addMonths(nearest, months + (wishes.atLeastMonthsAgo ?? 2)) > today;
  const from = late ? addYears(nearest, -1) : nearest;
  const to = addDays(addMonths(from, months), prng.int(-12, 4));
  const course: Course = { institutionId: institution.id, level, fieldId: prng.pick(FIELDS_OF_STUDY).id, from, to };
  const age = AGE_AT_AWARD[level] + Math.max(0, Math.floor(wishes.finishedMonthsAgo / 12)) + prng.int(0, 2);
  const bare = createPerson(seed, { age, ...wishes.person, today });
  const person: Person = {
    ...bare,
    passport: usedWhileStudying(bare.passport, prng, bare, from, today),
    permit: usedWhileStudying(bare.permit, prng, bare, from, today),
  };
  const awarded = addDays(to, prng.int(12, 70));
  return {
    seed,
    today,
    person,
    institution,
    course,
    awardDate: awarded < today ? awarded : addDays(today, -5),
    domestic: prng.pick(DOMESTIC_INSTITUTIONS),
    stays: staysFor(seed, course, today, institution.country),
  };
}
