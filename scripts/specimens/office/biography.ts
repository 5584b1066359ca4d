import { addDays, addMonths, addYears, type CivilDate, civilDate, daysBetween } from '../civil-date.ts';
import { FIELDS_OF_STUDY, type Level } from '../fields-of-study.ts';
import {
  type DiplomaStyle,
  DOMESTIC_INSTITUTIONS,
  FOREIGN_INSTITUTIONS,
  type Institution,
  institutionById,
} from '../institutions.ts';
import type { Course } from '../model.ts';
import { createPerson, type Person, type PersonWishes } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
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

/** Out for each year of study with a summer at home when there is more than one; the last entry is the first return. */
function staysFor(seed: number, course: Course, today: CivilDate, country: string): readonly Stay[] {
  const prng = createPrng(deriveSeed(seed, 'stays'));
  const stays: Stay[] = [];
  let exit = addDays(course.from, -prng.int(4, 18));
  for (
    let summer = civilDate(Number(course.from.slice(0, 4)) + 1, 7, prng.int(1, 14));
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
  return stays.reduce((sum, stay) => sum + daysBetween(stay.exit, stay.entry ?? today) + 1, 0);
}

export function createBiography(seed: number, wishes: BiographyWishes): Biography {
  const { today, level } = wishes;
  const prng = createPrng(deriveSeed(seed, 'biography'));
  const institution = chooseInstitution(seed, wishes);
  const to = addDays(addMonths(today, -wishes.finishedMonthsAgo), prng.int(-9, 9));
  const from = addDays(addMonths(to, -(wishes.months ?? usualMonths(institution.style, level))), 3);
  const course: Course = { institutionId: institution.id, level, fieldId: prng.pick(FIELDS_OF_STUDY).id, from, to };
  const age = AGE_AT_AWARD[level] + Math.max(0, Math.floor(wishes.finishedMonthsAgo / 12)) + prng.int(0, 2);
  const person = createPerson(seed, { age, ...wishes.person, today });
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
