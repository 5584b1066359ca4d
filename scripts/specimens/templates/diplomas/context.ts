import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { FieldOfStudy, Level } from '../../fields-of-study.ts';
import type { Markup } from '../../html.ts';
import type { Institution } from '../../institutions.ts';
import type { Course } from '../../model.ts';
import type { Person } from '../../people.ts';

/** Everything that a diploma of any country says, worked out once. */
export interface DiplomaContext {
  readonly person: Person;
  /** Exactly as printed; a scenario may have misspelt it. */
  readonly holder: string;
  readonly institution: Institution;
  readonly field: FieldOfStudy;
  readonly level: Level;
  /** In the language of the diploma. */
  readonly degree: string;
  readonly subject: string;
  readonly course: Course;
  readonly awardDate: CivilDate;
  readonly seed: number;
}

export interface DiplomaPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly css: string;
  readonly body: Markup;
  /** Number printed on the diploma, where the style has one. */
  readonly serial?: string;
}

export const A4_PORTRAIT = { widthMm: 210, heightMm: 297 } as const;
export const A4_LANDSCAPE = { widthMm: 297, heightMm: 210 } as const;
export const LETTER_LANDSCAPE = { widthMm: 279.4, heightMm: 215.9 } as const;
