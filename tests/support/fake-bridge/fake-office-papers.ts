import type { Box, ReadField } from '#shared/domain/reading/reading-result.ts';
import type { StampOnPage } from '#shared/ipc/views/case-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

/** Papers of employers, offices and border posts: what stands on them, for the reading and for the picture. */
interface Printed {
  readonly name: string;
  readonly value: string;
  /** As printed. */
  readonly words: string;
  readonly box: Box;
  readonly confidence?: number;
}

const EMPLOYER = '北京清源数据科技有限公司';

export const LETTER_PRINT: readonly Printed[] = [
  { name: 'holder', value: '张三', words: '张三', box: [300, 400, 90, 44] },
  { name: 'idNumber', value: '110101199804120015', words: '110101199804120015', box: [520, 400, 420, 44] },
  { name: 'position', value: '算法工程师', words: '算法工程师', box: [300, 500, 210, 44] },
  { name: 'contractFrom', value: '2026-03-01', words: '2026年3月1日', box: [300, 600, 250, 44] },
  { name: 'contractTo', value: '2029-02-28', words: '2029年2月28日', box: [640, 600, 270, 44] },
  { name: 'probationEnd', value: '2026-08-31', words: '2026年8月31日', box: [300, 700, 270, 44] },
  { name: 'letterKind', value: 'plain', words: '劳动合同', box: [300, 800, 170, 44] },
  {
    name: 'creditCode',
    value: '91110108MA0000001X',
    words: '91110108MA0000001X',
    box: [300, 1200, 430, 44],
    confidence: 0.39,
  },
  { name: 'employer', value: EMPLOYER, words: EMPLOYER, box: [560, 1400, 500, 44], confidence: 0.34 },
  { name: 'issueDate', value: '2026-11-08', words: '2026年11月8日', box: [700, 1500, 270, 44] },
];

export const INSURANCE_PRINT: readonly Printed[] = [
  { name: 'holder', value: '张三', words: '张三', box: [300, 300, 90, 44] },
  { name: 'idNumber', value: '110101199804120015', words: '110101199804120015', box: [620, 300, 420, 44] },
  { name: 'employer', value: EMPLOYER, words: EMPLOYER, box: [300, 500, 500, 44] },
  { name: 'paidMonths', value: '2026-08,2026-10', words: '2026年08月 已缴 2026年10月 已缴', box: [300, 600, 660, 44] },
  { name: 'backPaidMonths', value: '2026-09', words: '2026年09月 补缴', box: [300, 700, 330, 44] },
  { name: 'issueDate', value: '2026-11-09', words: '2026-11-09', box: [700, 1500, 240, 44] },
];

export const REGISTER_PRINT: readonly Printed[] = [
  { name: 'household', value: 'collective', words: '集体户', box: [300, 200, 130, 44] },
  {
    name: 'householder',
    value: '北京市海淀区人才服务中心',
    words: '北京市海淀区人才服务中心',
    box: [300, 300, 500, 44],
  },
  {
    name: 'address',
    value: '北京市海淀区北四环西路56号',
    words: '北京市海淀区北四环西路56号',
    box: [300, 400, 560, 44],
  },
  { name: 'holder', value: '张三', words: '张三', box: [300, 900, 90, 44] },
  { name: 'sex', value: 'M', words: '男', box: [700, 900, 44, 44] },
  { name: 'birthDate', value: '1998-04-12', words: '1998年4月12日', box: [300, 1000, 280, 44] },
  { name: 'idNumber', value: '110101199804120015', words: '110101199804120015', box: [300, 1100, 420, 44] },
];

export const CARD_PRINT: readonly Printed[] = [
  { name: 'authority', value: '北京市公安局东城分局', words: '北京市公安局东城分局', box: [480, 560, 440, 44] },
  { name: 'validFrom', value: '2019-11-25', words: '2019.11.25', box: [480, 660, 220, 44] },
  { name: 'validUntil', value: '2029-11-25', words: '2029.11.25', box: [740, 660, 220, 44] },
];

export function fieldsOf(print: readonly Printed[]): Readonly<Record<string, ReadField>> {
  return Object.fromEntries(
    print.map(({ name, value, box, confidence = 0.94 }) => [name, { value, confidence, page: 0, box }]),
  );
}

/** Two that were read well, one without a direction, one of another country. */
export const STAMPS: readonly StampOnPage[] = [
  {
    date: civilDate('2024-09-14'),
    direction: 'exit',
    isChinese: true,
    port: '北京首都',
    confidence: 0.9,
    page: 0,
    box: [120, 160, 380, 260],
  },
  {
    date: civilDate('2025-12-20'),
    direction: null,
    isChinese: true,
    port: null,
    confidence: 0.46,
    page: 0,
    box: [640, 200, 380, 260],
  },
  {
    date: civilDate('2026-10-20'),
    direction: 'entry',
    isChinese: true,
    port: '上海浦东',
    confidence: 0.88,
    page: 0,
    box: [220, 560, 380, 260],
  },
  {
    date: civilDate('2024-09-15'),
    direction: 'entry',
    isChinese: false,
    port: null,
    confidence: 0.7,
    page: 0,
    box: [720, 560, 300, 240],
  },
];
