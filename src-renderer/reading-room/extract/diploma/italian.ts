import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { type Found, firstOf, foundFields } from './found.ts';
import { largest } from './heading.ts';
import { isName, NAME, properName, subject } from './latin.ts';

const TITLE = '(?:Sig(?:\\.|nor)(?:\\s?(?:ra|na|a|ina|e))?\\.?|Dott\\.?(?:\\s?ssa)?\\.?)';
const SMALL = 'di|del|della|degli|dei|delle|dello|e|per|in|la|il';
const DEGREE =
  '(?:Laurea(?: Magistrale| Specialistica| Triennale)?(?: a ciclo unico)?|Dottor(?:e|essa)(?: Magistrale| di Ricerca)?|Dottorato di Ricerca|Diploma (?:Accademico|di Specializzazione)(?: di (?:primo|secondo|I|II) livello)?|Master (?:Universitario )?di (?:primo|secondo|I|II) livello)';
const FIELD = subject(SMALL);

function studied(text: string): { readonly degree: Found | null; readonly field: Found | null } {
  // «Corso di Laurea in …» names the course, not what was conferred, but it names the subject all the same.
  const named = firstOf(text, [
    [new RegExp(`(?<!Corso\\sdi\\s)(${DEGREE}\\s+in\\s+${FIELD})`, 'iu'), 1],
    [new RegExp(`\\bCorso di (${DEGREE}\\s+in\\s+${FIELD})`, 'u'), 0.8],
  ]);
  if (named === null) {
    const bare = firstOf(text, [[new RegExp(`^(${DEGREE})$`, 'imu'), 0.9]]);
    return { degree: bare, field: bare === null ? null : firstOf(text, [[new RegExp(`^in (${FIELD})$`, 'mu'), 0.9]]) };
  }
  const [, degree = '', own = ''] = /^(.*?)\s+in\s+(.*)$/iu.exec(named.value) ?? [];
  return {
    degree: { ...named, value: degree, end: named.start + degree.length },
    field: { ...named, value: own, start: named.end - own.length },
  };
}

/** Diplomas of Italy: `… In nome della legge … conferiamo a … la Laurea Magistrale in …`, and certificates of them. */
export function italianDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  const house =
    "(?:Universit[àa](?: degli Studi)?|UNIVERSIT[ÀA]['’]?(?: DEGLI STUDI)?|Politecnico|POLITECNICO|Accademia|ACCADEMIA|Conservatorio|CONSERVATORIO|Scuola (?:Normale|Superiore))";
  return foundFields(source, {
    holder: firstOf(
      text,
      [
        [new RegExp(`(${NAME}),?\\s+nat[oa]\\b`, 'u'), 1],
        [new RegExp(`\\bconferi(?:sce|amo|to)\\s+(?:a|al|alla|all['’])\\s*(?:${TITLE}\\s+)?(${NAME})`, 'u'), 1],
        [
          new RegExp(
            `\\b(?:certifica|attesta|dichiara)(?:no)? che\\s+(?:(?:il|la|lo)\\s+)?(?:${TITLE}\\s+)?(${NAME})`,
            'u',
          ),
          1,
        ],
        [new RegExp(`^${TITLE}\\s+(${NAME})$`, 'mu'), 0.9],
        [new RegExp(`\\b(?:Laurea|titolo)[^.\\n]{0,60} a (${NAME})`, 'u'), 0.7],
      ],
      isName,
    ),
    institution: largest(
      source,
      new RegExp(`(?<!\\p{L})(${house}${properName(`${SMALL}|DI|DELLA|DEGLI|DEL|E`, 1)})`, 'gu'),
    ),
    ...studied(text),
    ...diplomaDates(text, {
      notAward: /\bnat[oa]\b[^.;]{0,60}$|\bnascita\b[^.;]{0,30}$|\b(?:dal|fino al|scade\w*)\s*$/iu,
      award: /\bconseguit[oa]\b[^.;]{0,24}\b(?:in data|il(?: giorno)?)\s*$/iu,
      isToTheDay: true,
    }),
  });
}
