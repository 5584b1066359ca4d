import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { LetterBlock } from '#shared/letters/letter.ts';
import { addresseeOf, dateWords, paragraphsOf } from '../words.ts';
import { paragraph, type ResultTemplate } from './template.ts';
import { remarkBlocks, type Values } from './values.ts';

function bilingual(chinese: string, original: string): string {
  return original === '' || original === chinese ? chinese : `${chinese}（${original}）`;
}

/** 认证书: names what the published procedure wants named (domain.md §5); the degree is the literal translation (P四). */
export const recognitionCertificate: ResultTemplate = {
  layout: 'official',
  body: (values) => [
    paragraph('依据《国（境）外学历学位认证办法》，根据申请人的申请，经核查，对下列国（境）外学历学位予以认证：'),
    {
      kind: 'fields',
      rows: [
        [
          { label: '姓名', value: values.holder() },
          { label: '性别', value: values.sexName() },
        ],
        [
          { label: '出生日期', value: values.date('birthDate') },
          { label: '国籍', value: values.text('nationality') },
        ],
        [{ label: values.idTypeName(), value: values.text('idNumber') }],
        [
          { label: '国家（地区）', value: values.text('country') },
          { label: '学习形式', value: values.text('studyMode') },
        ],
        [{ label: '颁证院校', value: bilingual(values.text('institutionChinese'), values.bare('institution')) }],
        [{ label: '学习时间', value: values.period() }],
        [{ label: '授予学位', value: bilingual(values.text('degreeTranslation'), values.bare('degreeName')) }],
        [{ label: '授予日期', value: values.date('awardDate') }],
        [{ label: '专业领域', value: values.text('field') }],
      ],
    },
    ...remarkBlocks(values),
    {
      kind: 'note',
      lines: ['授予学位为证书所载学位的直译，不在复核之列；对专业领域有异议的，可向本中心申请认证结果复核。'],
    },
  ],
};

function notice(record: CaseRecord, values: Values, decision: string): readonly LetterBlock[] {
  const business = BUSINESSES[record.business].name;
  const diploma = `${values.text('country')}${values.text('institution')}`;
  return [
    { kind: 'addressee', text: addresseeOf(record) },
    paragraph(
      `您于${dateWords(record.submittedOn)}提交的${business}申请（受理编号：${record.number}）收悉。您申请认证的是${diploma}颁发的${values.text('degreeName')}证书。${decision}理由及依据如下：`,
    ),
    ...paragraphsOf(values.text('reason')).map(paragraph),
    ...remarkBlocks(values),
  ];
}

export const recognitionSuspended: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    ...notice(record, values, '经核查，目前尚不具备作出认证结论的条件，决定暂不认证。'),
    paragraph('上述情形消除后，您可以重新提出认证申请。'),
    paragraph('特此通知。'),
  ],
};

export const recognitionRefused: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    ...notice(record, values, '经核查，该证书不符合认证条件，决定不予认证。'),
    paragraph('特此通知。'),
  ],
};
