import type { ChineseName } from './chinese-name.ts';
import { compareChineseWithLatin } from './compare-chinese-name.ts';
import { compareHanNames } from './compare-han-names.ts';
import { compareLatinNames } from './compare-latin-names.ts';
import { readLatinName } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';

const HAN = /\p{Script=Han}/u;
const OTHER_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

export function isChinese(text: string): boolean {
  return HAN.test(text);
}

/** A name as one paper prints it: in characters, in letters or, as 张三 (ZHANG San), in both. */
interface PrintedName {
  readonly han: string | null;
  readonly letters: string | null;
  readonly readings: ChineseName['readings'];
}

function printed({ chinese, readings }: ChineseName): PrintedName {
  const plain = chinese.normalize('NFKC').replace(/某(?=某|$)/g, '□');
  if (!HAN.test(plain)) return { han: null, letters: plain, readings: [] };
  const han = (plain.match(/[\p{Script=Han}·•・‧．.\s□〓\ufffd?*]+/gu) ?? []).filter((part) => HAN.test(part)).join('');
  const letters = plain.replace(/[\p{Script=Han}□〓()]/gu, ' ').trim();
  return { han, letters: OTHER_LETTER.test(letters) ? letters : null, readings };
}

function compareHanWithLetters(name: PrintedName, letters: string): NameComparison {
  return compareChineseWithLatin({ chinese: name.han ?? '', readings: name.readings }, readLatinName(letters));
}

function comparisons(a: PrintedName, b: PrintedName): readonly NameComparison[] {
  const found: NameComparison[] = [];
  if (a.han !== null && b.han !== null) found.push(compareHanNames(a.han, b.han));
  if (a.letters !== null && b.letters !== null) {
    found.push(compareLatinNames(readLatinName(a.letters), readLatinName(b.letters)));
  }
  // Characters beside letters are asked only where nothing stands in one script on both papers.
  if (a.han !== null && b.letters !== null && (b.han === null || found.length === 0)) {
    found.push(compareHanWithLetters(a, b.letters));
  }
  if (b.han !== null && a.letters !== null && (a.han === null || found.length === 0)) {
    found.push(compareHanWithLetters(b, a.letters));
  }
  return found;
}

/**
 * Whether two papers name one person, with the reason (domain.md §8). 张三, ZHANG SAN, San Zhang and ZHANG<<SAN are the
 * same; old and regional spellings are 待核实, never a match. Two Chinese names are compared by their characters, so 张三
 * and 章三 are two people; beside ZHANG SAN either of them is the same, since pinyin says no more and a passport
 * (G六18) carries nothing else: what sets them apart is the number and the birth date beside it.
 */
export function compareNames(a: string | ChineseName, b: string | ChineseName): NameComparison {
  const left: ChineseName = typeof a === 'string' ? { chinese: a, readings: [] } : a;
  const right: ChineseName = typeof b === 'string' ? { chinese: b, readings: [] } : b;
  if (left.chinese.trim() === '' || right.chinese.trim() === '') return possible('缺少一方的姓名');
  const found = comparisons(printed(left), printed(right));
  const [first = different('姓名不一致')] = found;
  if (found.length < 2 || found.every(({ verdict }) => verdict === first.verdict)) return first;
  // A mere lack of readings is no doubt where the letters agree.
  const differing = found.find(({ verdict }) => verdict === 'different');
  const agreeing = found.find(({ verdict }) => verdict === 'same');
  if (differing && agreeing) return possible(`两种文字的姓名只有一种一致：${differing.reason}`);
  return agreeing ?? found.find(({ verdict }) => verdict === 'possible') ?? same(first.reason);
}
