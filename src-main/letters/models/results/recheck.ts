import { RECHECK_DECISIONS } from '#shared/domain/case/recheck.ts';
import { RECHECK_DECISION_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { addresseeOf, dateWords, paragraphsOf } from '../words.ts';
import { paragraph, type ResultTemplate } from './template.ts';
import { remarkBlocks, type Values } from './values.ts';

function decisionWords(values: Values): string {
  const decision = RECHECK_DECISIONS.find((known) => known === values.bare('decision'));
  if (decision === undefined) return `复核结论：${values.text('decision')}。`;
  const name = RECHECK_DECISION_NAMES[decision];
  if (decision === 'upheld') return `经复核，决定${name}：专业领域仍为“${values.text('fieldBefore')}”。`;
  // The field that stood and the number of the paper are in the paragraph above: said twice, the foot stood alone on a page.
  return `经复核，决定${name}为“${values.text('field')}”。原认证书予以撤销，本中心另以新编号出具认证书，请将原认证书交回。`;
}

/** 认证结果复核告知书: the answer to a recheck, for either decision (P四). */
export const recheckReply: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    { kind: 'addressee', text: addresseeOf(record) },
    paragraph(
      `您于${dateWords(record.submittedOn)}就国（境）外学历学位认证结果（认证书编号：${values.text('firstResultNumber')}，受理编号：${values.text('firstNumber')}）提出的复核申请（受理编号：${record.number}）收悉。您申请将专业领域由“${values.text('fieldBefore')}”变更为“${values.text('fieldProposed')}”。`,
    ),
    paragraph(decisionWords(values)),
    paragraph('理由及依据如下：'),
    ...paragraphsOf(values.text('reason')).map(paragraph),
    paragraph('学位名称为证书所载学位的直译，不在复核之列。'),
    ...remarkBlocks(values),
    paragraph('特此告知。'),
  ],
};
