import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { firstOf, foundFields } from './found.ts';
import { largest } from './heading.ts';
import { isName, NAME } from './latin.ts';

const NOUN = '\\p{Lu}[\\p{L}-]+';
const SUBJECT = `${NOUN}(?:[ ](?:(?:und|der|des|für|in|mit)[ ])?${NOUN}){0,4}`;
const BROKEN_SUBJECT = `${NOUN}(?:\\s(?:(?:und|der|des|für|in|mit)\\s)?${NOUN}){0,4}`;
const COURSE = '(?:Studieng[aä]ng(?:e?s)?|Studienfach|Fach(?:richtung)?|Studienrichtung|Masterstudium|Bachelorstudium)';
const PLACE = `(?:[ ](?:(?:zu|der|für|des|in|am|und|of)[ \\n])*${NOUN}){0,4}`;
const HOUSE = `(?:${NOUN}[ -]){0,3}(?:Universit[aä]t|UNIVERSIT[AÄ]T|Hochschule|Fachhochschule|[Uu]niversit[aä]t)${PLACE}`;

/** `… verleiht mit dieser Urkunde Herrn Leixu Ou … den akademischen Grad Master of Science (M. Sc.) …` */
export function germanDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  const houses = largest(
    source,
    new RegExp(`(?<!\\p{L})(?:(?:Die|Der|Das|An der|Von der) )?(${HOUSE})(?!\\p{L})`, 'gu'),
  );
  return foundFields(source, {
    holder: firstOf(
      text,
      [
        [new RegExp(`\\b(?:Herrn?|Frau)\\s+(?:(?:Dr|Dipl)\\.[\\p{L}.-]*\\s+)*(${NAME})`, 'u'), 1],
        [new RegExp(`^(${NAME}),?\\s+(?:geboren|geb\\.)`, 'mu'), 0.95],
      ],
      isName,
    ),
    institution: houses === null || !/[ -]/.test(houses.value) ? null : houses,
    degree: firstOf(text, [
      [
        /\b(?:akademische[nr]?|Hochschul-?)\s?[Gg]rad(?: eine[rs])?:?\s+[„"“]?(\p{Lu}[\p{L}.-]*(?:[ ][\p{L}.()-]+){0,6}?)[“”"]?(?=$|,|\s+verliehen|\s+\(?abgek)/mu,
        1,
      ],
      [/\bGrad(?: eine[rs])?:?\s+[„"“]?((?:Bachelor|Master|Diplom|Magister|Doktor)[\p{L}.() -]*?)[“”"]?$/mu, 0.9],
    ]),
    field: firstOf(text, [
      [new RegExp(`\\b${COURSE}:?\\s+[„"“]?(${BROKEN_SUBJECT})[“”"]?(?=\\s+\\p{Ll})`, 'u'), 1],
      [new RegExp(`\\b${COURSE}:?\\s+[„"“]?(${SUBJECT})`, 'u'), 0.9],
    ]),
    ...diplomaDates(text, {
      notAward: /\b(?:geboren|geb\.|Geburtsdatum)[^.;]{0,20}$|\b(?:vom|seit|g[üu]ltig bis)\s*$/iu,
      isToTheDay: true,
    }),
  });
}
