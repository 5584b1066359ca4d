import {
  checkForms,
  foreignCharacter,
  type IdNumberCheck,
  invalid,
  type NumberForm,
  unknownForm,
} from './id-number-check.ts';

/**
 * To Hong Kong and Macau: C and eight digits, from 2018-12 C, a letter but I and O, and seven (国家移民管理局
 * 电子往来港澳通行证号码编制规则调整); W is the older booklet. The residents' own: eight digits, or ten with the count of issues.
 */
const HK_MACAU: readonly NumberForm[] = [
  { letters: /^C$/, called: 'C', digits: [8], paper: '往来港澳通行证' },
  { letters: /^C[A-HJ-NP-Z]$/, called: 'C 加字母', digits: [7], paper: '往来港澳通行证' },
  { letters: /^W$/, called: 'W', digits: [8], paper: '往来港澳通行证（本式）' },
  { letters: /^H$/, called: 'H', digits: [8, 10], paper: '港澳居民来往内地通行证（香港）' },
  { letters: /^M$/, called: 'M', digits: [8, 10], paper: '港澳居民来往内地通行证（澳门）' },
];

const TAIWAN: readonly NumberForm[] = [
  { letters: /^L$/, called: 'L', digits: [8], paper: '往来台湾通行证' },
  { letters: /^T$/, called: 'T', digits: [8], paper: '往来台湾通行证（本式）' },
  { letters: /^$/, called: '', digits: [8, 10], paper: '台湾居民来往大陆通行证' },
];

function checkPermit(number: string, forms: readonly NumberForm[], known: string): IdNumberCheck {
  const strange = foreignCharacter(number, /[A-Z0-9]/, '通行证号码只有字母和数字');
  if (strange !== null) return strange;
  return checkForms(number, forms) ?? unknownForm(`不是已知的通行证号码式样（${known}），请看原件`);
}

export function checkHkMacauPermit(number: string): IdNumberCheck {
  if (/^C[IO]\d/.test(number)) return invalid('往来港澳通行证号码第 2 位不用字母 I、O，应为数字 1、0 或其他字母', 2);
  return checkPermit(number, HK_MACAU, '往来港澳 C、W，来往内地 H、M 开头');
}

export function checkTaiwanPermit(number: string): IdNumberCheck {
  return checkPermit(number, TAIWAN, '往来台湾 L、T 开头，来往大陆 8 或 10 位数字');
}
