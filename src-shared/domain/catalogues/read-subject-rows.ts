import { BUILT_IN } from './built-in.ts';
import { categoryOf } from './categories.ts';
import type { CatalogueCode, Subject, SubjectLevel } from './subject.ts';
import { plainCell, type RowFault, type TableRow } from './table-row.ts';

export interface ReadSubjects {
  readonly subjects: readonly Subject[];
  readonly faults: readonly RowFault[];
}

const HEADER_SEARCHED = 10;
const LONGEST_NAME = 60;

/** 本科专业 carry T (特设) and K (国家控制布点); 二级学科 may be a university's own (Z1, J2). */
const SHAPES: Readonly<Record<CatalogueCode, RegExp>> = {
  graduate_2022: /^\d{4}(\d{2}|[ZJ]\d)?$/,
  undergraduate_2024: /^\d{4}(\d{2}(T|K|TK)?)?$/,
};

function levelOf(catalogue: CatalogueCode, code: string): SubjectLevel {
  if (catalogue === 'undergraduate_2024') return code.length === 4 ? 'class' : 'major';
  if (code.length > 4) return 'speciality';
  return Number(code[2]) >= 5 ? 'professional' : 'discipline';
}

interface Columns {
  readonly code: number;
  readonly name: number;
}

/** 专业代码 and 专业名称, wherever they stand: the ministry puts a title and a number column before them. */
function findColumns({ cells }: TableRow): Columns | null {
  const heads = cells.map(plainCell);
  const code = heads.findIndex((head) => head.endsWith('代码'));
  const name = heads.findIndex((head) => head.endsWith('名称'));
  return code === -1 || name === -1 ? null : { code, name };
}

function faultOf(catalogue: CatalogueCode, code: string, name: string): RowFault['kind'] | null {
  if (code === '') return 'code_missing';
  if (name === '') return 'name_missing';
  if (!SHAPES[catalogue].test(code)) return 'code_malformed';
  if (categoryOf(code) === null) return 'unknown_category';
  return [...name].length > LONGEST_NAME ? 'name_too_long' : null;
}

/** A code of six digits stands under one of four, built in or in the file. */
function orphans(catalogue: CatalogueCode, read: readonly { subject: Subject; line: number }[]): readonly RowFault[] {
  const known = new Set(BUILT_IN[catalogue].map((subject) => subject.code));
  for (const { subject } of read) if (subject.code.length === 4) known.add(subject.code);
  return read
    .filter(({ subject }) => !known.has(subject.code.slice(0, 4)))
    .map(({ subject, line }) => ({ line, kind: 'unknown_parent', value: subject.code }));
}

/**
 * The ministry's complete list, row by row. Every fault is named with its line; a list with any fault is no list. Rows
 * that are empty throughout, and those that only repeat the header on a new page, are passed over.
 */
export function readSubjectRows(catalogue: CatalogueCode, rows: readonly TableRow[]): ReadSubjects {
  const head = rows.slice(0, HEADER_SEARCHED).find((row) => findColumns(row) !== null);
  const columns = head && findColumns(head);
  if (!head || !columns) return { subjects: [], faults: [{ line: null, kind: 'no_header', value: '' }] };
  const read: { subject: Subject; line: number }[] = [];
  const faults: RowFault[] = [];
  const lines = new Map<string, number>();
  for (const row of rows.slice(rows.indexOf(head) + 1)) {
    if (row.cells.every((cell) => plainCell(cell) === '') || findColumns(row) !== null) continue;
    const [code, name] = [plainCell(row.cells[columns.code]).toUpperCase(), plainCell(row.cells[columns.name])];
    const { line } = row;
    const kind = faultOf(catalogue, code, name);
    const firstLine = lines.get(code);
    if (kind !== null) faults.push({ line, kind, value: code || name });
    else if (firstLine !== undefined) faults.push({ line, kind: 'code_repeated', value: code, firstLine });
    else {
      lines.set(code, line);
      const category = categoryOf(code) ?? '';
      read.push({ line, subject: { catalogue, code, name, level: levelOf(catalogue, code), category } });
    }
  }
  if (read.length === 0 && faults.length === 0) faults.push({ line: null, kind: 'no_rows', value: '' });
  faults.push(...orphans(catalogue, read));
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { subjects: read.map(({ subject }) => subject), faults };
}

/** What stands built in, with the imported list over it: a code that both have is named as in the newer list. */
export function mergeSubjects(builtIn: readonly Subject[], imported: readonly Subject[]): readonly Subject[] {
  const byCode = new Map([...builtIn, ...imported].map((subject) => [subject.code, subject]));
  return [...byCode.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}
