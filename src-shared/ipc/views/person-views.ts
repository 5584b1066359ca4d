import type { BusinessCode } from '../../domain/business/business-code.ts';
import type { IdType } from '../../domain/case/case-facts.ts';
import type { ResultKind } from '../../domain/case/case-record.ts';
import type { CaseStateKind } from '../../domain/case/case-state.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId } from '../../kernel/ids.ts';

/** One case of a person, as the page of all of them shows it. */
export interface PersonCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly business: BusinessCode;
  readonly isRecheck: boolean;
  readonly state: CaseStateKind;
  readonly submittedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  readonly assigneeName: string | null;
  /** The registered name; another than the page's own is marked. */
  readonly name: string;
  readonly results: readonly {
    readonly kind: ResultKind;
    readonly number: string | null;
    readonly issuedOn: CivilDate | null;
    readonly revoked: boolean;
  }[];
}

/** 一件事: everything that one person has here, over all businesses. */
export interface PersonView {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly birthDate: CivilDate | null;
  readonly idType: IdType;
  readonly idNumber: string;
  /** By kind and number of the document: this person. */
  readonly cases: readonly PersonCase[];
  /** Same name and birth date under another document: 待核实, never taken for the same. */
  readonly possible: readonly (PersonCase & { readonly idType: IdType; readonly idNumber: string })[];
}
