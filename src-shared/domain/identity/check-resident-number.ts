import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { foreignCharacter, type IdNumberCheck, invalid, valid } from './id-number-check.ts';
import { PROVINCES, RESIDENCE_PERMITS } from './provinces.ts';
import { residentIdCheckDigit } from './resident-id.ts';

const LENGTH = 18;
const BIRTH_DATE_AT = 7;

function checkRegion(number: string): IdNumberCheck | null {
  const province = number.slice(0, 2);
  const region = number.slice(0, 6);
  if (number.startsWith('9')) {
    return invalid(`“${province}”不是省级行政区代码；9 开头的是外国人永久居留身份证号码，请按护照登记`, 1);
  }
  const isPermitOnly = province === '83';
  if (!isPermitOnly && PROVINCES[province] === undefined) {
    return invalid(`没有代码为“${province}”的省级行政区`, 1);
  }
  if (/^8[123]/.test(province) && RESIDENCE_PERMITS[region] === undefined) {
    return invalid(`港澳台居民居住证号码以 810000、820000 或 830000 开头，现为 ${region}`, 3);
  }
  return null;
}

function checkBirthDate(digits: string, today: CivilDate): IdNumberCheck | null {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const birthDate = parseCivilDate(`${year}-${month}-${day}`);
  if (birthDate === null) {
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    const at = isMonth ? BIRTH_DATE_AT + 6 : BIRTH_DATE_AT + 4;
    return invalid(`号码中的出生日期 ${year}-${month}-${day} 不存在`, at);
  }
  return birthDate > today ? invalid(`号码中的出生日期 ${birthDate} 晚于 ${today}`, BIRTH_DATE_AT) : null;
}

/** First-generation cards ended on 2013-01-01 (身份证法 第二十三条); what the second one carries can be worked out. */
function explainFirstGeneration(number: string, today: CivilDate): IdNumberCheck {
  const date = `19${number.slice(6, 12)}`;
  const fault = checkRegion(number) ?? checkBirthDate(date, today);
  const old = '15 位是第一代居民身份证号码，2013 年起停用；请填二代证的 18 位号码';
  if (fault !== null) return invalid(old);
  const first17 = number.slice(0, 6) + date + number.slice(12);
  return invalid(`${old}（应为 ${first17}${residentIdCheckDigit(first17)}，请看证件核对）`);
}

/** 公民身份号码 by GB 11643, which 港澳台居民居住证 follow too. Wants capital letters. */
export function checkResidentNumber(number: string, today: CivilDate): IdNumberCheck {
  if (/^\d{15}$/.test(number)) return explainFirstGeneration(number, today);
  const strange = foreignCharacter(number.slice(0, LENGTH - 1), /\d/, '应为数字');
  const last = number.length < LENGTH ? null : foreignCharacter(number, /[\dX]/, '末位只能是数字或 X');
  const character = strange ?? last;
  if (character !== null) return character;
  if (number.length !== LENGTH) return invalid(`身份证号码应为 ${LENGTH} 位，现为 ${number.length} 位`);
  const fault = checkRegion(number) ?? checkBirthDate(number.slice(6, 14), today);
  if (fault !== null) return fault;
  const digit = residentIdCheckDigit(number.slice(0, LENGTH - 1));
  if (digit !== number.at(-1)) {
    return invalid(`末位校验码应为 ${digit}，现为 ${number.at(-1)}：至少有一位录错，请逐位核对`, LENGTH);
  }
  return valid(RESIDENCE_PERMITS[number.slice(0, 6)] ?? '居民身份证');
}
