import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingIds } from '#main/platform/ids.ts';
import { nameReadings } from '#main/services/case/name-readings.ts';
import { searchValues } from '#main/services/case/search-values.ts';
import {
  gramsOf,
  normaliseForSearch,
  searchTerms,
  searchText,
  soughtBy,
} from '#main/storage/repositories/search-grams.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { applicantNamed, NOTTINGHAM } from '#tests/support/forms.ts';
import { LI } from '#tests/support/people.ts';
import { checkProperty } from '#tests/support/property.ts';

const ids = growingIds();

function named(name: string): CaseRecord {
  const applied = applyEvent(null, {
    id: ids.next(),
    caseId: ids.next(),
    revision: 1,
    at: toInstant(0),
    actor: { kind: 'staff', staffId: LI.id, name: LI.name, role: LI.role },
    action: {
      kind: 'received',
      number: 'RZ-2026-000001',
      business: 'recognition',
      channel: 'counter',
      applicant: applicantNamed(name),
      submitter: { kind: 'applicant' },
      facts: NOTTINGHAM,
      submittedOn: civilDate('2026-03-02'),
      documents: [],
    },
  });
  if (!applied.ok) throw new Error(applied.reason.kind);
  return applied.record;
}

test('width, case, accents, spaces and hyphens make no difference to a search', () => {
  expect(normaliseForSearch('ＺＨＡＮＧ-San')).toBe('zhangsan');
  expect(normaliseForSearch('Université')).toBe('universite');
  expect(normaliseForSearch('买买提·吐尔逊')).toBe('买买提吐尔逊');
});

test('words are searched one by one; signs alone search for nothing', () => {
  expect(searchTerms('  张三  Notting-ham ')).toEqual(['张三', 'nottingham']);
  expect(searchTerms(' - " * ')).toEqual([]);
});

test('up to three characters are one gram, rare characters beyond the basic plane too, and need no second look', () => {
  for (const term of ['张', '张三', '𠮷田', '张三丰']) {
    expect(soughtBy(term)).toEqual({ term, grams: [term], cover: [term], certain: true });
  }
});

test('a whole number is sought by its digits in fives, not by three that are in every other number', () => {
  expect(soughtBy('11010519491231002x').grams).toEqual(['11010', '51949', '12310', '02x']);
  expect(soughtBy('13812413830').grams).toEqual(['13812', '41383', '13830']);
  expect(soughtBy('zhangsan')).toEqual({
    term: 'zhangsan',
    grams: ['zha', 'han', 'ang', 'ngs', 'gsa', 'san'],
    cover: ['zha', 'ngs', 'san'],
    certain: false,
  });
});

test('every gram that a term is sought by is in any text that has the term', () => {
  const character = fc.constantFrom(...'张三丰𠮷abz0123456789');
  const text = (minLength: number) => fc.string({ unit: character, minLength, maxLength: 30 });
  checkProperty(
    fc.property(text(1), text(0), text(0), (term, before, after) => {
      const grams = gramsOf(searchText([`${before}${term}${after}`, 'nottingham']));
      expect(soughtBy(term).grams.filter((gram) => !grams.has(gram))).toEqual([]);
    }),
  );
});

test('a name is found by full pinyin and initials, a rare surname by both readings, ü by v and u', () => {
  expect(searchValues(named('张三'))).toEqual(expect.arrayContaining(['zhangsan', 'zs']));
  expect(searchValues(named('单立人'))).toEqual(expect.arrayContaining(['shanliren', 'slr', 'danliren']));
  expect(searchValues(named('吕绿'))).toEqual(expect.arrayContaining(['lvlv', 'lulu', 'll']));
});

test('readings of a name are given for Chinese names only', () => {
  expect(nameReadings('单三')[0]).toEqual(expect.arrayContaining(['shan', 'dan']));
  expect(nameReadings('Anna 张')).toEqual([]);
});
