import {
  checkForms,
  foreignCharacter,
  type IdNumberCheck,
  invalid,
  type NumberForm,
  unknownForm,
} from './id-number-check.ts';

/**
 * Numbers of Chinese passports: E and G before the letter that followed E0–E9 (without I and O, which read as 1 and 0),
 * then the official ones of three ages, and those of the two regions.
 */
const CHINESE: readonly NumberForm[] = [
  { letters: /^E$/, called: 'E', digits: [8], paper: '普通护照（电子）' },
  { letters: /^E[A-HJ-NP-Z]$/, called: 'E 加字母', digits: [7], paper: '普通护照（电子）' },
  { letters: /^G$/, called: 'G', digits: [8], paper: '普通护照' },
  { letters: /^D$/, called: 'D', digits: [7, 8], paper: '外交护照' },
  { letters: /^DE$/, called: 'DE', digits: [7], paper: '外交护照（电子）' },
  { letters: /^S$/, called: 'S', digits: [7, 8], paper: '公务护照' },
  { letters: /^SE$/, called: 'SE', digits: [7], paper: '公务护照（电子）' },
  { letters: /^P$/, called: 'P', digits: [7, 8], paper: '公务普通护照' },
  { letters: /^PE$/, called: 'PE', digits: [7], paper: '公务普通护照（电子）' },
  { letters: /^[HK]$/, called: 'H 或 K', digits: [8], paper: '香港特别行政区护照' },
  { letters: /^K[A-Z]$/, called: 'K 加字母', digits: [7], paper: '香港特别行政区护照' },
  { letters: /^M[AB]$/, called: 'MA 或 MB', digits: [7], paper: '澳门特别行政区护照' },
];

/** A zone holds nine characters and lets longer numbers go on elsewhere; no state prints more than this. */
const SHORTEST = 5;
const LONGEST = 15;

/**
 * A passport's number. Other states have forms without end: their numbers are only looked at for what none has.
 * Of a Chinese citizen a number that begins like a Chinese one but breaks its form is wrong.
 */
export function checkPassportNumber(number: string, nationality: string | null): IdNumberCheck {
  const strange = foreignCharacter(number, /[A-Z0-9]/, '护照号码只有字母和数字');
  if (strange !== null) return strange;
  if (/^E[IO]\d/.test(number)) return invalid('中国护照号码第 2 位不用字母 I、O，应为数字 1、0 或其他字母', 2);
  const chinese = checkForms(number, CHINESE);
  if (chinese?.kind === 'valid' || (chinese !== null && nationality === 'CHN')) return chinese;
  if (number.length < SHORTEST || number.length > LONGEST) {
    return invalid(`护照号码应为 ${SHORTEST} 至 ${LONGEST} 位，现为 ${number.length} 位`);
  }
  if (!/\d/.test(number)) return invalid('护照号码中应有数字');
  return unknownForm('不是中国护照的号码式样，无法自动核对，请看原件');
}
