import { expect, test } from 'vitest';
import { classify } from '#renderer/reading-room/extract/classify.ts';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { WORDED_INSTITUTIONS, type WordedStyle } from '#scripts/specimens/institutions.ts';
import { createBiography } from '#scripts/specimens/office/biography.ts';
import { isWorded, WORDINGS, wordingOf } from '#scripts/specimens/templates/diplomas/worded-diploma.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { printedPage } from './printed-page.ts';

const SIZES = { house: 80, title: 90, text: 40, holder: 60, degree: 60, small: 32 } as const;
const LEVELS = ['bachelor', 'master', 'doctorate'] as const;

const CASES = WORDED_INSTITUTIONS.flatMap(({ id, style }) =>
  isWorded(style)
    ? WORDINGS[style].flatMap((_, which) =>
        LEVELS.map((level, index) => ({ id, style, which, level, seed: 900 + index })),
      )
    : [],
);

function printed(style: WordedStyle, which: number, id: string, level: (typeof LEVELS)[number], seed: number) {
  const biography = createBiography(seed, {
    today: civilDate('2026-11-20'),
    level,
    institutionId: id,
    finishedMonthsAgo: 10 + 7 * (seed - 900),
  });
  const { institution } = biography;
  const { blocks, ...said } = wordingOf(style, biography, which);
  const fields = diplomaFields([printedPage(blocks.map(([role, text]) => ({ text, size: SIZES[role] })))]);
  const kind = classify(blocks.map(([, text]) => text).join('\n'), null, 'auto');
  return { kind, fields, said: { ...said, institution: institution.name, language: institution.language } };
}

/** Names in Han are written with a space and without. */
const plain = (value: string): string => (/^[\p{Script=Han}\s]+$/u.test(value) ? value.replace(/\s/g, '') : value);

test.each(CASES)(
  '$style, wording $which, $level of $id, is a diploma and says all that is printed',
  ({ id, style, which, level, seed }) => {
    const { kind, fields, said } = printed(style, which, id, level, seed);
    expect(kind).toBe('diploma');
    const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, plain(value)]));
    expect(values).toEqual(Object.fromEntries(Object.entries(said).map(([name, value]) => [name, plain(value)])));
  },
);
