/** Pinyin to Cyrillic by the Palladius system, which Russian diplomas use for Chinese names: ZHANG → Чжан. */
const INITIALS: readonly (readonly [string, string])[] = [
  ['ZH', 'чж'],
  ['CH', 'ч'],
  ['SH', 'ш'],
  ['B', 'б'],
  ['P', 'п'],
  ['M', 'м'],
  ['F', 'ф'],
  ['D', 'д'],
  ['T', 'т'],
  ['N', 'н'],
  ['L', 'л'],
  ['G', 'г'],
  ['K', 'к'],
  ['H', 'х'],
  ['J', 'цз'],
  ['Q', 'ц'],
  ['X', 'с'],
  ['R', 'ж'],
  ['Z', 'цз'],
  ['C', 'ц'],
  ['S', 'с'],
];

const FINALS: Readonly<Record<string, string>> = {
  A: 'а',
  O: 'о',
  E: 'э',
  AI: 'ай',
  EI: 'эй',
  AO: 'ао',
  OU: 'оу',
  AN: 'ань',
  EN: 'энь',
  ANG: 'ан',
  ENG: 'эн',
  ONG: 'ун',
  I: 'и',
  IA: 'я',
  IE: 'е',
  IAO: 'яо',
  IU: 'ю',
  IAN: 'янь',
  IN: 'инь',
  IANG: 'ян',
  ING: 'ин',
  IONG: 'юн',
  U: 'у',
  UA: 'уа',
  UO: 'о',
  UAI: 'уай',
  UI: 'уй',
  UAN: 'уань',
  UN: 'унь',
  UANG: 'уан',
  YU: 'юй',
  YUE: 'юэ',
};

/** After j, q and x the letter u stands for ü. */
const FRONTED: Readonly<Record<string, string>> = { U: 'юй', UE: 'юэ', UAN: 'юань', UN: 'юнь' };

const WHOLE: Readonly<Record<string, string>> = {
  YI: 'и',
  YA: 'я',
  YE: 'е',
  YAO: 'яо',
  YOU: 'ю',
  YAN: 'янь',
  YIN: 'инь',
  YANG: 'ян',
  YING: 'ин',
  YONG: 'юн',
  YU: 'юй',
  YUE: 'юэ',
  YUAN: 'юань',
  YUN: 'юнь',
  WU: 'у',
  WA: 'ва',
  WO: 'во',
  WAI: 'вай',
  WEI: 'вэй',
  WAN: 'вань',
  WEN: 'вэнь',
  WANG: 'ван',
  WENG: 'вэн',
  ER: 'эр',
  AN: 'ань',
  OU: 'оу',
  AI: 'ай',
  HUI: 'хуэй',
  ZHI: 'чжи',
  CHI: 'чи',
  SHI: 'ши',
  RI: 'жи',
  ZI: 'цзы',
  CI: 'цы',
  SI: 'сы',
};

/** One syllable in capitals, ü as YU; null when it has no spelling. */
export function palladiusSyllable(pinyin: string): string | null {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  for (const [latin, cyrillic] of INITIALS) {
    if (!pinyin.startsWith(latin)) continue;
    const rest = pinyin.slice(latin.length);
    const final = (/^[JQX]$/.test(latin) ? FRONTED[rest] : undefined) ?? FINALS[rest];
    if (final !== undefined) return cyrillic + final;
  }
  return null;
}
