import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId } from '../../kernel/ids.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import { personKey } from '../identity/person-key.ts';
import type { Applicant, DegreeLevel } from './case-facts.ts';
import type { CaseRecord } from './case-record.ts';

/** Another case, as it is named beside what comes from it. */
export interface CaseRef {
  readonly caseId: CaseId;
  readonly number: string;
}

/** A 认证书 that this centre issued to the same person. */
export interface OwnCertificate {
  readonly from: CaseRef;
  readonly number: string;
  readonly issuedOn: CivilDate;
  /** Null while it is in force; a revoked one proves nothing. */
  readonly revokedOn: CivilDate | null;
  /** Of the degree that it certifies; null when its case does not say. */
  readonly degreeLevel: DegreeLevel | null;
  /** 中外合作办学: then it does not say by itself that the degree was obtained abroad (G五(3)1). */
  readonly isJointProgramme?: true;
}

/** The person's paper dossier, signed in here (档案签收). */
export interface OwnDossier {
  readonly from: CaseRef;
  readonly signedInOn: CivilDate;
}

/**
 * 一件事 (G一): what the centre itself holds on the person of a case, found in the person's other cases each time that a
 * case is judged. Nothing is copied, so nothing goes stale when a result is revoked.
 */
export interface OwnRecords {
  /** Oldest first. */
  readonly certificates: readonly OwnCertificate[];
  /** The one signed in last; null when none is. */
  readonly dossier: OwnDossier | null;
}

export const NO_OWN_RECORDS: OwnRecords = { certificates: [], dossier: null };

/**
 * The same person by kind and number of the document, never by name. A passport's number is one of its country; a
 * number that is not known yet, or said in words, is nobody's.
 */
export function isSamePerson(one: Applicant, other: Applicant): boolean {
  if (!/\d/.test(one.idNumber) || personKey(one) !== personKey(other)) return false;
  return one.idType !== 'passport' || one.nationality === other.nationality;
}

function certificatesIn({ id, number, facts, results }: CaseRecord): readonly OwnCertificate[] {
  return results.flatMap((result) => {
    if (result.kind !== 'recognition_certificate' || result.issuedAt === null || result.number === null) return [];
    return {
      from: { caseId: id, number },
      number: result.number,
      issuedOn: shanghaiDate(result.issuedAt),
      revokedOn: result.revokedAt === null ? null : shanghaiDate(result.revokedAt),
      degreeLevel: facts.degreeLevel,
      ...(facts.destinationKind === 'joint_programme' && { isJointProgramme: true }),
    };
  });
}

/** An application that was withdrawn or not accepted keeps no dossier here. */
function dossierIn({ id, number, business, state, facts }: CaseRecord): readonly OwnDossier[] {
  if (business !== 'archive' || facts.dossierSignedIn === null) return [];
  if (state.kind === 'withdrawn' || state.kind === 'not_accepted') return [];
  return [{ from: { caseId: id, number }, signedInOn: facts.dossierSignedIn }];
}

/**
 * What the other cases hold today on the person of this one; cases of somebody else among them count for nothing, nor
 * does what bears a later date: a station whose clock is ahead has issued nothing yet.
 */
export function ownRecordsFor(record: CaseRecord, cases: readonly CaseRecord[], today: CivilDate): OwnRecords {
  const others = cases.filter(({ id, applicant }) => id !== record.id && isSamePerson(record.applicant, applicant));
  const certificates = others
    .flatMap(certificatesIn)
    .filter(({ issuedOn }) => issuedOn <= today)
    .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  const dossiers = others
    .flatMap(dossierIn)
    .filter(({ signedInOn }) => signedInOn <= today)
    .sort((a, b) => a.signedInOn.localeCompare(b.signedInOn));
  return { certificates, dossier: dossiers.at(-1) ?? null };
}
