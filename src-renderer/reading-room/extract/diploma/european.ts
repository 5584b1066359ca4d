import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';
import type { PageWords } from '../page-words.ts';
import { type Found, firstGroup, foundFields } from './found.ts';

/**
 * French and German diplomas are read with the English letters: é is mostly read, other accents and umlauts seldom.
 * So patterns do without them, and a value that may have lost some is trusted less.
 */
const MAY_LACK_ACCENTS = 0.7;

const NAME = "[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u017f'’-]*(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u017f'’-]*){1,4}";
const HOUSE = "[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u017f'’-]*";

const FRENCH_MONTHS =
  'janvier f[ée]vrier mars avril mai juin juillet ao[uûi]t septembre octobre novembre d[ée]cembre'.split(' ');
const GERMAN_MONTHS = 'Januar Februar M[aä]rz April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** The last date of the page that is no birthday. */
function awardDate(text: string, months: readonly string[], birth: RegExp): Found | null {
  const dates = [
    ...text.matchAll(new RegExp(`\\b(\\d{1,2})(?:er|\\.)? (${months.join('|')}) ((?:19|20)\\d{2})\\b`, 'g')),
  ];
  for (const match of dates.reverse()) {
    const [whole, day = '', month = '', year = ''] = match;
    if (birth.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const number = months.findIndex((one) => new RegExp(`^${one}$`).test(month)) + 1;
    const date: CivilDate | null = parseCivilDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date !== null) return { value: date, start: match.index, end: match.index + whole.length, trust: 1 };
  }
  return null;
}

/** `Le diplôme de Master … mention Informatique est délivré à M. Hang ZHENG, né le …` */
export function frenchDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  return foundFields(source, {
    holder: firstGroup(
      text,
      new RegExp(`\\bd[ée]livr[ée]e? [aà] (?:M\\.|Mme|Mlle|Monsieur|Madame) (${NAME})(?=,|\\s+n[ée]e?\\b)`),
      1,
    ),
    institution: firstGroup(
      text,
      new RegExp(`^(Universit[ée](?: (?:de |du |des )?${HOUSE}){1,4})$`, 'm'),
      MAY_LACK_ACCENTS,
    ),
    degree: firstGroup(
      text,
      /\b[Ll]e dipl[oôé]me (?:national )?(?:de |d['’])(Master|Licence professionnelle|Licence|Doctorat)\b/,
      1,
    ),
    field: firstGroup(text, /^mention ([A-Z\u00c0-\u00de][\p{Letter} '’-]+)$/mu, MAY_LACK_ACCENTS),
    awardDate: awardDate(text, FRENCH_MONTHS, /\bn[ée]e? le\s*$/),
  });
}

/** A word that every German diploma has is written as it is spelled, whatever became of its umlaut. */
function withUmlaut(found: Found | null): Found | null {
  return found === null ? null : { ...found, value: found.value.replace(/Universitat/g, 'Universität') };
}

/** `… verleiht mit dieser Urkunde Herrn Leixu Ou … den akademischen Grad Master of Science (M. Sc.) …` */
export function germanDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  const house = `(?:Technische |Freie )?Universit[aä]t(?: ${HOUSE}){1,3}|(?:${HOUSE} )?Hochschule(?: (?:für )?${HOUSE}){1,3}`;
  return foundFields(source, {
    holder: firstGroup(text, new RegExp(`^(?:Herrn?|Frau) (${NAME})$`, 'm'), 1),
    institution: withUmlaut(firstGroup(text, new RegExp(`^(${house})$`, 'm'), MAY_LACK_ACCENTS)),
    degree: firstGroup(text, /\bakademischen Grad(?: eine[rs])?\s+([A-Z][A-Za-z. ()]+)$/m, 1),
    field: firstGroup(
      text,
      /\b(?:Studiengang|Fach)\s+([A-Z\u00c0-\u00de]\p{Letter}+(?:\s[A-Z\u00c0-\u00de]\p{Letter}+){0,3})(?=\s+(?:ordnungsgem|sowie|abgelegt|erfolgreich))/u,
      MAY_LACK_ACCENTS,
    ),
    awardDate: awardDate(text, GERMAN_MONTHS, /\b(?:geboren|geb\.)(?: am)?\s*$/),
  });
}
