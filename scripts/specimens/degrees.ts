import type { Branch, FieldOfStudy, Level } from './fields-of-study.ts';
import type { DiplomaStyle } from './institutions.ts';

const ENGLISH_BRANCH: Readonly<Record<Branch, string>> = {
  science: 'Science',
  arts: 'Arts',
  engineering: 'Engineering',
  business: 'Science',
  laws: 'Laws',
};

function englishDegree(level: Level, branch: Branch): string {
  if (level === 'doctorate') return 'Doctor of Philosophy';
  if (level === 'master' && branch === 'engineering') return 'Master of Science';
  return `${level === 'bachelor' ? 'Bachelor' : 'Master'} of ${ENGLISH_BRANCH[branch]}`;
}

const CHINESE_BRANCH: Readonly<Record<Branch, string>> = {
  science: '理学',
  arts: '文学',
  engineering: '工学',
  business: '管理学',
  laws: '法学',
};
const CHINESE_LEVEL: Readonly<Record<Level, string>> = { bachelor: '学士', master: '硕士', doctorate: '博士' };

function germanDegree(level: Level, branch: Branch): string {
  if (level === 'doctorate')
    return branch === 'engineering' ? 'Doktor-Ingenieur (Dr.-Ing.)' : 'Doctor rerum naturalium (Dr. rer. nat.)';
  const letters = branch === 'arts' ? ['Arts', 'A.'] : branch === 'laws' ? ['Laws', 'LL.'] : ['Science', 'Sc.'];
  return level === 'bachelor'
    ? `Bachelor of ${letters[0]} (B. ${letters[1]})`
    : `Master of ${letters[0]} (M. ${letters[1]})`;
}

const JAPANESE_BRANCH: Readonly<Record<Branch, string>> = {
  science: '理学',
  arts: '文学',
  engineering: '工学',
  business: '経済学',
  laws: '法学',
};
const JAPANESE_LEVEL: Readonly<Record<Level, string>> = { bachelor: '学士', master: '修士', doctorate: '博士' };
const FRENCH_LEVEL: Readonly<Record<Level, string>> = { bachelor: 'Licence', master: 'Master', doctorate: 'Doctorat' };
const RUSSIAN_LEVEL: Readonly<Record<Level, string>> = {
  bachelor: 'Бакалавр',
  master: 'Магистр',
  doctorate: 'Кандидат наук',
};

/** The degree exactly as a diploma of that style prints it; the certificate translates it word by word (P四). */
export function degreePrinted(style: DiplomaStyle, level: Level, field: FieldOfStudy): string {
  switch (style) {
    case 'cn':
      return CHINESE_BRANCH[field.branch] + CHINESE_LEVEL[level];
    case 'fr':
      return FRENCH_LEVEL[level];
    case 'de':
      return germanDegree(level, field.branch);
    case 'jp':
      return `${JAPANESE_LEVEL[level]}(${JAPANESE_BRANCH[field.branch]})`;
    case 'ru':
      return RUSSIAN_LEVEL[level];
    case 'au':
      return level === 'doctorate'
        ? 'Doctor of Philosophy'
        : field.branch === 'business'
          ? `${level === 'bachelor' ? 'Bachelor' : 'Master'} of ${field.en}`
          : englishDegree(level, field.branch);
    default:
      return englishDegree(level, field.branch);
  }
}

/** 理学硕士 and its like, for forms filled in by the applicant. */
export function degreeZh(level: Level, field: FieldOfStudy): string {
  return level === 'doctorate'
    ? '哲学博士'
    : (field.branch === 'business' ? '理学' : CHINESE_BRANCH[field.branch]) + CHINESE_LEVEL[level];
}

/** The subject in the language of the diploma. */
export function fieldPrinted(style: DiplomaStyle, field: FieldOfStudy): string {
  switch (style) {
    case 'cn':
      return field.zh;
    case 'fr':
      return field.fr;
    case 'de':
      return field.de;
    case 'jp':
      return field.ja;
    case 'ru':
      return field.ru;
    default:
      return field.en;
  }
}
