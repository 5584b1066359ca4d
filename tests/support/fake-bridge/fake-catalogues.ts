import { pinyin } from 'pinyin-pro';
import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import type { SearchableSubject } from '#shared/domain/catalogues/search-subjects.ts';
import { CATALOGUE_CODES } from '#shared/domain/catalogues/subject.ts';
import type { CatalogueOutcome, CatalogueView } from '#shared/ipc/views/catalogue-views.ts';
import { at } from './fake-case.ts';
import { actorOf, SUPERVISOR } from './people.ts';

export function fakeSubjects(): readonly SearchableSubject[] {
  return CATALOGUE_CODES.flatMap((catalogue) => BUILT_IN[catalogue]).map((subject) => ({
    ...subject,
    initials: pinyin(subject.name, { pattern: 'first', toneType: 'none' }).replaceAll(' ', ''),
  }));
}

export function fakeCatalogues(): readonly CatalogueView[] {
  const importedBy = actorOf(SUPERVISOR);
  const imported = (version: number, day: string) => ({
    version,
    fileName: `普通高等学校本科专业目录（2024年）_${version}.xlsx`,
    entries: 816,
    importedAt: at(day, '09:12:00'),
    importedBy,
  });
  return [
    { catalogue: 'graduate_2022', builtIn: 184, inUse: 184, imports: [] },
    {
      catalogue: 'undergraduate_2024',
      builtIn: 93,
      inUse: 909,
      imports: [imported(2, '2026-11-02'), imported(1, '2026-03-09')],
    },
    { catalogue: 'institutions', builtIn: 692, inUse: 692, imports: [] },
  ];
}

export const BAD_CATALOGUE: CatalogueOutcome = {
  kind: 'refused',
  fileName: '目录.csv',
  faults: [
    { line: 17, kind: 'code_malformed', value: '20101' },
    { line: 42, kind: 'code_repeated', value: '080901', firstLine: 40 },
    { line: 108, kind: 'name_missing', value: '083201TK' },
  ],
  more: 0,
};
