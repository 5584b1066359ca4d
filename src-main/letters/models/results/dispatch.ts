import { paragraph, type ResultTemplate } from './template.ts';
import { introduction, remarkBlocks } from './values.ts';

/** The stages of G一(4), in the order in which a scholar goes through them. */
const STAGES: readonly (readonly [key: string, name: string])[] = [
  ['formalities', '出国手续'],
  ['tickets', '机票（国内中转段、行李）'],
  ['training', '行前培训'],
  ['visaFee', '签证费报销'],
  ['departure', '派出（团组值机）'],
  ['scholarship', '回国奖学金结算'],
];

/** 派出手续办结单: every stage, with what was done; a stage that was not needed says so. */
export const dispatchCompletion: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    paragraph(
      `国家公派留学人员${introduction(values)}，赴${values.text('country')}留学，派出手续办理情况如下（受理编号：${record.number}）：`,
    ),
    {
      kind: 'table',
      heads: ['环节', '办理情况'],
      widths: [36, 64],
      rows: STAGES.map(([key, name]) => [name, values.bare(key) || '未涉及']),
    },
    ...remarkBlocks(values),
    paragraph('上述手续已办结。'),
  ],
};
