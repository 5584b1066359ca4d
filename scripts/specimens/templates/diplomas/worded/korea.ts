import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import type { Branch } from '../../../fields-of-study.ts';
import { fieldById } from '../../../fields-of-study.ts';
import type { WordingInput, Wordings } from './wording.ts';

const FIELDS: Readonly<Record<string, string>> = {
  'data-science': '데이터과학',
  'computer-science': '컴퓨터공학',
  electrical: '전기공학',
  civil: '토목공학',
  materials: '재료공학',
  finance: '금융학',
  accounting: '회계학',
  'international-relations': '국제관계학',
  education: '교육학',
  linguistics: '언어학',
  'international-law': '법학',
  chemistry: '화학',
  biomedical: '생명과학',
};
const BRANCH: Readonly<Record<Branch, string>> = {
  science: '이학',
  engineering: '공학',
  arts: '문학',
  business: '경영학',
  laws: '법학',
};
const LEVEL = { bachelor: '사', master: '석사', doctorate: '박사' } as const;
/** Chinese names as Korean papers write them by their sound. */
const BY_SOUND = ['왕샤오밍', '리나', '장웨이', '류양', '천징', '자오위페이'];

const date = (day: CivilDate): string => {
  const { year, month, day: of } = dateParts(day);
  return `${year}년 ${month}월 ${of}일`;
};

function holderOf({ person, prng }: WordingInput): string {
  return prng.chance(0.6) ? `${person.surnameLatin} ${person.givenLatin}` : prng.pick(BY_SOUND);
}

function degreeOf({ course, level }: WordingInput): string {
  return `${BRANCH[fieldById(course.fieldId).branch]}${LEVEL[level]}`;
}

/** 학위기 of a graduate school, 졸업증서 of a college, and the certificate in rows that is handed out for use abroad. */
export const KOREAN: Wordings = [
  (input) => {
    const { institution, course, person, awardDate, prng } = input;
    const [holder, degree, field] = [holderOf(input), degreeOf(input), FIELDS[course.fieldId] ?? ''];
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['small', `제 ${dateParts(awardDate).year}-${prng.digits(4)} 호`],
        ['title', '학 위 기'],
        ['text', `성명 : ${holder}`],
        ['small', `생년월일 : ${date(person.birthDate)}`],
        ['text', `위 사람은 본 대학교 대학원에서 ${field}을 전공하고 소정의 과정을 이수하여`],
        ['text', `${degree}의 자격을 갖추었으므로 이에 학위를 수여함`],
        ['text', date(awardDate)],
        ['house', `${institution.name} 총장`],
      ],
    };
  },
  (input) => {
    const { institution, course, person, awardDate } = input;
    const [holder, degree, field] = [holderOf(input), degreeOf(input), FIELDS[course.fieldId] ?? ''];
    return {
      holder,
      degree,
      field,
      awardDate,
      blocks: [
        ['title', '졸업증서'],
        ['holder', `성 명  ${holder}`],
        ['small', `${date(person.birthDate)}생`],
        ['text', `위의 사람은 본 대학교 ${field}과의 전 과정을 이수하고`],
        ['text', `${degree}의 학위를 받을 자격을 얻었기에 이 증서를 수여합니다`],
        ['text', date(awardDate)],
        ['house', `${institution.name} 총장 한 가 온`],
      ],
    };
  },
  (input) => {
    const { institution, course, person, awardDate } = input;
    const [holder, degree, field] = [holderOf(input), degreeOf(input), FIELDS[course.fieldId] ?? ''];
    return {
      holder,
      degree,
      field,
      awardDate,
      studyFrom: course.from,
      studyTo: course.to,
      blocks: [
        ['title', '학위수여증명서'],
        ['text', `성명: ${holder}`],
        ['text', `생년월일: ${date(person.birthDate)}`],
        ['text', `전공: ${field}`],
        ['text', `수학기간: ${date(course.from)} ~ ${date(course.to)}`],
        ['text', `학위명: ${degree}`],
        ['text', `학위수여일: ${date(awardDate)}`],
        ['text', '위의 사실을 증명합니다.'],
        ['house', `${institution.name} 총장`],
      ],
    };
  },
];
