import type { Institution } from '../institutions/institution.ts';
import { COUNTRY_CODES, countryName } from '../places/countries.ts';
import { isCountryCode } from '../places/iso-countries.ts';
import { plainCell, type RowFault, type TableRow } from './table-row.ts';

export interface ReadInstitutions {
  readonly institutions: readonly Institution[];
  readonly faults: readonly RowFault[];
}

const HEADER_SEARCHED = 10;
const LONGEST_NAME = 200;
const CODE = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

interface Columns {
  readonly code: number;
  readonly chinese: number;
  readonly foreign: number;
  readonly country: number;
}

/** 代码, 中文名称, 外文名称, 国家（地区）, in any order and among others. */
function findColumns({ cells }: TableRow): Columns | null {
  const heads = cells.map(plainCell);
  const columns = {
    code: heads.findIndex((head) => head.endsWith('代码')),
    chinese: heads.findIndex((head) => /中文名/.test(head)),
    foreign: heads.findIndex((head) => /(外文|英文)名/.test(head)),
    country: heads.findIndex((head) => head.startsWith('国家') || head.startsWith('所在国')),
  };
  return Object.values(columns).includes(-1) ? null : columns;
}

const CODES_BY_NAME = new Map(COUNTRY_CODES.map((code) => [countryName(code), code]));

/** By its code or its Chinese name, 香港 also without 中国; null for neither. */
function countryOf(cell: string): string | null {
  const code = cell.toUpperCase();
  if (isCountryCode(code)) return code;
  return CODES_BY_NAME.get(cell) ?? CODES_BY_NAME.get(`中国${cell}`) ?? null;
}

/** Several names of one place, each in the same cell. */
function namesIn(cell: string | undefined, separator: RegExp): readonly string[] {
  const names = (cell ?? '').normalize('NFKC').split(separator);
  return [...new Set(names.map((name) => name.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}

function readRow({ cells }: TableRow, columns: Columns): Institution | Pick<RowFault, 'kind' | 'value'> {
  const code = plainCell(cells[columns.code]).toUpperCase();
  const chinese = namesIn(cells[columns.chinese], /[、;|\n]/);
  const foreign = namesIn(cells[columns.foreign], /[;|\n]/);
  const place = plainCell(cells[columns.country]);
  const country = countryOf(place);
  if (code === '') return { kind: 'code_missing', value: chinese[0] ?? '' };
  if (!CODE.test(code)) return { kind: 'institution_code', value: code };
  if (chinese.length === 0) return { kind: 'name_missing', value: code };
  if (foreign.length === 0) return { kind: 'foreign_missing', value: code };
  if (country === null) return { kind: 'unknown_country', value: place };
  const isTooLong = [...chinese, ...foreign].some((name) => name.length > LONGEST_NAME);
  return isTooLong ? { kind: 'institution_name_too_long', value: code } : { code, country, chinese, foreign };
}

/**
 * The office's own register, row by row: several names in a cell stand apart by a semicolon, a bar or a line, Chinese ones by
 * 、 too. Every fault is named with its line; a list with any fault is no list.
 */
export function readInstitutionRows(rows: readonly TableRow[]): ReadInstitutions {
  const head = rows.slice(0, HEADER_SEARCHED).find((row) => findColumns(row) !== null);
  const columns = head && findColumns(head);
  if (!head || !columns) {
    return { institutions: [], faults: [{ line: null, kind: 'no_institution_header', value: '' }] };
  }
  const institutions: Institution[] = [];
  const faults: RowFault[] = [];
  const lines = new Map<string, number>();
  for (const row of rows.slice(rows.indexOf(head) + 1)) {
    if (row.cells.every((cell) => plainCell(cell) === '') || findColumns(row) !== null) continue;
    const { line } = row;
    const read = readRow(row, columns);
    if ('kind' in read) {
      faults.push({ line, ...read });
      continue;
    }
    const firstLine = lines.get(read.code);
    if (firstLine !== undefined) faults.push({ line, kind: 'code_repeated', value: read.code, firstLine });
    else {
      lines.set(read.code, line);
      institutions.push(read);
    }
  }
  if (institutions.length === 0 && faults.length === 0) faults.push({ line: null, kind: 'no_institutions', value: '' });
  return { institutions, faults };
}
