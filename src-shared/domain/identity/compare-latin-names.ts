import { isOneLetterApart, joinLetters, type LatinName, orders, shortened, umlautAsU } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';
import { taiwaneseForms } from './other-romanisations.ts';
import { palladiusSyllable } from './palladius.ts';
import { splitPinyin } from './pinyin-syllables.ts';
import { mayBeOneSurname } from './romanisation-table.ts';
import { containment, hasInitials, isDividedAlike, spells, spreadOut } from './token-fit.ts';

/** Where machine-readable zones begin to cut names off: TD1 has 30 places, TD2 and MRV-B 31, passports 39. */
const CUT_OFF_FROM = 30;
/** Shorter names differ by one letter too easily. */
const LONG_ENOUGH_FOR_A_SLIP = 6;

function parts({ tokens, surnameTokens }: LatinName): readonly [readonly string[], readonly string[]] | null {
  return surnameTokens === null ? null : [tokens.slice(0, surnameTokens), tokens.slice(surnameTokens)];
}

function ordersOf(name: LatinName): readonly (readonly string[])[] {
  const marked = parts(name);
  return marked === null ? orders(name.tokens) : [name.tokens, [...marked[1], ...marked[0]]];
}

function compareInOrder(a: readonly string[], b: readonly string[], reason: string): NameComparison | null {
  if (joinLetters(a) !== joinLetters(b)) return null;
  return isDividedAlike(a, b) ? same(reason) : possible('字母相同，但各字的断开处不同');
}

function compareMarked(a: LatinName, b: LatinName): NameComparison | null {
  const [left, right] = [parts(a), parts(b)];
  if (left === null || right === null) return null;
  const [surname, given, otherSurname, otherGiven] = [...left, ...right].map(joinLetters);
  if (surname === otherSurname && given === otherGiven) return null;
  if (surname === otherGiven && given === otherSurname) return possible('姓与名的位置相反');
  return joinLetters(a.tokens) === joinLetters(b.tokens) ? possible('字母相同，但姓与名的断开处不同') : null;
}

/** Letters that agree must also where apostrophes divide them: FANG'AN and FAN'GAN are two names, XI'AN is printed XIAN too. */
function compareLetters(a: LatinName, b: LatinName): NameComparison | null {
  const found = compareUndivided(a, b);
  if (found?.verdict !== 'same' || (a.divided === null && b.divided === null)) return found;
  const divided = compareUndivided(a.divided ?? a, b.divided ?? b);
  return divided?.verdict === 'same' ? found : possible('字母相同，但撇号断开处不同');
}

function compareUndivided(a: LatinName, b: LatinName): NameComparison | null {
  const marked = compareMarked(a, b);
  if (marked) return marked;
  const inOrder = compareInOrder(a.tokens, b.tokens, '姓名一致（大小写、空格、连字符、撇号不计）');
  if (inOrder) return inOrder;
  // Two papers that both say which part is the surname leave no order to try.
  if (a.surnameTokens !== null && b.surnameTokens !== null) return null;
  if (
    a.tokens.join('').length !== b.tokens.join('').length &&
    !/[LN](YU|UE|V)/.test([...a.tokens, ...b.tokens].join(''))
  ) {
    return null;
  }
  const found = [
    ...ordersOf(a).map((order) => compareInOrder(order, b.tokens, '姓名一致，姓、名先后不同')),
    ...ordersOf(b).map((order) => compareInOrder(a.tokens, order, '姓名一致，姓、名先后不同')),
  ].filter((one) => one !== null);
  return found.find((one) => one.verdict === 'same') ?? found[0] ?? null;
}

function inLong(name: LatinName): LatinName {
  return { ...name, tokens: name.long, divided: name.divided && { ...name.divided, tokens: name.divided.long } };
}

/** Müller and MUELLER: each letter as the standard lets it be written. */
function compareTransliterated(a: LatinName, b: LatinName): NameComparison | null {
  if (a.long === a.tokens && b.long === b.tokens) return null;
  const [left, right] = [inLong(a), inLong(b)];
  const found = [compareLetters(left, b), compareLetters(a, right), compareLetters(left, right)];
  return found.some((one) => one?.verdict === 'same') ? same('按 ICAO 9303 转写规则一致') : null;
}

function isCutOff(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('').length + a.length < CUT_OFF_FROM || a.length > b.length) return false;
  return orders(b).some((order) => a.every((token, index) => order[index]?.startsWith(token)));
}

function compareParts(a: LatinName, b: LatinName): NameComparison | null {
  const [short, long] = a.tokens.join('').length <= b.tokens.join('').length ? [a, b] : [b, a];
  const joined = joinLetters(short.tokens);
  if (
    containment(short.tokens, long.tokens) === 'words' ||
    shortened(long.tokens).some((fewer) => orders(fewer).some((order) => joinLetters(order) === joined))
  ) {
    return short.tokens.length === 1 ? possible('其中一方只有一个词') : possible('其中一方多出中间名或英文名');
  }
  if (isCutOff(short.tokens, long.tokens)) return possible('其中一方在机读区被截断');
  if ([...a.tokens].sort().join(' ') === [...b.tokens].sort().join(' ')) return possible('各部分相同，次序不同');
  if (!hasInitials(a.tokens) && !hasInitials(b.tokens)) return null;
  const spread = [spreadOut(short.tokens), spreadOut(long.tokens)] as const;
  const byInitials = [containment(short.tokens, long.tokens), containment(...spread)];
  return byInitials.includes('initials') ? possible('其中一方的名只写了首字母') : null;
}

/** Whether the one, read as pinyin, is spelled as Taiwan or Russia would in the other. */
function isOtherHabit(a: LatinName, b: LatinName): boolean {
  const syllables = a.tokens.flatMap((token) => splitPinyin(token) ?? ['']);
  if (syllables.includes('')) return false;
  const taiwanese = syllables.map(taiwaneseForms);
  if (orders(b.tokens).some((order) => spells(order, taiwanese))) return true;
  if (b.cyrillic === null) return false;
  const russian = syllables.map((syllable) => [palladiusSyllable(syllable.replace(/^([LN])V/, '$1YU')) ?? '']);
  return orders(b.cyrillic).some((order) => spells(order, russian));
}

function surnamesMayBeOne(a: LatinName, b: LatinName): boolean {
  const ends = (name: LatinName): readonly string[] => {
    const marked = parts(name);
    if (marked) return [marked[0].join('')];
    return [name.tokens[0], name.tokens.at(-1), name.tokens.slice(0, 2).join('')].filter((end) => end !== undefined);
  };
  return ends(a).some((x) => ends(b).some((y) => mayBeOneSurname(x, y)));
}

function compareSpelling(a: LatinName, b: LatinName): NameComparison | null {
  const [left, right] = [joinLetters(a.tokens), joinLetters(b.tokens)];
  const umlautMeets = (x: LatinName, y: LatinName): boolean =>
    ordersOf(x).some((order) => umlautAsU(joinLetters(order)) === umlautAsU(joinLetters(y.tokens)));
  if (umlautMeets(a, b) || umlautMeets(b, a)) return possible('字母 ü 的写法不同（YU/V/U），也可能是两个不同的字');
  const byParts = compareParts(a, b);
  if (a.cyrillic !== null || b.cyrillic !== null) {
    const loose = (tokens: readonly string[]): string => tokens.join('').replace(/Y/g, 'I');
    if (orders(a.tokens).some((order) => loose(order) === loose(b.tokens))) {
      return possible('西里尔字母的转写习惯不同（Y/I），不能直接认定');
    }
  }
  if (byParts) return byParts;
  if (surnamesMayBeOne(a, b)) return possible('姓氏可能是威妥玛、粤语或闽南语等拼写，不能直接认定');
  if (isOtherHabit(a, b) || isOtherHabit(b, a)) return possible('可能是威妥玛、通用拼音或俄文等拼写，不能直接认定');
  return Math.min(left.length, right.length) >= LONG_ENOUGH_FOR_A_SLIP && isOneLetterApart(left, right)
    ? possible('仅差一个字母，可能是拼写或识读错误')
    : null;
}

export function compareLatinNames(a: LatinName, b: LatinName): NameComparison {
  if (a.tokens.length === 0 || b.tokens.length === 0) return possible('没有可比的拉丁字母姓名');
  const found = compareLetters(a, b) ?? compareTransliterated(a, b);
  const isCyrillic = a.cyrillic !== null && b.cyrillic !== null;
  if (found?.verdict === 'same' && isCyrillic && !meets(a.cyrillic, b.cyrillic)) {
    return possible('转写后一致，但原文字母不同');
  }
  if (found?.verdict === 'same' && (a.cyrillic === null) !== (b.cyrillic === null)) {
    return same('与西里尔字母姓名按 ICAO 9303 转写一致');
  }
  return found ?? compareSpelling(a, b) ?? different('姓名拼写不一致');
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  const join = (tokens: readonly string[]): string => tokens.join('').replace(/ё/g, 'е');
  return orders(a).some((order) => join(order) === join(b)) || orders(b).some((order) => join(order) === join(a));
}
