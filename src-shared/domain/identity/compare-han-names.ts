import { different, type NameComparison, possible, same } from './name-comparison.ts';
import { isSurnameCharacter } from './romanisation-table.ts';
import { likelyForms, shortForms } from './traditional-characters.ts';

const DOTS = /[·•・‧．.]/g;
/** What stands where a rare character could not be printed or read. */
const UNREAD = /[□〓\ufffd?*]/;

function fitsAround(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const known = a.filter((character, index) => !UNREAD.test(character) && !UNREAD.test(b[index] ?? ''));
  return known.length > 0 && a.every((x, index) => x === b[index] || UNREAD.test(x) || UNREAD.test(b[index] ?? ''));
}

/** 陈李美玲 and 李美玲: a married woman of Hong Kong puts her husband's surname before her own. */
function isMarriedForm(long: string, short: string): boolean {
  const characters = [...long];
  const [husband = '', own = ''] = characters;
  return (
    characters.length >= 4 &&
    characters.slice(1).join('') === short &&
    isSurnameCharacter(husband) &&
    isSurnameCharacter(own)
  );
}

function parts(name: string): readonly string[] {
  return name.split(DOTS).filter((part) => part !== '');
}

function compareDotted(a: string, b: string): NameComparison | null {
  const [left, right] = [parts(a), parts(b)];
  if (left.length < 2 && right.length < 2) return null;
  if ([...left].sort().join() === [...right].sort().join()) return possible('各部分相同，先后不同');
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((part) => many.includes(part)) ? possible('其中一方少写了间隔号前后的一部分') : null;
}

/** Two names in Chinese characters: alike only by the characters, never by how they sound. */
export function compareHanNames(first: string, second: string): NameComparison {
  const [a, b] = [first, second].map((name) => name.replace(/\s/g, ''));
  if (a === undefined || b === undefined) return possible('缺少一方的姓名');
  if (a === b) return same('中文姓名一致');
  const [left, right] = [a.replace(DOTS, ''), b.replace(DOTS, '')];
  if (left === right) return same('中文姓名仅间隔写法不同');
  const [shortLeft, shortRight] = [shortForms(left), shortForms(right)];
  if (shortLeft === shortRight) return same('中文姓名一致，仅繁体字与简体字不同');
  const [likelyLeft, likelyRight] = [likelyForms(left), likelyForms(right)];
  if (likelyLeft === likelyRight) return possible('可能是同一字的异体或繁简写法，也可能是两个不同的字');
  if (fitsAround([...likelyLeft], [...likelyRight])) return possible('有未识读或未能显示的字，其余的字一致');
  if (isMarriedForm(shortLeft, shortRight) || isMarriedForm(shortRight, shortLeft)) {
    return possible('其中一方可能冠有夫姓');
  }
  return compareDotted(shortForms(a), shortForms(b)) ?? different('中文姓名不一致');
}
