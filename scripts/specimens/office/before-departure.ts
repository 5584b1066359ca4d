import { addDays, addMonths, type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { Level } from '../fields-of-study.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { type Biography, createBiography } from './biography.ts';
import type { Draft } from './draft.ts';
import { beforeDeparture, factsOf } from './facts.ts';
import { material, part } from './files.ts';
import type { Defect, OfficeMaterial } from './model.ts';
import { passportPage, studentVisa } from './papers.ts';

/** Studies that begin around today and last for `months`. */
function departing(seed: number, today: CivilDate, institutionId: string, level: Level, months: number): Biography {
  const age = level === 'bachelor' ? 19 : level === 'master' ? 23 : 27;
  const made = createBiography(seed, {
    today,
    level,
    institutionId,
    months,
    finishedMonthsAgo: 2 - months,
    person: { age },
  });
  return { ...made, stays: [] };
}

const ARCHIVE: readonly (readonly [
  institutionId: string,
  level: Level,
  months: number,
  language: 'en' | 'fr' | 'ja' | 'de',
  defect?: Defect,
])[] = [
  ['northbridge', 'master', 12, 'en'],
  ['harbour-hill', 'master', 12, 'en'],
  ['aobayama', 'master', 24, 'ja'],
  ['wattle-valley', 'bachelor', 36, 'en', { kind: 'visa_expired', materialRow: 3, note: '学生签证已过期' }],
  ['clairfont', 'doctorate', 36, 'fr'],
];

function admissionFiles(biography: Biography, language: 'en' | 'fr' | 'ja' | 'de'): readonly OfficeMaterial[] {
  const { course, today } = biography;
  const issuedOn = addDays(course.from, -130);
  const letter = material(biography, 4, '录取通知书', [
    part(biography, 'admission_letter', { course, issuedOn, postdoctoral: false, language }),
  ]);
  if (language === 'en') return [letter];
  const translated = part(biography, 'translation', {
    course,
    issuedOn: addDays(today, -20),
    agency: '北京译林样本翻译有限公司',
  });
  return [letter, material(biography, 4, '录取通知书译文', [translated])];
}

/** 自费出国（境）留学人员存档: rows 1 to 4. */
export function archiveDraft(seed: number, today: CivilDate, index: number): Draft {
  const row = ARCHIVE[index % ARCHIVE.length];
  if (row === undefined) throw new Error('there are no archive scenarios');
  const [institutionId, level, months, language, defect] = row;
  const biography = departing(seed, today, institutionId, level, months);
  const hongKong = biography.institution.country === 'HKG';
  const visaEnd = defect?.kind === 'visa_expired' ? addDays(today, -12) : undefined;
  const pages = hongKong
    ? [
        material(biography, 2, '港澳通行证个人信息页', [part(biography, 'hk_permit', { side: 'front' })]),
        material(biography, 3, '学生签注页', [
          part(biography, 'hk_permit', { side: 'back', endorsedUntil: addMonths(biography.course.to, 1) }),
        ]),
      ]
    : [
        material(biography, 2, '护照个人信息页', [passportPage(biography)]),
        material(biography, 3, '学生签证页', [studentVisa(biography, visaEnd)]),
      ];
  return {
    business: 'archive',
    biography,
    facts: {
      ...beforeDeparture(factsOf(biography, { dossierKeptHere: false })),
      documentLanguage: language,
      lastDomesticStudy: level === 'bachelor' ? 'high_school' : 'graduated',
      hasWorkHistory: false,
      wentStraightAbroad: true,
    },
    employment: null,
    materials: [
      material(biography, 1, '身份证正反面', [part(biography, 'id_card', { side: 'both' })]),
      ...pages,
      ...admissionFiles(biography, language),
    ],
    defects: defect === undefined ? [] : [defect],
  };
}

const DISPATCH: readonly (readonly [institutionId: string, level: Level, months: number, identity: string])[] = [
  ['calderhaven', 'doctorate', 24, '联合培养博士研究生'],
  ['falkenau', 'doctorate', 42, '攻读博士学位研究生'],
  ['maple-sound', 'master', 12, '访问学者'],
];

/** 国家公派留学人员派出: rows 22 to 24. */
export function dispatchDraft(seed: number, today: CivilDate, index: number): Draft {
  const row = DISPATCH[index % DISPATCH.length];
  if (row === undefined) throw new Error('there are no dispatch scenarios');
  const [institutionId, level, months, identity] = row;
  const biography = departing(seed, today, institutionId, level, months);
  const number = `${dateParts(today).year}0${createPrng(deriveSeed(seed, 'csc')).digits(7)}`;
  const certificate = part(biography, 'csc_certificate', {
    number,
    course: biography.course,
    identity,
    months,
    issuedOn: addDays(today, -90),
  });
  const support = part(biography, 'visa_support', { course: biography.course, issuedOn: addDays(today, -30) });
  return {
    business: 'dispatch',
    biography,
    facts: { ...beforeDeparture(factsOf(biography, {})), admittedBySelectingBody: true },
    employment: null,
    materials: [
      material(biography, 22, '出国留学资格证书', [certificate]),
      material(biography, 23, '护照信息页及签证页', [passportPage(biography), studentVisa(biography)], { form: 'pdf' }),
      material(biography, 24, '签证申请材料', [support]),
    ],
    defects: [],
  };
}
