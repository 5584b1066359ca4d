import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { type Found, firstOf, foundFields } from './found.ts';
import { largest } from './heading.ts';
import { isName, NAME, properName, subject } from './latin.ts';

const TITLE = '(?:D(?:on|o[ñn]a|\\.|\\.?[ªa°]\\.?)|Sr(?:a|ta)?\\.|[Ss]e[ñn]or(?:a|ita)?)';
const SMALL = 'de|del|la|las|los|el|y|e';
const DEGREE =
  '(?:Grado|Graduad[oa]|Licenciad[oa]|Licenciatura|M[áa]ster(?: Universitario| Oficial)?|Maestr[íi]a|Maestr[oa]|Mag[íi]ster|Doctor(?:a|ado)?|Ingenier[oa](?: T[ée]cnic[oa])?|Arquitect[oa]|Diplomad[oa]|Especialista|Bachiller)';
const FIELD = subject('de|del|la|las|los|y|e|en|para|a');
/** Of these a diploma names the subject elsewhere: Doctor en Ciencias. */
const GENERAL = /^(?:Ciencias|Artes|Filosof[íi]a|Letras)$/;

const UNSURE = 0.4;

const CONFERRED =
  '(?:t[íi]tulo(?: universitario)?(?: oficial)?|grado(?: acad[ée]mico)?|diploma)(?: universitario)?(?: oficial)? de';

/** Sciences of what kind may stand on the line below; where nothing does, that may be because it was not read. */
function withLineBelow(text: string, field: Found): Found {
  const [line, kind] = /^\n(\p{Lu}\p{L}+)(?=\n)/u.exec(text.slice(field.end)) ?? [];
  if (line === undefined) return { ...field, trust: Math.min(field.trust, UNSURE) };
  return { ...field, value: `${field.value} ${kind}`, end: field.end + line.length };
}

function studied(text: string): { readonly degree: Found | null; readonly field: Found | null } {
  const named = firstOf(text, [
    [new RegExp(`\\b${CONFERRED}:?\\s+(${DEGREE}(?: en ${FIELD})?)`, 'iu'), 1],
    [new RegExp(`^(${DEGREE} en ${FIELD})`, 'imu'), 0.9],
  ]);
  const programme = firstOf(text, [
    [new RegExp(`\\bPrograma (?:Oficial )?de (?:Doctorado|Posgrado|M[áa]ster) en (${FIELD})`, 'u'), 1],
    [new RegExp(`\\b(?:especialidad|menci[óo]n|orientaci[óo]n)(?: de| en)?:? (${FIELD})`, 'u'), 0.8],
  ]);
  if (named === null) return { degree: null, field: programme };
  const [, degree = named.value, own = ''] = /^(.*?) en (.*)$/iu.exec(named.value) ?? [];
  if (own === '' || (GENERAL.test(own) && programme !== null)) return { degree: named, field: programme };
  const parted = named.start + degree.length;
  const field: Found = { ...named, value: own, start: parted + ' en '.length };
  return {
    degree: { ...named, value: degree, end: parted },
    field: GENERAL.test(own) ? withLineBelow(text, field) : field,
  };
}

/** Diplomas of Spain (`… Considerando que … expide el presente título …`) and of Latin America (`Por cuanto … otorga …`). */
export function spanishDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  const house = `(?:Universidad|UNIVERSIDAD|Instituto|INSTITUTO|Escuela|ESCUELA|Pontificia Universidad|Real [\\p{L} ]{4,20})`;
  return foundFields(source, {
    holder: firstOf(
      text,
      [
        [new RegExp(`\\b${TITLE}[ \\n](${NAME})(?!,? Rector)`, 'u'), 1],
        [new RegExp(`(${NAME}),?\\s+(?:nacid[oa]|natural de|con (?:DNI|pasaporte))`, 'u'), 1],
        [new RegExp(`\\b(?:otorgan?|confieren?|conceden?|expiden?)(?:[^.\\n]{0,40})?\\s+al?:?\\s+(${NAME})`, 'u'), 1],
        [new RegExp(`\\b[Pp][Oo][Rr] [Cc][Uu][Aa][Nn][Tt][Oo]:?,?\\s+(?:(?:el|la)\\s+${TITLE}\\s+)?(${NAME})`, 'u'), 1],
        [new RegExp(`\\b(?:certifica|hace constar|acredita)n? que\\s+(${NAME})`, 'u'), 0.9],
      ],
      isName,
    ),
    institution: largest(source, new RegExp(`(?<!\\p{L})(${house}${properName(SMALL, 1)})`, 'gu')),
    ...studied(text),
    ...diplomaDates(text, {
      notAward: /\b(?:nacid[oa]|nacimiento)\b[^.;]{0,60}$|\b(?:desde|hasta|caduca|v[áa]lid\w+)[^.\n]{0,12}$/iu,
      isToTheDay: true,
    }),
  });
}
