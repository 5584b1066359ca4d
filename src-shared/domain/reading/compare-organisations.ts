import { slips } from '../institutions/slips.ts';
import { type Agreement, agreement } from './agreement.ts';

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s()·.,]/g, '');
}

/** Characters that a scan or a hand may have wrong. */
const MISREAD = 2;

/** Registered names of employers: one character makes another company, unless the machine misread it. */
export function compareOrganisations(form: string, read: string): Agreement {
  const [left, right] = [plain(form), plain(read)];
  if (left === right) return agreement('same', '单位名称一致');
  const wrong = slips(left, right, MISREAD);
  if (wrong <= MISREAD) return agreement('possible', `单位名称有 ${wrong} 个字不同，请看原件`);
  if (left.includes(right) || right.includes(left)) return agreement('possible', '单位名称一方的写法更完整');
  return agreement('different', '单位名称不一致');
}
