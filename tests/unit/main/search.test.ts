import { expect, test } from 'vitest';
import { growingIds } from '#main/platform/ids.ts';
import { nameReadings } from '#main/services/case/name-readings.ts';
import { searchValues } from '#main/services/case/search-values.ts';
import { isShortTerm, normaliseForSearch, searchTerms } from '#main/storage/repositories/search.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { applicantNamed, NOTTINGHAM } from '#tests/support/forms.ts';
import { LI } from '#tests/support/people.ts';

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

test('one and two characters are short, rare characters beyond the basic plane too', () => {
  expect(['张', '张三', '𠮷田'].map(isShortTerm)).toEqual([true, true, true]);
  expect(isShortTerm('张三丰')).toBe(false);
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
