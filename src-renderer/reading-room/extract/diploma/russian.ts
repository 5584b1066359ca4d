import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { type DiplomaDates, diplomaDates } from './diploma-dates.ts';
import { type Found, firstOf, foundFields } from './found.ts';

const WORD = '\\p{Lu}[\\p{L}-]+';
const NAME = `${WORD}(?:\\s+${WORD}){1,2}`;

/** Degrees as a formula inflects them, and as they are called. */
const DEGREES: readonly (readonly [RegExp, string])[] = [
  [/^бакалавра?/iu, 'Бакалавр'],
  [/^магистра?/iu, 'Магистр'],
  [/^специалиста?/iu, 'Специалист'],
  [/^кандидата? наук/iu, 'Кандидат наук'],
  [/^доктора? наук/iu, 'Доктор наук'],
];

/** МАГИСТР and «магистра» are the same degree: the state's form prints it in capitals, older ones inflect it. */
function called(found: Found | null): Found | null {
  if (found === null) return null;
  const degree = DEGREES.find(([inflected]) => inflected.test(found.value));
  if (degree !== undefined && degree[0].exec(found.value)?.[0] === found.value) return { ...found, value: degree[1] };
  // A qualification may say more: Кандидат физико-математических наук, Инженер.
  const value = found.value.charAt(0).toUpperCase() + found.value.slice(1).toLowerCase();
  return { ...found, value: value.replace(/^Кандидата /, 'Кандидат ').replace(/^Доктора /, 'Доктор ') };
}

function joined(found: Found | null): Found | null {
  return found === null ? null : { ...found, value: found.value.replace(/\s+/g, ' ') };
}

const NOT_PERSON =
  /РОССИЙ|Российск|Федера|ДИПЛОМ|Диплом|ДОКУМЕНТ|Настоящий|Регистр|Протокол|Решени|Председатель|Ректор/u;

/** Years only: `в 2019 году поступил … в 2023 году окончил`. */
function termInYears(text: string): Partial<DiplomaDates> {
  const from = firstOf(text, [[/в\s+((?:19|20)\d{2})\s+году\s+поступил/u, 1]]);
  const to = firstOf(text, [[/в\s+((?:19|20)\d{2})\s+году\s+окончил/u, 1]]);
  return { ...(from !== null && { studyFrom: from }), ...(to !== null && { studyTo: to }) };
}

/** The state's form in two halves, and the older sentence `Настоящий диплом выдан … в том, что …`. */
export function russianDiploma(source: PageWords): Record<string, ReadField> {
  const { text } = source;
  return foundFields(source, {
    holder: joined(
      firstOf(
        text,
        [
          [
            new RegExp(
              `(?:свидетельствует\\s+о\\s+том,?\\s+что|диплом\\s+выдан\\p{L}*)\\s+(${NAME})(?=\\s+(?:\\p{Ll}|в\\s+том))`,
              'u',
            ),
            1,
          ],
          [new RegExp(`(${NAME})\\s+(?:освоил|в\\s+том,\\s+что|родил)`, 'u'), 0.9],
        ],
        (value) => !NOT_PERSON.test(value),
      ),
    ),
    institution: firstOf(text, [
      [
        /[«"“„]([^»"”\n]{2,60}(?:\n[^»"”\n]{2,60})?(?:университет|институт|академия|консерватория)[^»"”\n]{0,60})[»"”]/iu,
        1,
      ],
      [
        /поступил(?:\(а\)|а)?\s+в\s+(\p{Lu}[\p{L}-]+\s+(?:[\p{L}-]+\s+){0,5}(?:университет|институт|академия)(?:\s+имени(?:\s+\p{Lu}[\p{L}.-]*)+)?)(?!\p{L})/u,
        0.9,
      ],
      [
        /^((?:\p{Lu}[\p{L}-]+[ ])(?:[\p{L}-]+[ ]){0,5}(?:университет|институт|академия)(?:[ ]имени[ ][\p{L}. ]+)?)/mu,
        0.9,
      ],
    ]),
    degree: called(
      firstOf(text, [
        [
          /(?:присвоен\w*|присвоена)\s+(?:квалификация|степень)\s*(?:\(степень\))?:?\s+[«"]?(\p{L}[\p{L}-]+(?:[ ][\p{L}-]+){0,2}?(?:\s+наук)?)(?=[»"\n.,]|$)/iu,
          1,
        ],
        [
          /присуждена\s+(?:уч[её]ная\s+)?степень\s+[«"]?(\p{L}[\p{L}-]+(?:[ ][\p{L}-]+)?(?:\s+наук)?)(?=[»"\n.,]|$)/iu,
          1,
        ],
        [/ДИПЛОМ\s+(БАКАЛАВРА|МАГИСТРА|СПЕЦИАЛИСТА|КАНДИДАТА НАУК|ДОКТОРА НАУК)/u, 0.9],
      ]),
    ),
    field: joined(
      firstOf(text, [
        [
          /(?:направлени\p{L}*(?:\s+подготовки)?|специальност\p{L}*):?\s+(?:\d\d\.\d\d\.\d\d\s+)?[«"“„]([^»"”]{3,90})[»"”]/u,
          1,
        ],
        [
          /(?:направлени\p{L}*\s+подготовки|специальност\p{L}*):?\s+(?:\d\d\.\d\d\.\d\d\s+)?(\p{Lu}[\p{L} ,-]+?)(?=\n|$)/u,
          1,
        ],
        [/\b\d\d\.\d\d\.\d\d\s+(\p{Lu}[\p{L} ,-]+?)(?=\n|$)/u, 0.9],
      ]),
    ),
    ...diplomaDates(text, {
      notAward: /родил\p{L}*\s*$|рождения[^.]{0,10}$/iu,
      award: /Дата\s+выдачи[:\s]*$/iu,
      isToTheDay: true,
    }),
    ...termInYears(text),
  });
}
