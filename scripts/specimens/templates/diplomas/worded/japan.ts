import { dateParts } from '#shared/kernel/civil-date.ts';
import { japaneseEraDate } from '../../../date-texts.ts';
import { degreePrinted } from '../../../degrees.ts';
import { fieldById } from '../../../fields-of-study.ts';
import type { WordingInput, Wordings } from './wording.ts';

/** The surname stands apart, as forms have it. */
function holderOf({ person }: WordingInput): string {
  return `${person.surname.traditional} ${person.nameTraditional.slice(person.surname.traditional.length)}`;
}

/** Diplomas in rows from left to right; the one in columns is a template of its own. */
export const JAPANESE: Wordings = [
  (input) => {
    const { institution, course, level, awardDate, person, prng } = input;
    const field = fieldById(course.fieldId);
    const degree = degreePrinted('jp', level, field);
    const { year, month, day } = dateParts(person.birthDate);
    const study = { bachelor: '所定の課程', master: '博士前期課程', doctorate: '博士後期課程' }[level];
    return {
      holder: holderOf(input),
      degree,
      field: field.ja,
      awardDate,
      blocks: [
        ['title', '学位記'],
        ['small', `第${prng.digits(5)}号`],
        ['holder', `氏名　${holderOf(input)}`],
        ['small', `${year}年${month}月${day}日生`],
        ['text', `本学大学院${field.ja}専攻の${study}を修了したので`],
        ['text', `${degree}の学位を授与する`],
        ['text', japaneseEraDate(awardDate)],
        ['house', institution.name],
        ['text', '学長 綾小路 悠'],
      ],
    };
  },
  (input) => {
    const { institution, course, level, awardDate } = input;
    const field = fieldById(course.fieldId);
    const degree = degreePrinted('jp', level, field);
    const { year, month, day } = dateParts(awardDate);
    return {
      holder: holderOf(input),
      degree,
      field: field.ja,
      awardDate,
      blocks: [
        ['title', '学位授与証明書'],
        ['text', `氏名 ${holderOf(input)}`],
        ['text', `専攻 ${field.ja}専攻`],
        ['text', `上記の者は本学大学院において所定の課程を修了し`],
        ['text', `${degree}の学位を授与されたことを証明する`],
        ['text', `令和${year - 2018}年${month}月${day}日`],
        ['house', `${institution.name}長`],
      ],
    };
  },
];
