import { dateText } from '../../../date-texts.ts';
import { degreePrinted } from '../../../degrees.ts';
import { fieldById } from '../../../fields-of-study.ts';
import { capitalised, westernName } from '../../../people.ts';
import type { Wordings } from './wording.ts';

/** Two more of the many formulas that German universities choose themselves. */
export const GERMAN: Wordings = [
  ({ person, institution, course, level, awardDate }) => {
    const field = fieldById(course.fieldId).de;
    const degree = degreePrinted('de', level, fieldById(course.fieldId)).replace(/ \(.*/, '');
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['title', level === 'doctorate' ? 'PROMOTIONSURKUNDE' : 'URKUNDE'],
        ['text', `Die ${institution.name} verleiht`],
        ['holder', `${person.sex === 'M' ? 'Herrn' : 'Frau'} ${holder}`],
        [
          'small',
          `geboren am ${dateText.german(person.birthDate)} in ${capitalised(person.region.passportLatin)}, China`,
        ],
        ['text', `aufgrund der bestandenen Prüfung im Studiengang ${field}`],
        ['text', 'den akademischen Grad'],
        ['degree', degree],
        ['text', `${institution.city}, den ${dateText.german(awardDate)}`],
      ],
    };
  },
  ({ person, institution, course, level, awardDate }) => {
    const field = fieldById(course.fieldId).de;
    const degree = degreePrinted('de', level, fieldById(course.fieldId)).replace(/ \(.*/, '');
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['title', 'Zeugnis'],
        ['holder', `${person.sex === 'M' ? 'Herr' : 'Frau'} ${holder}`],
        ['small', `geboren am ${dateText.german(person.birthDate)} in China`],
        ['text', `hat am ${dateText.german(awardDate)} die Abschlussprüfung im Fach ${field} bestanden.`],
        ['text', 'Ihr bzw. ihm wird der akademische Grad'],
        ['degree', degree],
        ['text', 'verliehen.'],
      ],
    };
  },
];
