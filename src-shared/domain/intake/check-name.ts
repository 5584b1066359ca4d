import type { ApplicationFaultCode } from './application-fault.ts';

/** What stands between the letters of real names: 阿卜杜拉·买买提, O’Brien, Anne-Marie, Jr., 张三（张叁）. */
const BETWEEN = /[\s\p{M}·•・‧.,'’‘`\-‐–/()（）]/gu;

/** Words that fill a required field and name nobody. */
const PLACEHOLDERS = new Set([
  '不详',
  '未知',
  '不明',
  '待补',
  '待定',
  '暂无',
  '姓名',
  '无名',
  'none',
  'null',
  'unknown',
  'test',
]);

const FEWEST_LETTERS = 2;
/** Three alike occur (丁丁丁); four are a finger left on a key. */
const MOST_ALIKE = 3;

/** Whether this can be a person's name as a paper prints it; null when it can. Blank is `needed`. */
export function faultOfName(text: string): ApplicationFaultCode | null {
  const name = text.normalize('NFKC').trim();
  if (name === '') return 'needed';
  if (PLACEHOLDERS.has(name.toLowerCase())) return 'name_placeholder';
  if (/\p{N}/u.test(name)) return 'name_with_digits';
  const letters = [...name.normalize('NFC').replace(BETWEEN, '')];
  if (letters.some((letter) => !/\p{L}/u.test(letter))) return 'name_with_signs';
  if (letters.length < FEWEST_LETTERS) return 'name_too_short';
  const isOne = new Set(letters.map((letter) => letter.toLowerCase())).size === 1;
  return isOne && letters.length > MOST_ALIKE ? 'name_of_one_letter' : null;
}

/** Whether this can stand in a passport's Latin line, with the fillers of its machine-readable zone. */
export function faultOfLatinName(text: string): ApplicationFaultCode | null {
  const letters = text.normalize('NFKC').replace(/</g, ' ').replace(BETWEEN, '');
  return letters !== '' && /^\p{Script=Latin}+$/u.test(letters) ? null : 'latin_name_letters';
}
