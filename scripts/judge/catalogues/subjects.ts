import { z } from 'zod';
import { searchable } from '#main/services/catalogue/searchable.ts';
import { searchSubjects } from '#shared/domain/catalogues/search-subjects.ts';
import {
  CATALOGUE_CODES,
  findSubject,
  SUBJECT_LEVELS,
  type Subject,
  subjectLabel,
} from '#shared/domain/catalogues/subject.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import { subjectsText } from '#shared/i18n/zh-cn/screens/subjects.ts';
import { line } from '#shared/schema/primitives.ts';
import { type InputFault, isFault } from '../input-fault.ts';
import { judgeKind } from '../judge-kind.ts';
import { importedLists } from './list-input.ts';
import { loadSubjects } from './load-lists.ts';

/** More than both complete lists together. */
const MOST_SHOWN = 5000;

const subjectsInput = z.strictObject({
  kind: z.literal('subjects'),
  search: line.optional().describe('代码、名称、拼音首字母或门类，几个词用空格隔开；缺省列出全部'),
  label: line.optional().describe('认证书上的写法，如“软件工程（0835）”：查它是不是目录中的条目；与 search 任选其一'),
  catalogue: z.enum(CATALOGUE_CODES).optional().describe('只在一个目录中查；缺省两个都查'),
  subjectLevel: z.enum(SUBJECT_LEVELS).optional().describe('只查一个层级'),
  most: z.number().int().min(1).max(MOST_SHOWN).default(50).describe('最多列出几项'),
  imported: importedLists,
});

type SubjectsInput = z.output<typeof subjectsInput>;

export interface FoundSubject extends Subject {
  readonly catalogueTitle: string;
  readonly levelName: string;
  /** As it stands on a certificate. */
  readonly label: string;
}

export interface FoundSubjects {
  /** How many fit, shown or not. */
  readonly found: number;
  /** The closest first. */
  readonly subjects: readonly FoundSubject[];
  /** What was searched. */
  readonly catalogues: readonly { readonly catalogue: string; readonly title: string; readonly entries: number }[];
}

function shown({ catalogue, code, name, level, category }: Subject): FoundSubject {
  const [catalogueTitle, levelName] = [subjectsText.titles[catalogue], subjectsText.levels[level]];
  return { catalogue, catalogueTitle, code, name, level, levelName, category, label: subjectLabel({ code, name }) };
}

function lookUp(subjects: readonly Subject[], { label, search = '' }: SubjectsInput): readonly Subject[] {
  if (label === undefined) return searchSubjects(searchable(subjects), search);
  const found = findSubject(subjects, label);
  return found ? [found] : [];
}

/** The picker of 专业领域 (P四): both catalogues by code or word. */
export const SUBJECTS = judgeKind(subjectsInput, async (input, folder): Promise<FoundSubjects | InputFault> => {
  if (input.search !== undefined && input.label !== undefined) return { path: ['label'], fault: text.searchOrLabel };
  for (const key of ['search', 'label'] as const)
    if (input[key]?.trim() === '') return { path: [key], fault: text.blank };
  const all = await loadSubjects(input.imported, folder, ['imported']);
  if (isFault(all)) return all;
  const codes = CATALOGUE_CODES.filter((code) => (input.catalogue ?? code) === code);
  const within = all.filter(
    ({ catalogue, level }) => codes.includes(catalogue) && (input.subjectLevel ?? level) === level,
  );
  const found = lookUp(within, input);
  const catalogues = codes.map((catalogue) => ({
    catalogue,
    title: subjectsText.titles[catalogue],
    entries: within.filter((subject) => subject.catalogue === catalogue).length,
  }));
  return { found: found.length, subjects: found.slice(0, input.most).map(shown), catalogues };
});
