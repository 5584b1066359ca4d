import { DEGREE_ABBREVIATIONS } from '../reading/degree-abbreviations.ts';

/**
 * 直译 of degrees as English papers name them: level and subject, word by word, nothing added (G四, P四: the translation
 * of the name may not be contested, so it must be literal). Only names that have one usual translation.
 */
const LEVELS: Readonly<Record<string, string>> = { BACHELOR: '学士', MASTER: '硕士', DOCTOR: '博士' };

const SUBJECTS: Readonly<Record<string, string>> = {
  ACCOUNTING: '会计学',
  ARCHITECTURE: '建筑学',
  ARTS: '文学',
  'BUSINESS ADMINISTRATION': '工商管理',
  'BUSINESS ANALYTICS': '商业分析',
  COMMERCE: '商学',
  'COMPUTER SCIENCE': '计算机科学',
  DESIGN: '设计学',
  ECONOMICS: '经济学',
  EDUCATION: '教育学',
  ENGINEERING: '工学',
  FINANCE: '金融学',
  'FINE ARTS': '美术学',
  LAW: '法学',
  LAWS: '法学',
  MANAGEMENT: '管理学',
  MEDICINE: '医学',
  MUSIC: '音乐',
  NURSING: '护理学',
  PHARMACY: '药学',
  PHILOSOPHY: '哲学',
  PSYCHOLOGY: '心理学',
  'PUBLIC ADMINISTRATION': '公共管理',
  'PUBLIC HEALTH': '公共卫生',
  'PUBLIC POLICY': '公共政策',
  SCIENCE: '理学',
  'SOCIAL SCIENCE': '社会科学',
  'SOCIAL WORK': '社会工作',
};

/** `Master of Science` → 理学硕士; null for a name that this table does not hold whole. */
export function degreeInChinese(name: string): string | null {
  const plain = name.toUpperCase().replace(/[.’']/g, '').replace(/\s+/g, ' ').trim();
  const honours = / ?\(?(?:WITH )?HON(?:OU?RS|S)\)?$/.test(plain);
  const bare = plain.replace(/ ?\(?(?:WITH )?HON(?:OU?RS|S)\)?$/, '');
  const [, level = '', subject = ''] = /^([A-Z]+) (?:OF|IN) (.+)$/.exec(DEGREE_ABBREVIATIONS[bare] ?? bare) ?? [];
  const [levelWords, subjectWords] = [LEVELS[level], SUBJECTS[subject]];
  if (levelWords === undefined || subjectWords === undefined) return null;
  return `${subjectWords}${levelWords}${honours ? '（荣誉）' : ''}`;
}
