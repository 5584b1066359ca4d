import { dateParts } from '#shared/kernel/civil-date.ts';
import { dateText } from '../../../date-texts.ts';
import { fieldById } from '../../../fields-of-study.ts';
import type { Wordings } from './wording.ts';

/** Older and plainer formulas than the two halves of the state's form. */
export const RUSSIAN: Wordings = [
  ({ person, institution, course, level, awardDate }) => {
    const field = fieldById(course.fieldId).ru;
    const degree = { bachelor: 'Бакалавр', master: 'Магистр', doctorate: 'Кандидат наук' }[level];
    const ofDegree = { bachelor: 'бакалавра', master: 'магистра', doctorate: 'кандидата наук' }[level];
    return {
      holder: person.nameCyrillic,
      degree,
      field,
      awardDate,
      studyFrom: String(dateParts(course.from).year),
      studyTo: String(dateParts(course.to).year),
      blocks: [
        ['title', 'ДИПЛОМ'],
        ['text', 'Настоящий диплом выдан'],
        ['holder', person.nameCyrillic],
        [
          'text',
          `в том, что он(а) в ${dateParts(course.from).year} году поступил(а) в ${institution.name} и в ${dateParts(course.to).year} году окончил(а) полный курс`,
        ],
        ['text', `по направлению «${field}»`],
        ['text', `Решением Государственной аттестационной комиссии присуждена степень ${ofDegree}`],
        ['text', dateText.russian(awardDate).replace(' года', ' г.')],
        ['small', 'Ректор    Секретарь'],
        ['small', `г. ${institution.city}`],
      ],
    };
  },
];
