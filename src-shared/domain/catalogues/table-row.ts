/** One row of a table as it stands in the file. */
export interface TableRow {
  /** As a person counts it in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Of a list of institutions. */
type InstitutionFault =
  | 'no_institution_header'
  | 'no_institutions'
  | 'institution_name_too_long'
  | 'institution_code'
  | 'foreign_missing'
  | 'unknown_country';

/** Named, so that i18n can say it; `line` is null for what concerns the whole file. */
export interface RowFault {
  readonly line: number | null;
  readonly kind:
    | 'no_header'
    | 'no_rows'
    | 'code_missing'
    | 'name_missing'
    | 'code_malformed'
    | 'unknown_category'
    | 'unknown_parent'
    | 'name_too_long'
    | 'code_repeated'
    | InstitutionFault;
  readonly value: string;
  /** Where the same code stood first. */
  readonly firstLine?: number;
}

/** A cell as it is compared: no spaces, full-width letters as plain ones. */
export const plainCell = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/\s+/g, '');
