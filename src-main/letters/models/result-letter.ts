import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import type { Letter, LetterFoot } from '#shared/letters/letter.ts';
import type { LetterResult } from '../../ports.ts';
import { footOf } from './foot.ts';
import { officeSignature } from './plain.ts';
import { archiveCertificate, dossierRequestLetter, dossierTransferNotice } from './results/archive.ts';
import { dispatchCompletion } from './results/dispatch.ts';
import { recheckReply } from './results/recheck.ts';
import { recognitionCertificate, recognitionRefused, recognitionSuspended } from './results/recognition.ts';
import {
  employmentReportCard,
  jointProgrammeLetter,
  settlementLetter,
  settlementPersonForm,
} from './results/settlement.ts';
import type { ResultTemplate } from './results/template.ts';
import { valuesOf } from './results/values.ts';

/** Every paper that a case may end in (G十二; domain.md §5). */
const TEMPLATES: Readonly<Record<ResultKind, ResultTemplate>> = {
  dossier_transfer_notice: dossierTransferNotice,
  dossier_request_letter: dossierRequestLetter,
  archive_certificate: archiveCertificate,
  recognition_certificate: recognitionCertificate,
  recognition_suspended: recognitionSuspended,
  recognition_refused: recognitionRefused,
  recheck_reply: recheckReply,
  settlement_letter: settlementLetter,
  employment_report_card: employmentReportCard,
  settlement_person_form: settlementPersonForm,
  joint_programme_employment_letter: jointProgrammeLetter,
  dispatch_completion: dispatchCompletion,
};

/** Level M leaves the modules of a long code large enough for any telephone. */
function sealOf({ number }: CaseRecord, content: string): LetterFoot['code'] {
  return { content, caption: number, level: 'M' };
}

export function resultLetter(record: CaseRecord, result: LetterResult): Letter {
  const template = TEMPLATES[result.kind];
  return {
    layout: template.layout,
    title: [RESULT_KIND_ROWS[result.kind].title],
    number: result.number ?? (result.draft ? '编号：签发后取得' : null),
    marks: { draft: result.draft, provisional: result.provisional },
    blocks: template.body(valuesOf(result.values), record),
    signature: officeSignature(result.issuedOn, result.signerName),
    foot: result.qr === null ? footOf(record, true) : { ...footOf(record, false), code: sealOf(record, result.qr) },
  };
}
