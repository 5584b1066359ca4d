import { z } from 'zod';
import type { CaseRef, OwnRecords } from '#shared/domain/case/own-records.ts';
import { caseNumber } from '#shared/schema/case.ts';
import { factShape } from '#shared/schema/facts.ts';
import { caseId, civilDateSchema, line } from '#shared/schema/primitives.ts';
import { fixedId } from './fixed-id.ts';

/** What the person's other cases hold (一件事), as the workstation would find it by the number of the document. */
export const ownRecordsInput = z.strictObject({
  certificates: z
    .array(
      z
        .strictObject({
          caseNumber: caseNumber.describe('认证个案编号'),
          number: line.describe('认证书编号'),
          issuedOn: civilDateSchema,
          revokedOn: civilDateSchema.nullable().default(null).describe('撤销日期；未撤销为 null'),
          degreeLevel: factShape.degreeLevel.default(null),
        })
        .refine(({ issuedOn, revokedOn }) => revokedOn === null || revokedOn >= issuedOn, {
          path: ['revokedOn'],
          message: '撤销日期早于签发日期',
        }),
    )
    .max(50)
    .default([]),
  dossier: z
    .strictObject({ caseNumber: caseNumber.describe('存档个案编号'), signedInOn: civilDateSchema })
    .nullable()
    .default(null),
});

export function buildOwnRecords({ certificates, dossier }: z.output<typeof ownRecordsInput>): OwnRecords {
  const refer = (number: string, index: number): CaseRef => ({ caseId: caseId.parse(fixedId(2000 + index)), number });
  return {
    certificates: certificates
      .map(({ caseNumber: number, ...given }, index) => ({ from: refer(number, index + 1), ...given }))
      .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn)),
    dossier: dossier && { from: refer(dossier.caseNumber, 0), signedInOn: dossier.signedInOn },
  };
}
