import type { ChineseName } from './chinese-name.ts';
import { joinLetters, type LatinName, rotations, shortened, umlautAsU } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';
import { isOtherSpellingOf } from './romanisation-table.ts';
import { SURNAME_READINGS, surnameLength } from './surname-tables.ts';

/** Enough for four characters with four readings each. */
const MOST_SPELLINGS = 1024;

function capital(reading: string): string {
  return reading
    .toUpperCase()
    .normalize('NFC')
    .replace(/[ÜǕǗǙǛ]/g, 'V');
}

function spellings(lists: readonly (readonly string[])[]): readonly string[] {
  let heads = [''];
  for (const list of lists) {
    heads = heads
      .flatMap((head) => [...new Set(list.map(capital))].map((reading) => head + reading))
      .slice(0, MOST_SPELLINGS);
  }
  return heads;
}

interface Spelled {
  readonly surname: string;
  /** By the surname's own readings. */
  readonly usual: readonly string[];
  /** With any reading that the first characters have elsewhere, e.g. 单 as DAN. */
  readonly unusual: readonly string[];
}

function spell({ chinese, readings }: ChineseName): Spelled {
  const characters = [...chinese.replace(/[\s·•]/g, '')];
  const length = surnameLength(characters.join(''));
  const surname = characters.slice(0, length).join('');
  const given = spellings(readings.slice(length, characters.length));
  const elsewhere = spellings(readings.slice(0, length));
  const own = SURNAME_READINGS[surname] ?? elsewhere;
  const join = (heads: readonly string[]): string[] =>
    heads.flatMap((head) => given.map((tail) => joinLetters([head, tail])));
  return { surname, usual: join(own), unusual: join(elsewhere.filter((reading) => !own.includes(reading))) };
}

export function compareChineseWithLatin(name: ChineseName, latin: LatinName): NameComparison {
  if (latin.tokens.length === 0) return possible('没有可比的拉丁字母姓名');
  const count = [...name.chinese.replace(/[\s·•]/g, '')].length;
  if (name.readings.length !== count) return possible('没有姓名的拼音，须人工核对');
  const { surname, usual, unusual } = spell(name);
  const orders = rotations(latin.tokens);
  const first = orders[0] ?? '';
  if (usual.includes(first)) return same('与中文姓名的拼音一致');
  if (orders.some((order) => usual.includes(order))) return same('与中文姓名的拼音一致，姓、名先后不同');
  const looseUsual = usual.map(umlautAsU);
  if (orders.some((order) => looseUsual.includes(umlautAsU(order)))) return same('与中文姓名的拼音一致，ü 写作 U');
  if (orders.some((order) => unusual.includes(order))) {
    return possible(`姓氏“${surname}”的拼写不是作姓氏时的读音`);
  }
  if (shortened(latin.tokens).some((fewer) => rotations(fewer).some((order) => usual.includes(order)))) {
    return possible('拼音一致，另有中间名或英文名');
  }
  const ends = [latin.tokens[0] ?? '', latin.tokens.at(-1) ?? '', latin.tokens.slice(0, 2).join('')];
  if (ends.some((end) => isOtherSpellingOf(surname, end))) {
    return possible('姓氏可能是威妥玛或粤语等拼写，不能直接认定');
  }
  if (/[·•]/.test(name.chinese)) return possible('少数民族姓名的音译，须人工核对');
  return different('与中文姓名的拼音不一致');
}
