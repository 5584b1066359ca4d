import { dateParts } from '#shared/kernel/civil-date.ts';
import { capitalised, westernName } from '../../../people.ts';
import { monthNamed, type Wordings } from './wording.ts';

const date = monthNamed(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ' de ',
);

const FIELDS: Readonly<Record<string, string>> = {
  'data-science': 'Ciencia de Datos',
  'computer-science': 'Ingeniería Informática',
  electrical: 'Ingeniería Eléctrica',
  civil: 'Ingeniería Civil',
  materials: 'Ingeniería de Materiales',
  finance: 'Finanzas',
  accounting: 'Contabilidad y Auditoría',
  'international-relations': 'Relaciones Internacionales',
  education: 'Educación',
  linguistics: 'Lingüística Aplicada',
  'international-law': 'Derecho Internacional',
  chemistry: 'Química',
  biomedical: 'Ciencias Biomédicas',
};

const SMALL = ['', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const TEENS = ['trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'];
const TWENTIES = 'veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho'.split(' ');

function words(value: number): string {
  if (value === 29) return 'veintinueve';
  if (value >= 30) return value === 30 ? 'treinta' : 'treinta y un';
  return [...SMALL, ...TEENS, ...TWENTIES][value] ?? '';
}

/** The language of the diplomas of Spain and of Latin America: three formulas, one of them with its day in words. */
export const SPANISH: Wordings = [
  ({ person, institution, course, level, awardDate }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree = { bachelor: 'Graduado', master: 'Máster Universitario', doctorate: 'Doctor' }[level];
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['title', 'Felipe VI, Rey de España'],
        ['small', 'y en su nombre'],
        ['text', `el Rector de la`],
        ['house', institution.name],
        [
          'small',
          'Considerando que, conforme a las disposiciones y circunstancias prevenidas por la legislación vigente,',
        ],
        ['holder', `${person.sex === 'M' ? 'Don' : 'Doña'} ${holder}`],
        [
          'small',
          `${person.sex === 'M' ? 'nacido' : 'nacida'} el día ${date(person.birthDate)} en ${capitalised(person.region.passportLatin)} (China), de nacionalidad china,`,
        ],
        ['text', 'ha superado los estudios universitarios correspondientes, expide el presente título oficial de'],
        ['degree', `${degree} en ${field}`],
        ['small', 'que le faculta para disfrutar los derechos que a este título otorgan las disposiciones vigentes.'],
        ['text', `Dado en ${institution.city}, a ${date(awardDate)}`],
      ],
    };
  },
  ({ person, institution, course, level, awardDate }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree = { bachelor: 'Licenciado', master: 'Magíster', doctorate: 'Doctor' }[level];
    const { year, day } = dateParts(awardDate);
    const holder = westernName(person);
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['house', institution.name],
        ['small', 'República y Autonomía Universitaria'],
        ['text', 'Por cuanto'],
        ['holder', holder],
        ['text', 'ha cumplido con todos los requisitos exigidos por los reglamentos de esta Universidad,'],
        ['text', 'por tanto le confiere el título de'],
        ['degree', `${degree} en ${field}`],
        ['text', 'con los derechos, honores y prerrogativas que le corresponden.'],
        [
          'text',
          `Dado en la ciudad de ${institution.city}, a los ${words(day)} días del mes de ${date(awardDate).split(' de ')[1] ?? ''} de dos mil ${words(year - 2000)}.`,
        ],
      ],
    };
  },
  ({ person, institution, course, level, awardDate, prng }) => {
    const field = FIELDS[course.fieldId] ?? '';
    const degree =
      level === 'doctorate'
        ? 'Doctor en Ciencias'
        : `${level === 'bachelor' ? 'Licenciatura' : prng.pick(['Maestría', 'Maestro'])}`;
    const holder = `${capitalised(person.givenLatin)} ${capitalised(person.surnameLatin)}`;
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['text', 'La'],
        ['house', institution.name],
        ['text', 'otorga a'],
        ['holder', holder],
        ['text', 'el grado de'],
        ['degree', level === 'doctorate' ? degree : `${degree} en ${field}`],
        ...(level === 'doctorate' ? ([['text', `Programa de Doctorado en ${field}`]] as const) : []),
        ['small', 'en virtud de haber terminado los estudios requeridos y aprobado el examen de grado,'],
        ['small', 'según constancias que obran en el archivo de la Universidad.'],
        ['text', `${institution.city}, ${date(awardDate)}`],
      ],
    };
  },
];
