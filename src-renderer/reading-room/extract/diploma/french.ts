import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { type Found, firstOf, foundFields } from './found.ts';
import { largest } from './heading.ts';
import { isName, NAME, properName, subject } from './latin.ts';

const TITLE = '(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)';
const DEGREE =
  '(?:Licence(?: professionnelle)?|Master(?: professionnel| recherche)?|Doctorat|Docteur|Bachelor|Bachelier|Ing[ée]nieur(?: dipl[ôo]m[ée])?|Mast[èe]re sp[ée]cialis[ée]|Ma[îi]trise(?: universitaire)?|Baccalaur[ée]at universitaire|Magist[èe]re)';
const FIELD = subject('de|du|des|la|le|les|et|en|à|a|aux?');

const CONFERRED = `\\b(?:[Dd]ipl[oôé]me(?: national)?|[Gg]rade(?: acad[ée]mique| universitaire)?|[Tt]itre) (?:de |d['’])\\s*(${DEGREE})(?!\\p{L})`;

function studied(text: string): { readonly degree: Found | null; readonly field: Found | null } {
  const degree = firstOf(text, [
    // A title in capitals says it too; the sentence says it as the degree is written.
    [new RegExp(CONFERRED, 'u'), 1],
    [new RegExp(CONFERRED, 'iu'), 0.95],
    [new RegExp(`^(${DEGREE})(?: en .*)?$`, 'mu'), 0.9],
  ]);
  const behind = degree === null ? '' : text.slice(degree.end, degree.end + 90);
  const own = new RegExp(`^\\s+en\\s+(${FIELD})`, 'iu').exec(behind);
  const mention = firstOf(
    text,
    [[new RegExp(`\\b[Mm]ention:?\\s+(${FIELD})`, 'u'), 1]],
    (value) => !/^(?:Tr[èe]s|Bien|Assez|Passable)/.test(value),
  );
  if (mention !== null || degree === null || own?.[1] === undefined) {
    const special = firstOf(text, [
      [new RegExp(`\\b(?:[Ss]p[ée]cialit[ée]|[Pp]arcours|[Ff]ili[èe]re|[Oo]ption):?\\s+(${FIELD})`, 'u'), 0.8],
    ]);
    return { degree, field: mention ?? special };
  }
  const start = degree.end + own[0].length - own[1].length;
  return { degree, field: { value: own[1], start, end: start + own[1].length, trust: 1 } };
}

/** `Le diplôme de Master … mention Informatique est délivré à M. Hang ZHENG, né le …`, attestations, Belgium, Switzerland. */
export function frenchDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  const house = '(?:Universit[ée]|UNIVERSIT[ÉE]|[ÉE]cole|[ÉE]COLE|Institut|INSTITUT|Conservatoire|Haute [ÉEé]cole)';
  const name = properName("de|du|des|la|le|les|et|DE|DU|DES|LA|LE|ET|d['’]|D['’]", 1);
  return foundFields(source, {
    holder: firstOf(
      text,
      [
        [
          new RegExp(
            `\\b(?:d[ée]livr[ée]|d[ée]cern[ée]|conf[ée]r[ée]|remis|attribu[ée])e?s? [àa]\\s+(?:${TITLE}\\s+)?(${NAME})`,
            'u',
          ),
          1,
        ],
        [new RegExp(`${TITLE}\\s+(${NAME}),?\\s+n[ée]e?\\b`, 'u'), 1],
        [new RegExp(`^(${NAME}),?\\s+n[ée]e?\\b`, 'mu'), 0.95],
        [new RegExp(`\\b(?:certifie|atteste|d[ée]clare)(?:nt)? que\\s+(?:${TITLE}\\s+)?(${NAME})`, 'u'), 1],
        [new RegExp(`\\bconf[èeé]re(?:nt)? [àa]\\s+(?:${TITLE}\\s+)?(${NAME})`, 'u'), 1],
        [new RegExp(`^${TITLE}\\s+(${NAME})(?=$|,)`, 'mu'), 0.8],
      ],
      isName,
    ),
    institution: largest(
      source,
      new RegExp(`(?<!\\p{L})(${house}${name}|\\p{Lu}[\\p{L}-]+ Universit[ée])(?![\\p{L}])`, 'gu'),
    ),
    ...studied(text),
    ...diplomaDates(text, {
      notAward:
        /\bn[ée]e?\b[^.;]{0,20}$|\bnaissance\b[^.;]{0,20}$|\b(?:depuis|jusqu['’]au|loi|d[ée]cret|arr[êe]t[ée]|accr[ée]ditation)\b[^.;]{0,24}$/iu,
      isToTheDay: true,
    }),
  });
}
