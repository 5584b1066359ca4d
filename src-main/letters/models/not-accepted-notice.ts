import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { LetterRequest } from '../../ports.ts';
import { footOf } from './foot.ts';
import { officeSignature, UNMARKED } from './plain.ts';
import { addresseeOf, dateWords, paragraphsOf } from './words.ts';

/** 不予受理通知单: no result, so no result number; a paid fee goes back (domain.md §5). */
export function notAcceptedNotice(request: Extract<LetterRequest, { kind: 'not_accepted' }>): Letter {
  const { record, reason, refund, issuedOn } = request;
  const { name } = BUSINESSES[record.business];
  return {
    layout: 'official',
    title: ['不予受理通知单'],
    number: `受理编号：${record.number}`,
    marks: UNMARKED,
    blocks: [
      { kind: 'addressee', text: addresseeOf(record) },
      {
        kind: 'paragraph',
        text: `您于${dateWords(record.submittedOn)}提交的${name}申请收悉。经审查，该申请不符合受理条件，决定不予受理。理由如下：`,
      },
      ...paragraphsOf(reason).map((text) => ({ kind: 'paragraph', text }) as const),
      ...(refund === null ? [] : [{ kind: 'paragraph', text: `已缴纳的费用${refund}元将按原缴费渠道退还。` } as const]),
      { kind: 'paragraph', text: '不予受理不影响您在具备条件后重新提出申请。' },
      { kind: 'paragraph', text: '特此通知。' },
    ],
    signature: officeSignature(issuedOn),
    foot: footOf(record, true),
  };
}
