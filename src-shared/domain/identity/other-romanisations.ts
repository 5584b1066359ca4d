import { ALL_SYLLABLES } from './pinyin-syllables.ts';

/** Taiwan's spellings of Mandarin are Wade–Giles without its marks, and 通用拼音. */

const WADE_INITIALS: readonly (readonly [string, string])[] = [
  ['ZH', 'CH'],
  ['CH', 'CH'],
  ['SH', 'SH'],
  ['B', 'P'],
  ['D', 'T'],
  ['G', 'K'],
  ['J', 'CH'],
  ['Q', 'CH'],
  ['X', 'HS'],
  ['Z', 'TS'],
  ['C', 'TS'],
  ['R', 'J'],
];

const WADE_WHOLE: Readonly<Record<string, readonly string[]>> = {
  ZHI: ['CHIH'],
  CHI: ['CHIH'],
  SHI: ['SHIH'],
  RI: ['JIH'],
  ZI: ['TZU', 'TSU'],
  CI: ['TZU', 'TSU'],
  SI: ['SZU', 'SSU'],
  GE: ['KO', 'KE'],
  KE: ['KO', 'KE'],
  HE: ['HO', 'HE'],
  E: ['O', 'E'],
  YI: ['I', 'YI'],
  YE: ['YEH'],
  YAN: ['YEN'],
  YOU: ['YU'],
  YONG: ['YUNG'],
  YUE: ['YUEH'],
  GUI: ['KUEI'],
  KUI: ['KUEI'],
  ER: ['ERH'],
  LV: ['LU'],
  NV: ['NU'],
  LVE: ['LUEH', 'LIEH'],
  NVE: ['NUEH'],
};

function wadeGiles(syllable: string): readonly string[] {
  const whole = WADE_WHOLE[syllable];
  if (whole) return whole;
  const [from, to] = WADE_INITIALS.find(([initial]) => syllable.startsWith(initial)) ?? ['', ''];
  const final = syllable
    .slice(from.length)
    .replace(/IAN$/, 'IEN')
    .replace(/(I|U)E$/, '$1EH')
    .replace(/ONG$/, 'UNG');
  const keepsUo = /^(G|K|H|SH)UO$/.test(syllable);
  return [to + (keepsUo ? final : final.replace(/UO$/, 'O'))];
}

function tongyong(syllable: string): string {
  if (/^(ZH|CH|SH|R|Z|C|S)I$/.test(syllable)) return `${syllable.replace(/^ZH/, 'JH')}H`;
  return syllable
    .replace(/^ZH/, 'JH')
    .replace(/^([QX])U/, (_, initial: string) => `${initial === 'Q' ? 'C' : 'S'}YU`)
    .replace(/^JU/, 'JYU')
    .replace(/^Q/, 'C')
    .replace(/^X/, 'S')
    .replace(/^([LN])V/, '$1YU')
    .replace(/^([FW])ENG$/, '$1ONG')
    .replace(/^WEN$/, 'WUN')
    .replace(/IU$/, 'IOU')
    .replace(/UI$/, 'UEI');
}

/** Made once: ten thousand comparisons ask for the same four hundred syllables. */
const TAIWANESE: ReadonlyMap<string, readonly string[]> = new Map(
  ALL_SYLLABLES.map((syllable) => [syllable, [...new Set([syllable, ...wadeGiles(syllable), tongyong(syllable)])]]),
);

/** Every Taiwanese spelling of a pinyin syllable, its own among them: 志明 is CHIH-MING, Jhih-ming or Zhi-ming there. */
export function taiwaneseForms(syllable: string): readonly string[] {
  return TAIWANESE.get(syllable) ?? [syllable];
}
