import { dateParts } from '#shared/kernel/civil-date.ts';
import { dateText } from '../../../date-texts.ts';
import { degreePrinted } from '../../../degrees.ts';
import { fieldById } from '../../../fields-of-study.ts';
import { capitalised, westernName } from '../../../people.ts';
import type { Wordings } from './wording.ts';

const NUMBERS =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  );

/** What stands beside the national diploma: an attestation of success, and the formula of Belgium and Switzerland. */
export const FRENCH: Wordings = [
  ({ person, institution, course, level, awardDate }) => {
    const field = fieldById(course.fieldId).fr;
    const degree = degreePrinted('fr', level, fieldById(course.fieldId));
    const holder = `${person.surnameLatin} ${capitalised(person.givenLatin)}`;
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['title', 'ATTESTATION DE RÉUSSITE AU DIPLÔME'],
        ['text', "Le Président de l'Université soussigné certifie que"],
        ['holder', `${person.sex === 'M' ? 'Monsieur' : 'Madame'} ${holder}`],
        [
          'small',
          `${person.sex === 'M' ? 'né' : 'née'} le ${dateText.french(person.birthDate)} à ${capitalised(person.region.passportLatin)} (Chine)`,
        ],
        ['text', 'a obtenu le diplôme de'],
        ['degree', degree],
        ['text', `mention ${field}`],
        ['small', `au titre de l'année universitaire ${dateParts(course.from).year}-${dateParts(course.to).year}`],
        ['text', `Fait à ${institution.city}, le ${dateText.french(awardDate)}`],
      ],
    };
  },
  ({ person, institution, course, level, awardDate }) => {
    const field = fieldById(course.fieldId).fr;
    const degree = degreePrinted('fr', level, fieldById(course.fieldId));
    const { year, day } = dateParts(awardDate);
    const month = dateText.french(awardDate).split(' ')[1] ?? '';
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['text', 'confère à'],
        ['holder', `${person.sex === 'M' ? 'Monsieur' : 'Madame'} ${holder}`],
        ['text', 'le grade académique de'],
        ['degree', `${degree} en ${field}`],
        ['small', 'avec tous les droits et prérogatives que la loi y attache.'],
        ['text', `Donné à ${institution.city}, le ${NUMBERS[day - 1]} ${month} deux mille ${NUMBERS[year - 2001]}`],
      ],
    };
  },
];
