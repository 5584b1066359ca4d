import { judgeInput } from './case/input-schema.ts';
import { judgeCase } from './case/judge-case.ts';
import { SUBJECT_LIST } from './catalogues/subject-list.ts';
import { SUBJECTS } from './catalogues/subjects.ts';
import { COUNTER } from './counter.ts';
import { ID_NUMBER } from './identity/id-number.ts';
import { MRZ } from './identity/mrz.ts';
import { NAMES } from './identity/names.ts';
import { type JudgeKind, judgeKind } from './judge-kind.ts';

/** Every kind of input by the word in its `kind`; the first is meant where none is given. */
export const KINDS = {
  case: judgeKind(judgeInput, judgeCase),
  names: NAMES,
  id_number: ID_NUMBER,
  mrz: MRZ,
  subjects: SUBJECTS,
  subject_list: SUBJECT_LIST,
  counter: COUNTER,
} as const satisfies Readonly<Record<string, JudgeKind>>;

export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** Null for a word that is no kind. */
export function kindOf(value: unknown): KindName | null {
  const given = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : 'case';
  return KIND_NAMES.find((name) => name === given) ?? null;
}

/** Where the committed schema of a kind lies. */
export function schemaFileOf(kind: KindName): string {
  return kind === 'case' ? 'judge-input.schema.json' : `judge-input-${kind}.schema.json`;
}
