import { dateParts } from '#shared/kernel/civil-date.ts';
import { chineseNumeral } from '../../../date-texts.ts';
import { fieldById } from '../../../fields-of-study.ts';
import { monthOf, type WordingInput, type Wordings } from './wording.ts';

const BRANCH = { science: '理學', engineering: '工學', arts: '文學', business: '管理學', laws: '法學' } as const;
const LEVEL = { bachelor: '學士', master: '碩士', doctorate: '博士' } as const;

function texts({ course, level }: WordingInput): { readonly degree: string; readonly field: string } {
  const field = fieldById(course.fieldId);
  return { degree: `${BRANCH[field.branch]}${LEVEL[level]}`, field: field.zhHant };
}

/** Digit by digit as years are written, 一一二. */
function digits(value: number): string {
  return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? '').join('');
}

/** Taiwanese certificates count years from 1912 and mostly name no day. */
export const TAIWANESE: Wordings = [
  (input) => {
    const { person, institution, level, awardDate, prng } = input;
    const { degree, field } = texts(input);
    const { year, month } = dateParts(awardDate);
    const holder = person.nameTraditional;
    return {
      holder,
      degree,
      field,
      awardDate: monthOf(awardDate),
      blocks: [
        ['house', institution.name],
        ['title', `${LEVEL[level]}學位證書`],
        ['small', `(${year - 1911})${LEVEL[level].slice(0, 1)}字第${prng.digits(6)}號`],
        ['holder', `學生 ${holder}`],
        ['small', `中華民國${dateParts(person.birthDate).year - 1911}年${dateParts(person.birthDate).month}月生`],
        ['text', `在本校${field}學系修業期滿成績及格`],
        ['text', `依學位授予法之規定授予${degree}學位`],
        ['text', '此證'],
        ['text', `中華民國${digits(year - 1911)}年${chineseNumeral(month)}月`],
      ],
    };
  },
  (input) => {
    const { person, institution, awardDate } = input;
    const { degree, field } = texts(input);
    const { year, month, day } = dateParts(awardDate);
    const holder = person.nameTraditional;
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['title', '學位證書'],
        ['text', `茲證明${holder}君`],
        ['text', `在本校${field}研究所修畢應修學分，通過學位考試，`],
        ['text', `合於學位授予法之規定，特授予${degree}學位。`],
        ['house', `${institution.name}校長 葉 拾 雲`],
        ['text', `民國 ${year - 1911} 年 ${month} 月 ${day} 日`],
      ],
    };
  },
];
