import { resolve } from 'node:path';
import { Refused } from '#main/services/refused.ts';
import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import { mergeSubjects, type ReadSubjects } from '#shared/domain/catalogues/read-subject-rows.ts';
import { CATALOGUE_CODES, type Subject } from '#shared/domain/catalogues/subject.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import { subjectsText } from '#shared/i18n/zh-cn/screens/subjects.ts';
import { type InputFault, isFault } from '../input-fault.ts';
import type { SubjectList } from './list-input.ts';

type Path = InputFault['path'];

/** The rows of a list as the workstation would import them, or why it is no table. */
export async function loadList(
  { catalogue, file, text: given }: SubjectList,
  folder: string,
  path: Path,
): Promise<ReadSubjects | InputFault> {
  // The reader of workbooks is large, and no other kind of input needs it.
  const { readList, readListFile } = await import('#main/services/catalogue/read-list.ts');
  try {
    const bytes = file === undefined ? new TextEncoder().encode(given) : await readListFile(resolve(folder, file));
    return await readList(catalogue, bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { happened, action } = describeFailure(error.failure);
    return { path: [...path, file === undefined ? 'text' : 'file'], fault: text.noStop(`${happened}${action}`) };
  }
}

/** Every subject that a 专业领域 may name: built in, and the given lists over it; a list with a fault is none. */
export async function loadSubjects(
  lists: readonly SubjectList[],
  folder: string,
  path: Path,
): Promise<readonly Subject[] | InputFault> {
  const imported: Subject[] = [];
  for (const [index, list] of lists.entries()) {
    const at = [...path, index];
    if (lists.findIndex(({ catalogue }) => catalogue === list.catalogue) < index)
      return { path: [...at, 'catalogue'], fault: text.catalogueTwice };
    const read = await loadList(list, folder, at);
    if (isFault(read)) return read;
    const [first] = read.faults;
    if (first) {
      const words = `${subjectsText.page.line(first.line)}：${subjectsText.describeFault(first)}`;
      const source = list.file === undefined ? 'text' : 'file';
      return { path: [...at, source], fault: text.listFaulty(read.faults.length, text.noStop(words)) };
    }
    imported.push(...read.subjects);
  }
  return CATALOGUE_CODES.flatMap((code) =>
    mergeSubjects(
      BUILT_IN[code],
      imported.filter(({ catalogue }) => catalogue === code),
    ),
  );
}
