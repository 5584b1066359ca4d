import { dateParts } from '#shared/kernel/civil-date.ts';
import { chineseNumeral, chineseNumeralDate } from '../../../date-texts.ts';
import { fieldById } from '../../../fields-of-study.ts';
import { monthOf, type Wordings } from './wording.ts';

/** 毕业证书, which names no degree, and the older form of a degree's certificate with everything in numerals. */
export const CHINESE: Wordings = [
  ({ person, institution, course, awardDate, prng }) => {
    const field = fieldById(course.fieldId).zh;
    const month = (date: typeof course.from): string => chineseNumeralDate(date).replace(/月.*$/, '月');
    return {
      holder: person.nameHan,
      field,
      awardDate,
      studyFrom: monthOf(course.from),
      studyTo: monthOf(course.to),
      blocks: [
        ['title', '普通高等学校'],
        ['title', '毕业证书'],
        [
          'text',
          `学生 ${person.nameHan} 性别 ${person.sex === 'M' ? '男' : '女'}，${chineseNumeralDate(person.birthDate)}生，`,
        ],
        ['text', `于${month(course.from)}至${month(course.to)}在本校${field}专业${chineseNumeral(4)}年制本科学习，`],
        ['text', '修完教学计划规定的全部课程，成绩合格，准予毕业。'],
        ['house', `校 名：${institution.name}`],
        ['small', `证书编号：${prng.digits(5)}${dateParts(awardDate).year}05${prng.digits(6)}`],
        ['text', chineseNumeralDate(awardDate)],
      ],
    };
  },
];
