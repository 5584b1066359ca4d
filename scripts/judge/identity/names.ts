import { z } from 'zod';
import { nameReadings } from '#main/services/case/name-readings.ts';
import type { ChineseName } from '#shared/domain/identity/chinese-name.ts';
import { compareNames } from '#shared/domain/identity/compare-names.ts';
import type { NameComparison } from '#shared/domain/identity/name-comparison.ts';
import { faultOfName } from '#shared/domain/intake/check-name.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import { line } from '#shared/schema/primitives.ts';
import type { InputFault } from '../input-fault.ts';
import { judgeKind } from '../judge-kind.ts';

const reading = z.string().regex(/^[A-Za-zÜü]{1,6}$/);

/** A name as one paper prints it; its readings are looked up unless they are given. */
const printedName = z.union([
  line,
  z.strictObject({
    name: line,
    readings: z.array(z.array(reading).min(1).max(10)).max(50).describe('每个汉字的读音，不带声调，ü 写作 ü 或 v'),
  }),
]);

const namesInput = z.strictObject({
  kind: z.literal('names'),
  a: printedName.describe('一份材料上的姓名，如“张三”或“ZHANG<<SAN”'),
  b: printedName.describe('另一份材料上的姓名'),
});

type PrintedName = z.output<typeof printedName>;

export interface ComparedNames extends NameComparison {
  readonly a: ChineseName;
  readonly b: ChineseName;
}

/** `<` fills a machine-readable zone, and what could not be read stands for a letter: neither makes a name wrong. */
function withoutMarks(name: string): string {
  return name.replaceAll('<', ' ').replace(/[□〓\ufffd?*]/g, '某');
}

function findFault(given: PrintedName, side: 'a' | 'b'): InputFault | null {
  const name = typeof given === 'string' ? given : given.name;
  const path = typeof given === 'string' ? [side] : [side, 'name'];
  const code = faultOfName(withoutMarks(name));
  if (code !== null) return { path, fault: describeApplicationFault({ code }) };
  if (typeof given === 'string') return null;
  const characters = [...name].filter((character) => /\p{Script=Han}/u.test(character)).length;
  const { length } = given.readings;
  return length === characters ? null : { path: [side, 'readings'], fault: text.readings(length, characters) };
}

function withReadings(given: PrintedName): ChineseName {
  if (typeof given !== 'string') return { chinese: given.name, readings: given.readings };
  return { chinese: given, readings: nameReadings(given) };
}

/** Whether two papers name one person (domain.md §8), as the review screen compares them. */
export const NAMES = judgeKind(namesInput, (input): ComparedNames | InputFault => {
  const fault = findFault(input.a, 'a') ?? findFault(input.b, 'b');
  if (fault) return fault;
  const [a, b] = [withReadings(input.a), withReadings(input.b)];
  return { ...compareNames(a, b), a, b };
});
