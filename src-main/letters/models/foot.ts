import { contactOf } from '#shared/domain/business/contacts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { LetterFoot } from '#shared/letters/letter.ts';

/** Where to ask, by business (G九, G十, G十三; domain.md §6). With `code` the case number can be scanned. */
export function footOf(record: CaseRecord, code: boolean): LetterFoot {
  const contact = contactOf(record.business);
  return {
    lines: [
      `办公地址：${contact.address}`,
      ...`办公时间：${contact.hours}`
        .split('；')
        .map((part, index) => (index === 0 ? `${part}；` : `　　　　　${part}。`)),
      `咨询电话：${contact.phone}　　业务邮箱：${contact.mail}`,
      `主任信箱：${contact.directorMail}`,
    ],
    code: code ? { content: record.number, caption: record.number, level: 'Q' } : null,
  };
}
