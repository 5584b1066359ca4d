import { palladiusSyllable } from '#shared/domain/identity/palladius.ts';

/** Compound surnames come as one spelling and have to be taken apart again. */
const COMPOUND: Readonly<Record<string, readonly string[]>> = {
  OUYANG: ['OU', 'YANG'],
  SIMA: ['SI', 'MA'],
  SHANGGUAN: ['SHANG', 'GUAN'],
  ZHUGE: ['ZHU', 'GE'],
  YUCHI: ['YU', 'CHI'],
  LINGHU: ['LING', 'HU'],
  HUANGFU: ['HUANG', 'FU'],
  MURONG: ['MU', 'RONG'],
};

function syllable(pinyin: string): string {
  const cyrillic = palladiusSyllable(pinyin);
  if (cyrillic === null) throw new Error(`no Palladius spelling for ${pinyin}`);
  return cyrillic;
}

/** A name of one or more syllables, written together as Russian practice has it: Оуян, Сяомин. */
export function palladius(parts: readonly string[]): string {
  const joined = parts
    .flatMap((part) => COMPOUND[part] ?? [part])
    .map(syllable)
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
