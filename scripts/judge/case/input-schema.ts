import { z } from 'zod';
import { MATERIAL_VERDICTS } from '#shared/domain/case/case-record.ts';
import { EXTENSION_GROUNDS } from '#shared/domain/deadlines/extension.ts';
import { DISPATCH_STAGES } from '#shared/domain/office/dispatch-stages.ts';
import { CONTENT_HASH_PATTERN } from '#shared/kernel/ids.ts';
import { business, fieldDecisionKind, materialRow } from '#shared/schema/case.ts';
import { applicant, factShape } from '#shared/schema/facts.ts';
import { institutionClasses } from '#shared/schema/office.ts';
import { civilDateSchema, line, paragraph } from '#shared/schema/primitives.ts';
import { rulePackBody } from '#shared/schema/rule-pack.ts';
import { calendarInput } from '../calendar-input.ts';
import { ownRecordsInput } from './own-records.ts';
import { recheckInput } from './recheck-input.ts';

/** That one is needed is said where it is missing. */
const reason = z.string().max(4000);

/** One judged row: the verdict alone, or with its reason. */
const verdict = z.union([
  z.enum(MATERIAL_VERDICTS),
  z.strictObject({ verdict: z.enum(MATERIAL_VERDICTS), reason: reason.nullable().default(null) }),
]);

const fieldDecision = z.strictObject({
  decision: fieldDecisionKind,
  value: z.string().max(1000).default(''),
  reason: reason.nullable().default(null),
});

/** A pack as the centre's document `rules` carries it. */
const packDocument = z.strictObject({
  version: z.number().int().min(1).optional().describe('缺省按先后为 1、2、3……'),
  hash: z
    .string()
    .regex(CONTENT_HASH_PATTERN)
    .optional()
    .describe('body 规范 JSON（键排序、无空白）的 SHA-256；不符的不采用，缺省不核对'),
  body: rulePackBody,
});

/** A case as plain facts; whatever is left out is not known. */
export const judgeInput = z.strictObject({
  kind: z.literal('case').default('case').describe('输入种类；缺省即个案'),
  business,
  submittedOn: civilDateSchema.describe('提交（收件）日期，时限的第 0 天'),
  today: civilDateSchema.optional().describe('判断所依据的当天；缺省为提交日期'),
  number: z.string().min(3).max(40).default('RZ-2026-000001'),
  applicant: z.strictObject(applicant.shape).partial().default({}),
  facts: z.strictObject(factShape).partial().default({}),
  documents: z
    .array(
      z.strictObject({
        materialRow: materialRow.nullable(),
        fileName: z.string().min(1).max(255).default('材料.pdf'),
      }),
    )
    .max(500)
    .default([]),
  verdicts: z
    .record(z.string().regex(/^([1-9]|1\d|2[0-4])$/), verdict)
    .default({})
    .describe('材料行号 → 审核结论'),
  fields: z.record(z.string().min(1).max(60), fieldDecision).default({}).describe('核对字段 → 人工结论'),
  supplements: z
    .array(
      z.strictObject({
        requestedOn: civilDateSchema,
        answeredOn: civilDateSchema.nullable().default(null),
        rows: z.array(materialRow).default([]),
      }),
    )
    .max(100)
    .default([]),
  settings: z
    .strictObject({
      greenChannelDays: z.number().int().min(1).max(60),
      institutionClasses: institutionClasses.describe('主管另定认证周期的院校'),
      dispatchStageDays: z
        .strictObject(
          Object.fromEntries(DISPATCH_STAGES.map((stage) => [stage, z.number().int().min(1).max(250).nullable()])),
        )
        .partial()
        .describe('公派派出各环节时限（工作日）；未列出的不设时限'),
      pauseForSupplement: z.boolean().describe('等待补正期间停钟'),
      exactly180IsAbroad: z.boolean().describe('合作办学在外恰满 180 天按在国外学习'),
      recheckWindowDays: z.number().int().min(1).max(730).describe('认证书出具后可以申请复核的天数'),
    })
    .partial()
    .default({}),
  ownRecords: ownRecordsInput.prefault({}).describe('同一人在本中心其他个案中的认证书与已签收档案（一件事）'),
  recheckOf: recheckInput.optional().describe('认证结果复核：个案是对另一认证个案的复核'),
  pack: packDocument.optional().describe('一个规则包，同 packs 中的一项'),
  packs: z
    .array(packDocument)
    .max(50)
    .default([])
    .describe('中心下发的规则包；按提交日期取当日施行的一个，都未施行时用程序自带的'),
  extensions: z
    .array(
      z.strictObject({
        clock: line.optional().describe('时限代码，如 recognition；缺省为第一项'),
        ground: z.enum(EXTENSION_GROUNDS).describe('办事指南十一（2）注：X1 至 X4'),
        reason: paragraph,
        dueOn: civilDateSchema,
        grantedOn: civilDateSchema.optional().describe('办理延期的日期；缺省为 today'),
      }),
    )
    .max(50)
    .default([])
    .describe('延期，按办理先后'),
  calendar: calendarInput,
});

export type JudgeInput = z.output<typeof judgeInput>;
