const LONGEST_LOCAL = 64;

/** One dot-separated part of a host: letters and digits of any script, hyphens inside. */
const HOST_PART = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** Whether mail could be sent there at all; whose box it is only a mail can tell. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, host] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > LONGEST_LOCAL) return false;
  if (/[\s@"(),:;<>[\\\]，。；：＠]/u.test(local) || /^\.|\.\.|\.$/.test(local)) return false;
  const parts = host.split('.');
  const top = parts.at(-1) ?? '';
  return parts.length >= 2 && parts.every((part) => HOST_PART.test(part)) && /^(\p{L}{2,}|xn--.+)$/iu.test(top);
}

/** 手机号 of the mainland: eleven digits, the second from 3 on. */
const MOBILE = /^1[3-9]\d{9}$/;
/** 固定电话 with its 区号: 010 and 02x with eight digits, the others with seven or eight. */
const LANDLINE = /^0(?:10\d{8}|2\d{9}|[3-9]\d{9,10})$/;
/** E.164: at most 15 digits; the shortest numbers of small countries have seven with their code. */
const ABROAD = /^[1-9]\d{6,14}$/;

/** Whether somebody could be rung up under it: a mobile, a landline with its area code, or `+` and a country's code. */
export function isPhone(text: string): boolean {
  const number = text.normalize('NFKC').replace(/[\s().-]/g, '');
  const abroad = /^(?:\+|00)(.*)$/.exec(number)?.[1];
  if (abroad === undefined) {
    const home = /^86(1\d{10})$/.exec(number)?.[1] ?? number;
    return MOBILE.test(home) || LANDLINE.test(home);
  }
  if (!abroad.startsWith('86')) return ABROAD.test(abroad);
  const home = abroad.slice(2);
  return MOBILE.test(home) || LANDLINE.test(home) || LANDLINE.test(`0${home}`);
}
