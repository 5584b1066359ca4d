import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { Level } from '../../../fields-of-study.ts';
import type { Institution } from '../../../institutions.ts';
import type { Course } from '../../../model.ts';
import type { Person } from '../../../people.ts';
import type { Prng } from '../../../prng.ts';

/** How a line of a diploma is set: it decides the size of its print and nothing else. */
export type Role = 'house' | 'title' | 'text' | 'holder' | 'degree' | 'small';
export type Block = readonly [role: Role, text: string];

/** One wording of a diploma: its lines from top to bottom, and what they say. */
export interface Wording {
  readonly blocks: readonly Block[];
  readonly holder: string;
  readonly degree?: string;
  readonly field?: string;
  /** `2023-06` where the day is not printed. */
  readonly awardDate: string;
  readonly studyFrom?: string;
  readonly studyTo?: string;
}

export interface WordingInput {
  readonly person: Person;
  readonly institution: Institution;
  readonly course: Course;
  readonly level: Level;
  readonly awardDate: CivilDate;
  readonly prng: Prng;
}

/** Every wording of one language; which one is printed follows from the seed. */
export type Wordings = readonly ((input: WordingInput) => Wording)[];

export function monthOf(date: CivilDate): string {
  return date.slice(0, 7);
}

/** 3 de mayo de 1998, 3 maggio 1998: a month's name between day and year. */
export function monthNamed(months: string, link: string): (date: CivilDate) => string {
  const names = months.split(' ');
  return (date) => {
    const { year, month, day } = dateParts(date);
    return [day, names[month - 1], year].join(link);
  };
}
