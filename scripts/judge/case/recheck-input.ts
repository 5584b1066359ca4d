import { z } from 'zod';
import { CONTESTED_PARTS } from '#shared/domain/case/contest-result.ts';
import { RECHECK_DECISIONS } from '#shared/domain/case/recheck.ts';
import { caseNumber } from '#shared/schema/case.ts';
import { factShape } from '#shared/schema/facts.ts';
import { civilDateSchema, line, paragraph } from '#shared/schema/primitives.ts';
import { importedLists } from '../catalogues/list-input.ts';

/** 认证结果复核 (P四): what the first case ended in, what is asked for instead, and the answer as far as it is drafted. */
export const recheckInput = z.strictObject({
  caseNumber: caseNumber.describe('原认证个案编号'),
  resultNumber: line.describe('原认证书编号'),
  issuedOn: civilDateSchema.describe('原认证书出具日期，复核期限从这一天起算'),
  field: line.describe('认证书上的专业领域，如“计算机科学与技术（0812）”'),
  contested: z.enum(CONTESTED_PARTS).default('field').describe('有异议的内容；学位名称不能申请复核'),
  proposed: line.describe('所提专业领域，须是两个目录之一的条目，如“软件工程（0835）”'),
  reason: paragraph.describe('申请复核的理由'),
  changes: z.strictObject(factShape).partial().default({}).describe('复核中要改动的信息；只有专业领域可以改'),
  reply: z
    .strictObject({
      decision: z.enum(RECHECK_DECISIONS).describe('upheld 维持原结果，changed 变更专业领域'),
      field: line.optional().describe('复核后的专业领域；缺省为所提专业领域'),
      reason: paragraph.optional().describe('理由及依据'),
      remark: paragraph.optional(),
    })
    .optional()
    .describe('复核答复（认证结果复核告知书）的拟稿'),
  imported: importedLists,
});

export type RecheckInput = z.output<typeof recheckInput>;
