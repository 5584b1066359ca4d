import { isOneLetterApart, joinLetters, type LatinName, rotations, shortened, umlautAsU } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';
import { mayBeOneSurname } from './romanisation-table.ts';

function parts(name: LatinName): { surname: string; given: string } | null {
  if (name.surnameTokens === null) return null;
  return {
    surname: joinLetters(name.tokens.slice(0, name.surnameTokens)),
    given: joinLetters(name.tokens.slice(name.surnameTokens)),
  };
}

/** `S Zhang` beside `San Zhang`: each token alike or the initial of the other, in some order of the shorter. */
function matchByInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const fits = (x: string, y: string): boolean =>
    x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
  return a.some((_, shift) => a.every((__, index) => fits(a[(index + shift) % a.length] ?? '', b[index] ?? '')));
}

function surnamesMayBeOne(a: LatinName, b: LatinName): boolean {
  const ends = (name: LatinName): string[] => {
    const marked = parts(name);
    return marked ? [marked.surname] : [name.tokens[0] ?? '', name.tokens.at(-1) ?? ''];
  };
  return ends(a).some((x) => ends(b).some((y) => mayBeOneSurname(x, y)));
}

export function compareLatinNames(a: LatinName, b: LatinName): NameComparison {
  if (a.tokens.length === 0 || b.tokens.length === 0) return possible('没有可比的拉丁字母姓名');
  const [left, right] = [joinLetters(a.tokens), joinLetters(b.tokens)];
  const [leftParts, rightParts] = [parts(a), parts(b)];
  if (
    leftParts &&
    rightParts &&
    left !== right &&
    leftParts.surname === rightParts.given &&
    leftParts.given === rightParts.surname
  ) {
    return possible('姓与名的位置相反');
  }
  if (left === right) return same('姓名一致（大小写、空格、连字符、撇号不计）');
  if (rotations(a.tokens).includes(right) || rotations(b.tokens).includes(left))
    return same('姓名一致，姓、名先后不同');
  const loose = rotations(a.tokens).map(umlautAsU);
  if (loose.includes(umlautAsU(right))) return possible('字母 ü 的写法不同（YU/V/U），也可能是两个不同的字');
  const longer = a.tokens.length >= b.tokens.length ? a : b;
  const shorter = longer === a ? b : a;
  if (
    shorter.tokens.length >= 2 &&
    shortened(longer.tokens).some((fewer) => rotations(fewer).includes(joinLetters(shorter.tokens)))
  ) {
    return possible('其中一方多出中间名或英文名');
  }
  if (matchByInitials(a.tokens, b.tokens)) return possible('其中一方的名只写了首字母');
  if (surnamesMayBeOne(a, b)) return possible('姓氏可能是威妥玛或粤语等拼写，不能直接认定');
  if (Math.min(left.length, right.length) >= 6 && isOneLetterApart(left, right)) {
    return possible('仅差一个字母，可能是拼写或识读错误');
  }
  return different('姓名拼写不一致');
}
