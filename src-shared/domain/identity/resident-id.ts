import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';

/** What GB 11643-1999 puts into the 18 digits of 公民身份号码. */
export interface ResidentId {
  /** 地址码, six digits: where it was first issued, not where the person lives. */
  readonly region: string;
  readonly birthDate: CivilDate;
  readonly sex: 'M' | 'F';
}

export type ResidentIdFault = 'form' | 'birth_date' | 'check_digit';

export type ResidentIdReading =
  | { readonly ok: true; readonly id: ResidentId }
  | { readonly ok: false; readonly fault: ResidentIdFault };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** The 18th digit for the first 17 (ISO 7064 MOD 11-2); null when they are not 17 digits. */
export function residentIdCheckDigit(first17: string): string | null {
  if (!/^\d{17}$/.test(first17)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** Reads the number; a good check digit says only that it was copied without a slip, never whose number it is. */
export function readResidentId(text: string): ResidentIdReading {
  const number = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return { ok: false, fault: 'form' };
  const digits = number.slice(6, 14);
  const birthDate = parseCivilDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  if (birthDate === null) return { ok: false, fault: 'birth_date' };
  if (residentIdCheckDigit(number.slice(0, 17)) !== number[17]) return { ok: false, fault: 'check_digit' };
  const sex = Number(number[16]) % 2 === 1 ? 'M' : 'F';
  return { ok: true, id: { region: number.slice(0, 6), birthDate, sex } };
}
