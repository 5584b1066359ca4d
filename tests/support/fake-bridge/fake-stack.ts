import type { StackRow } from '#shared/ipc/views/work-views.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { fakeId } from './people.ts';

const row = (index: number, name: string, signed: string, waits: StackRow['waits'] = null): StackRow => ({
  caseId: fakeId<CaseId>(7, index),
  number: `RZ-2026-${String(140 + index).padStart(6, '0')}`,
  name,
  business: 'recognition',
  papers: [
    {
      resultId: fakeId<ResultId>(8, index),
      kind: 'recognition_certificate',
      number: `教留服认〔2026〕${String(420 + index).padStart(6, '0')}号`,
    },
  ],
  signedAt: toInstant(Date.parse(signed)),
  signerName: '李强',
  waits,
});

/** The first is the case on the table, which the fake main can issue if it is signed. */
export function fakeStack(caseId: CaseId): readonly StackRow[] {
  return [
    row(1, '欧阳娜娜', '2026-11-18T08:12:00Z'),
    { ...row(2, '张三', '2026-11-19T01:20:00Z'), caseId },
    row(3, '解雨', '2026-11-19T01:41:00Z'),
    row(4, '仇小燕', '2026-11-19T02:03:00Z', 'number'),
    row(5, '单立文', '2026-11-19T02:10:00Z', 'conflict'),
  ];
}
