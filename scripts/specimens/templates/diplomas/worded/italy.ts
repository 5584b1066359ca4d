import { dateParts } from '#shared/kernel/civil-date.ts';
import { capitalised, westernName } from '../../../people.ts';
import { monthNamed, type Wordings } from './wording.ts';

const date = monthNamed(
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ' ',
);

const FIELDS: Readonly<Record<string, string>> = {
  'data-science': 'Scienza dei Dati',
  'computer-science': 'Informatica',
  electrical: 'Ingegneria Elettrica',
  civil: 'Ingegneria Civile',
  materials: 'Ingegneria dei Materiali',
  finance: 'Finanza',
  accounting: 'Economia e Commercio',
  'international-relations': 'Relazioni Internazionali',
  education: 'Scienze della Formazione',
  linguistics: 'Linguistica',
  'international-law': 'Giurisprudenza',
  chemistry: 'Chimica',
  biomedical: 'Scienze Biomediche',
};

const SMALL = 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'.split(
  ' ',
);
const MORE = 'sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque'.split(
  ' ',
);
const LAST = 'ventisei ventisette ventotto ventinove trenta trentuno'.split(' ');

function words(value: number): string {
  return [...SMALL, ...MORE, ...LAST][value - 1] ?? '';
}

/** Laurea, laurea magistrale and dottorato: the formula of the law, a certificate's, and one with its day in words. */
export const ITALIAN: Wordings = [
  ({ person, institution, course, level, awardDate, prng }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree = { bachelor: 'Laurea', master: 'Laurea Magistrale', doctorate: 'Dottorato di Ricerca' }[level];
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['small', 'REPUBBLICA ITALIANA'],
        ['small', 'IN NOME DELLA LEGGE'],
        ['house', institution.name],
        ['text', 'Noi Prof. Aurelio Santacroce, Rettore,'],
        ['small', "veduti gli attestati degli studi compiuti e l'esito degli esami sostenuti,"],
        ['text', 'conferiamo a'],
        ['holder', holder],
        [
          'small',
          `${person.sex === 'M' ? 'nato' : 'nata'} a ${capitalised(person.region.passportLatin)} (Cina) il ${date(person.birthDate)}`,
        ],
        ['text', `${level === 'doctorate' ? 'il titolo di' : 'la'}`],
        ['degree', `${degree} in ${field}`],
        ['small', `con la votazione di ${prng.int(95, 110)}/110`],
        ['small', 'Il presente diploma viene rilasciato a ogni effetto di legge.'],
        ['text', `${institution.city}, ${date(awardDate)}`],
      ],
    };
  },
  ({ person, institution, course, level, awardDate }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree = { bachelor: 'Dottore', master: 'Dottore Magistrale', doctorate: 'Dottore di Ricerca' }[level];
    const { year, month, day } = dateParts(awardDate);
    const holder = westernName(person);
    const monthName = date(awardDate).split(' ')[1] ?? String(month);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['text', 'Il Rettore, visti gli ordinamenti didattici e gli atti della carriera,'],
        ['text', `conferisce ${person.sex === 'M' ? 'al Sig.' : 'alla Sig.ra'}`],
        ['holder', holder],
        ['text', 'il titolo di'],
        ['degree', `${degree} in ${field}`],
        ['text', `Dato a ${institution.city}, addì ${words(day)} ${monthName} duemila${words(year - 2000)}`],
      ],
    };
  },
  ({ person, institution, course, level, awardDate }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree = { bachelor: 'Laurea', master: 'Laurea Magistrale', doctorate: 'Dottorato di Ricerca' }[level];
    const holder = `${person.surnameLatin} ${person.givenLatin}`;
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['title', 'CERTIFICATO DI CONSEGUIMENTO TITOLO'],
        ['text', `Si certifica che ${person.sex === 'M' ? 'il Sig.' : 'la Sig.ra'}`],
        ['holder', holder],
        ['small', `${person.sex === 'M' ? 'nato' : 'nata'} il ${date(person.birthDate)} a PECHINO`],
        ['text', `ha conseguito in data ${date(awardDate)} presso questo Ateneo la`],
        ['degree', `${degree} in ${field}`],
        ['small', 'Si rilascia il presente certificato in carta libera per gli usi consentiti dalla legge.'],
      ],
    };
  },
];
