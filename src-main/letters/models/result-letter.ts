import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { RESULT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { LetterResult } from '../../ports.ts';
import { footOf } from './foot.ts';
import { officeSignature } from './plain.ts';

export function resultLetter(record: CaseRecord, result: LetterResult): Letter {
  return {
    layout: 'official',
    title: [RESULT_KIND_NAMES[result.kind]],
    number: result.number,
    marks: { draft: result.draft, reprint: result.reprint, provisional: result.provisional },
    blocks: [{ kind: 'fields', rows: Object.entries(result.values).map(([label, value]) => ({ label, value })) }],
    signature: officeSignature(result.issuedOn, result.signerName),
    foot: footOf(record, true),
  };
}
