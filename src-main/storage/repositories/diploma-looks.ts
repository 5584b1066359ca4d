import type { Selectable } from 'kysely';
import type { DiplomaOutcome, RememberedDiploma } from '#shared/domain/fraud/diploma-memory.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { DiplomaLooksTable } from '../tables.ts';

/** More than one glance compares; the newest papers stand first. */
const MOST = 500;

type Row = Selectable<DiplomaLooksTable> & { readonly number: string };

function toDiploma(row: Row): RememberedDiploma {
  return {
    documentId: row.document_id as DocumentId,
    caseId: row.case_id as CaseId,
    caseNumber: row.number,
    institution: row.institution,
    year: row.year,
    outcome: row.outcome as DiplomaOutcome,
    look: JSON.parse(row.look),
  };
}

function selectLooks(handle: ReadHandle, except: CaseId) {
  return handle
    .selectFrom('diploma_looks')
    .innerJoin('cases', 'cases.id', 'diploma_looks.case_id')
    .selectAll('diploma_looks')
    .select('cases.number')
    .where('diploma_looks.case_id', '!=', except)
    .orderBy('cases.no', 'desc')
    .limit(MOST);
}

/** Of one institution, awarded from the one year to the other; all years where none is given. */
export async function looksOfInstitution(
  handle: ReadHandle,
  institution: string,
  years: { readonly from: number; readonly to: number } | null,
  except: CaseId,
): Promise<readonly RememberedDiploma[]> {
  const all = selectLooks(handle, except).where('diploma_looks.institution', '=', institution);
  const rows =
    years === null
      ? all
      : all.where('diploma_looks.year', '>=', years.from).where('diploma_looks.year', '<=', years.to);
  return (await rows.execute()).map(toDiploma);
}

/** Refused ones of whatever institution. */
export async function refusedLooks(handle: ReadHandle, except: CaseId): Promise<readonly RememberedDiploma[]> {
  const rows = await selectLooks(handle, except).where('diploma_looks.outcome', '=', 'refused').execute();
  return rows.map(toDiploma);
}

/** The case's diplomas are these from now on, and no others. */
export async function replaceLooks(
  handle: WriteHandle,
  caseId: CaseId,
  diplomas: readonly Omit<RememberedDiploma, 'caseId' | 'caseNumber'>[],
): Promise<void> {
  await handle.deleteFrom('diploma_looks').where('case_id', '=', caseId).execute();
  if (diplomas.length === 0) return;
  await handle
    .insertInto('diploma_looks')
    .values(
      diplomas.map(({ documentId, institution, year, outcome, look }) => ({
        document_id: documentId,
        case_id: caseId,
        institution,
        year,
        outcome,
        look: JSON.stringify(look),
      })),
    )
    .execute();
}
