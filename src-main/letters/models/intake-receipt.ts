import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { CENTRE } from '#shared/domain/business/contacts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Material } from '#shared/domain/materials/material-table.ts';
import { CHECKED as CHECKED_TRUST } from '#shared/domain/materials/trust.ts';
import { CHANNEL_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { Letter, LetterBlock } from '#shared/letters/letter.ts';
import type { LetterRequest } from '../../ports.ts';
import { applicantRow } from './applicant-row.ts';
import { footOf } from './foot.ts';
import { officeSignature, UNMARKED } from './plain.ts';
import { dateWords } from './words.ts';

type ReceiptRequest = Extract<LetterRequest, { kind: 'receipt' }>;

/** 国办函〔2016〕108号: what a copy that was held against its original prints with. */
const CHECKED = '此件经与原件核对无误';

/** Only what a person at the counter held against its original; A has the water mark of whoever issued it. */
function isChecked(record: CaseRecord, row: number | null): boolean {
  const judged = record.materials.find((material) => material.row === row);
  return judged?.verdict === 'accepted' && judged.trust === CHECKED_TRUST;
}

function materialsTable(record: CaseRecord, materials: readonly Material[]): LetterBlock {
  const current = record.documents.filter((document) => document.replacedBy === null);
  const rows = [...new Set(current.map((document) => document.materialRow))].sort((a, b) => (a ?? 99) - (b ?? 99));
  if (rows.length === 0) return { kind: 'paragraph', text: '尚未收到材料文件。' };
  return {
    kind: 'table',
    heads: ['序号', '收到的材料', '份数', '核对'],
    widths: [9, 61, 9, 21],
    rows: rows.map((row, index) => [
      String(index + 1),
      row === null
        ? '其他材料（待归类）'
        : (materials.find((material) => material.row === row)?.name ?? `材料第 ${row} 项`),
      String(current.filter((document) => document.materialRow === row).length),
      isChecked(record, row) ? CHECKED : '',
    ]),
  };
}

/** G十一(4) sets no limit for the whole of 公派派出; a case that ended has no clock. */
function limitWords({ record, clock }: ReceiptRequest): string | null {
  if (clock === null) return record.business === 'dispatch' ? '根据办理阶段的各个环节而定' : null;
  const { name, limitDays, dueOn, provisional, extended } = clock;
  const limit = `${name}${limitDays}个工作日以内`;
  if (dueOn === null) return `${limit}；等待补正期间暂停计算`;
  return `${limit}，至${dateWords(dueOn)}${extended ? '（已延期）' : ''}${provisional ? '（暂定）' : ''}`;
}

const PROVISIONAL = '注明“暂定”的日期，因有关年份的放假安排尚未公布或个别信息尚待核实，可能调整。';
const COMPLETE = '截至本凭证开具之日，必要材料均已收到；材料是否符合要求，以审核为准。';

/** Said at once, so that nobody waits for a notice to bring it (一次性告知). */
function missingTable(missing: readonly string[]): readonly LetterBlock[] {
  if (missing.length === 0) return [];
  const rows = missing.map((name, index) => [String(index + 1), name]);
  return [{ kind: 'table', heads: ['序号', '尚缺的材料'], widths: [9, 91], rows }];
}

/** 收件凭证: what was handed in, and under which number it can be asked for. */
export function intakeReceipt(request: ReceiptRequest): Letter {
  const { record, materials, clock, missing, issuedOn } = request;
  const limit = limitWords(request);
  const { applicant, submitter } = record;
  const organisation = submitter.kind === 'organisation' ? [[{ label: '提交单位', value: submitter.name }]] : [];
  return {
    layout: 'form',
    title: ['收件凭证'],
    number: `受理编号：${record.number}`,
    marks: UNMARKED,
    blocks: [
      {
        kind: 'fields',
        rows: [
          applicantRow(applicant),
          ...organisation,
          [{ label: '办理业务', value: BUSINESSES[record.business].name }],
          [
            { label: '收件方式', value: CHANNEL_NAMES[record.channel] },
            { label: '收件日期', value: dateWords(record.submittedOn) },
          ],
          ...(limit === null ? [] : [[{ label: '办理时限', value: limit }]]),
        ],
      },
      materialsTable(record, materials),
      ...missingTable(missing),
      {
        kind: 'note',
        lines: [
          `请妥善保管本凭证。办理进度可凭受理编号在“留学e网通”服务大厅（${CENTRE.hall}）或“留学e网通”APP查询；到窗口咨询时请出示右下方二维码。`,
          '本凭证只证明材料已经收到，不代表申请已经受理通过。',
          ...(missing.length === 0 ? [COMPLETE] : []),
          ...(clock?.dueOn && clock.provisional ? [PROVISIONAL] : []),
        ],
      },
    ],
    signature: officeSignature(issuedOn),
    foot: footOf(record, true),
  };
}
