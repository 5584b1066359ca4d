import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { papersAt } from '#shared/domain/results/papers.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import type { Letter, LetterField } from '#shared/letters/letter.ts';
import { applicantRow } from './applicant-row.ts';
import { footOf } from './foot.ts';
import { officeSignature, UNMARKED } from './plain.ts';
import { dateWords } from './words.ts';

/** Written in by hand at the counter; a blank that is wide enough to be no dash. */
const byHand = (label: string): LetterField => ({ label, value: '\u3000' });

/**
 * 结果领取单: which papers went over the counter, with the place where whoever takes them signs. It stays with the
 * office. Only papers that are out and count stand on it.
 */
export function handoverReceipt(record: CaseRecord, issuedOn: CivilDate): Letter {
  const { applicant, business } = record;
  return {
    layout: 'form',
    title: ['结果领取单'],
    number: `受理编号：${record.number}`,
    marks: UNMARKED,
    blocks: [
      {
        kind: 'fields',
        rows: [applicantRow(applicant), [{ label: '办理业务', value: BUSINESSES[business].name }]],
      },
      {
        kind: 'table',
        heads: ['序号', '领取的文书', '文书编号', '出具日期'],
        widths: [9, 31, 36, 24],
        rows: papersAt(record, 'issued').map(({ kind, number, issuedAt }, index) => [
          String(index + 1),
          RESULT_KIND_ROWS[kind].title,
          number ?? '',
          issuedAt === null ? '' : dateWords(shanghaiDate(issuedAt)),
        ]),
      },
      { kind: 'note', lines: ['上列文书已当面点交，内容经领取人核对无误。'] },
      {
        kind: 'fields',
        tall: true,
        rows: [
          [byHand('领取人签名'), byHand('证件号码')],
          [byHand('与申请人关系'), byHand('领取日期')],
          [byHand('经办人签名'), byHand('备注')],
        ],
      },
      { kind: 'note', lines: ['领取后发现内容有误的，请凭本单所列文书编号向本中心提出；文书不得涂改。'] },
    ],
    signature: officeSignature(issuedOn),
    foot: footOf(record, true),
  };
}
