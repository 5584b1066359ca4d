import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { EXTENSION_GROUND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { LetterRequest } from '../../ports.ts';
import { footOf } from './foot.ts';
import { officeSignature, UNMARKED } from './plain.ts';
import { addresseeOf, dateWords, paragraphsOf } from './words.ts';

/** 延期告知书: on which of the guide's grounds, and until when (G十一(2)注); both dates stand on it. */
export function extensionNotice(request: Extract<LetterRequest, { kind: 'extension' }>): Letter {
  const { record, ground, reason, firstDueOn, newDueOn, issuedOn } = request;
  const { name } = BUSINESSES[record.business];
  return {
    layout: 'official',
    title: ['办理期限延期告知书'],
    number: `受理编号：${record.number}`,
    marks: UNMARKED,
    blocks: [
      { kind: 'addressee', text: addresseeOf(record) },
      {
        kind: 'paragraph',
        text: `您于${dateWords(record.submittedOn)}提交的${name}申请，原办理期限至${dateWords(firstDueOn)}。因${EXTENSION_GROUND_NAMES[ground]}，办理期限延至${dateWords(newDueOn)}。具体情况如下：`,
      },
      ...paragraphsOf(reason).map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'paragraph',
        text: '我中心将抓紧办理，提前办结的即时告知。办理期间需要您配合联络院校或补充材料的，将另行通知。',
      },
      { kind: 'paragraph', text: '特此告知。' },
    ],
    signature: officeSignature(issuedOn),
    foot: footOf(record, true),
  };
}
