import { degreePrinted, fieldPrinted } from '../degrees.ts';
import { fieldById } from '../fields-of-study.ts';
import { type DiplomaStyle, institutionById, type WordedStyle } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { capitalised, type Person, westernName } from '../people.ts';
import { australia } from './diplomas/australia.ts';
import { china } from './diplomas/china.ts';
import type { DiplomaContext, DiplomaPage } from './diplomas/context.ts';
import { france } from './diplomas/france.ts';
import { germany } from './diplomas/germany.ts';
import { hongKong } from './diplomas/hong-kong.ts';
import { japan } from './diplomas/japan.ts';
import { russia } from './diplomas/russia.ts';
import { unitedKingdom } from './diplomas/united-kingdom.ts';
import { unitedStates } from './diplomas/united-states.ts';
import { isWorded, wordedDiploma } from './diplomas/worded-diploma.ts';

const STYLES: Readonly<Record<Exclude<DiplomaStyle, WordedStyle>, (context: DiplomaContext) => DiplomaPage>> = {
  uk: unitedKingdom,
  us: unitedStates,
  au: australia,
  cn: china,
  fr: france,
  de: germany,
  jp: japan,
  ru: russia,
  hk: hongKong,
};

/** The holder as a diploma of that style writes him: order, script and capitals differ by country (domain.md §8). */
export function holderPrinted(style: DiplomaStyle, person: Person): string {
  switch (style) {
    case 'cn':
      return person.nameHan;
    case 'jp':
      return person.nameTraditional;
    case 'ru':
      return person.nameCyrillic;
    case 'hk':
    case 'fr':
      return style === 'hk'
        ? `${person.surnameLatin} ${capitalised(person.givenLatin)}`
        : `${capitalised(person.givenLatin)} ${person.surnameLatin}`;
    default:
      return westernName(person);
  }
}

export function diploma({ person, details, seed }: TemplateInput<'diploma'>): SpecimenPage {
  const { course, awardDate } = details;
  const institution = institutionById(course.institutionId);
  const { style } = institution;
  if (isWorded(style)) return wordedDiploma(style, { person, institution, course, awardDate, seed });
  const field = fieldById(course.fieldId);
  const holder = details.holder ?? holderPrinted(style, person);
  const degree = degreePrinted(style, course.level, field);
  const subject = fieldPrinted(style, field);
  const { serial, ...page } = STYLES[style]({
    person,
    holder,
    institution,
    field,
    level: course.level,
    degree,
    subject,
    course,
    awardDate,
    seed,
  });
  const fields = {
    holder,
    institution: institution.name,
    degree,
    field: subject,
    awardDate,
    language: institution.language,
    // Chinese certificates print the months of study.
    ...(style === 'cn' && { studyFrom: course.from.slice(0, 7), studyTo: course.to.slice(0, 7) }),
  };
  return { ...page, fields: serial === undefined ? fields : { ...fields, serial } };
}
