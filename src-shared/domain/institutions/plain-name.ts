import { shortForms } from '../identity/traditional-characters.ts';

const HAN = /\p{Script=Han}/u;

/** Words that diplomas and forms shorten without meaning another place. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  UNIV: 'UNIVERSITY',
  INST: 'INSTITUTE',
  COLL: 'COLLEGE',
  TECH: 'TECHNOLOGY',
  TECHNOL: 'TECHNOLOGY',
  SCI: 'SCIENCE',
  NATL: 'NATIONAL',
  SAINT: 'ST',
};

/** Letters that no accent is taken from. */
const LETTERS: Readonly<Record<string, string>> = { Ø: 'O', Ł: 'L', Æ: 'AE', Œ: 'OE', Đ: 'D' };

/** `M. V.` as `M.V.`: a letter alone goes to the one before it. */
const BETWEEN_INITIALS = /(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu;

/** `Melbourne, The University of`, as a list is sorted. */
function turnedRound(text: string): string {
  return text.replace(/^([^,]+), *((?:THE )?UNIVERSITY OF)$/i, '$2 $1');
}

/**
 * A name stripped of what is only spelling: accents, case, punctuation, `The`, `&`, common short forms, traditional
 * characters. Small words and their order stay: `University of York` is not `York University`. Words parted by one space;
 * a name with Chinese characters in one piece.
 */
export function plainName(name: string): string {
  const latin = turnedRound(name.normalize('NFKC').trim())
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ØŁÆŒĐ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[&+]/g, ' AND ')
    .replace(/['’‘`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(BETWEEN_INITIALS, '')
    .trim();
  if (HAN.test(latin)) return shortForms(latin.replace(/ /g, ''));
  return latin
    .split(' ')
    .filter((word) => word !== 'THE')
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ');
}
