import type { CaseId, DocumentId } from '../../kernel/ids.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { plainName } from '../institutions/plain-name.ts';
import type { InstitutionRegister } from '../institutions/register.ts';
import { readDate } from '../reading/read-date.ts';
import { papersOf, type ReadingResult } from '../reading/reading-result.ts';
import { type DiplomaLook, isComparable, likenessTo } from './diploma-look.ts';

/** 认证 or 不予认证. */
export type DiplomaOutcome = 'recognised' | 'refused';

/** A diploma of a decided case. */
export interface RememberedDiploma {
  readonly documentId: DocumentId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  /** `institutionKey` */
  readonly institution: string;
  /** Of the award; null where neither form nor paper said. */
  readonly year: number | null;
  readonly outcome: DiplomaOutcome;
  readonly look: DiplomaLook;
}

/** An earlier diploma beside the one at hand; `likeness` is 0–1. */
export interface ResemblingDiploma extends Omit<RememberedDiploma, 'look'> {
  readonly likeness: number;
}

/** What the station remembers beside one diploma. It shows, and never judges. */
export interface DiplomaMemory {
  readonly documentId: DocumentId;
  /** As the form or the paper names it. */
  readonly institution: string;
  /** Recognised ones of the institution, within two years, the most alike first. */
  readonly alike: readonly ResemblingDiploma[];
  readonly unlike: readonly ResemblingDiploma[];
  /** Refused ones of any institution that look like it. */
  readonly refused: readonly ResemblingDiploma[];
}

/** Diplomas change their design now and then: further apart in years nothing is expected. */
export const YEARS_APART = 2;
/**
 * Of 41 specimens of 13 designs that the reading room read (other holders, subjects, scanners), 115 of 120 pairs of one
 * design reach it, the rest with a scan tilted by several degrees; of 860 pairs of two designs none comes above 0.52.
 */
const ALIKE = 0.53;

/** How the case ended for its diploma; null while it has not, and for a result that was revoked. */
export function outcomeOf({ results }: Pick<CaseRecord, 'results'>): DiplomaOutcome | null {
  const inForce = results.filter(({ issuedAt, revokedAt }) => issuedAt !== null && revokedAt === null);
  if (inForce.some(({ kind }) => kind === 'recognition_refused')) return 'refused';
  return inForce.some(({ kind }) => kind === 'recognition_certificate') ? 'recognised' : null;
}

/** Which institution a diploma is of: the register's code, else the name without what is only spelling. */
export function institutionKey(name: string, register: InstitutionRegister): string {
  const [found, ...others] = register.find(name);
  return found && others.length === 0 && found.exactness !== 'alike' ? found.institution.code : plainName(name);
}

/** Of which institution and year a diploma is, by the form, else by itself; null where neither names an institution. */
export function originOf(
  { facts }: Pick<CaseRecord, 'facts'>,
  result: ReadingResult,
): { readonly institution: string; readonly year: number | null } | null {
  const fields = papersOf(result).find(({ kind }) => kind === 'diploma')?.fields ?? {};
  const institution = facts.institution ?? fields.institution?.value;
  if (institution === undefined) return null;
  const awarded = facts.awardDate ?? readDate(fields.awardDate?.value ?? '');
  return { institution, year: awarded === null ? null : Number(awarded.slice(0, 4)) };
}

/** The looks of earlier ones beside the one at hand. */
export function compareLooks(
  own: { readonly documentId: DocumentId; readonly institution: string; readonly look: DiplomaLook },
  ofInstitution: readonly RememberedDiploma[],
  refused: readonly RememberedDiploma[],
): DiplomaMemory {
  const likeness = likenessTo(own.look);
  const beside = (diplomas: readonly RememberedDiploma[]): readonly ResemblingDiploma[] =>
    diplomas
      .filter(({ look }) => isComparable(look))
      .map(({ look, ...diploma }) => ({ ...diploma, likeness: likeness(look) }))
      .toSorted((a, b) => b.likeness - a.likeness);
  const recognised = beside(ofInstitution.filter(({ outcome }) => outcome === 'recognised'));
  return {
    documentId: own.documentId,
    institution: own.institution,
    alike: recognised.filter((diploma) => diploma.likeness >= ALIKE),
    unlike: recognised.filter((diploma) => diploma.likeness < ALIKE),
    refused: beside(refused).filter((diploma) => diploma.likeness >= ALIKE),
  };
}
