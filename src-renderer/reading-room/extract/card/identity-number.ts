import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

/** GB 11643-1999 §4.3 after ISO 7064 MOD 11-2: weights 2^17 … 2^1 mod 11 and the check characters. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK = '10X98765432';

export interface IdentityNumber {
  readonly birthDate: CivilDate;
  readonly sex: 'M' | 'F';
}

/** Birth date and sex of an 18-place citizen identity number; null when its check character or its date is wrong. */
export function readIdentityNumber(text: string): IdentityNumber | null {
  if (!/^\d{17}[\dX]$/.test(text)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  if (CHECK.charAt(sum % 11) !== text.charAt(17)) return null;
  const birthDate = parseCivilDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  if (birthDate === null) return null;
  return { birthDate, sex: Number(text.charAt(16)) % 2 === 1 ? 'M' : 'F' };
}
