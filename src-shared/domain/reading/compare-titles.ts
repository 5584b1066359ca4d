import { type Agreement, agreement } from './agreement.ts';
import { DEGREE_ABBREVIATIONS } from './degree-abbreviations.ts';

const HAN = /\p{Script=Han}/u;

function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/&/g, ' AND ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.split(' ').filter((word) => word !== '' && word !== 'THE');
}

/** Share of the shorter text's words that the other has too, 0–1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  return short.filter((word) => long.includes(word)).length / short.length;
}

/** Two names word by word, for what no list knows. */
export function compareWords(form: string, read: string, what: string): Agreement {
  const [left, right] = [words(form), words(read)];
  if (left.length > 0 && left.join(' ') === right.join(' ')) return agreement('same', `${what}一致`);
  if (HAN.test(form) !== HAN.test(read)) return agreement('possible', `${what}一为中文、一为外文，须人工核对`);
  if (left.join('') === right.join('')) return agreement('same', `${what}一致（空格不计）`);
  const share = overlap(left, right);
  if (share === 1) return agreement('possible', `${what}一方的写法更完整`);
  return share >= 0.6 ? agreement('possible', `${what}大部分相同，请看原件`) : agreement('different', `${what}不一致`);
}

function spelledOut(degree: string): string {
  return DEGREE_ABBREVIATIONS[words(degree).join('')] ?? degree;
}

/** The degree is what the diploma says, literally (P四); an abbreviation is the only liberty. */
export function compareDegrees(form: string, read: string): Agreement {
  const [left, right] = [spelledOut(form), spelledOut(read)];
  if ((left !== form || right !== read) && words(left).join(' ') === words(right).join(' ')) {
    return agreement('same', '学位名称一致（缩写）');
  }
  return compareWords(left, right, '学位名称');
}
