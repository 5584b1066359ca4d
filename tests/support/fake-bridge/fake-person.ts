import type { PersonCase, PersonView } from '#shared/ipc/views/person-views.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { MAIN_CASE } from './fake-case.ts';
import { REVIEWER } from './people.ts';

export function fakePerson(): PersonView {
  const one: PersonCase = {
    caseId: MAIN_CASE,
    number: 'RZ-2026-000123',
    business: 'recognition',
    isRecheck: false,
    state: 'issued',
    submittedOn: civilDate('2026-09-01'),
    dueOn: null,
    assigneeName: REVIEWER.name,
    name: '张三',
    results: [
      {
        kind: 'recognition_certificate',
        number: '教留服认〔2026〕000098号',
        issuedOn: civilDate('2026-09-20'),
        revoked: true,
      },
      {
        kind: 'recognition_certificate',
        number: '教留服认〔2026〕000131号',
        issuedOn: civilDate('2026-10-12'),
        revoked: false,
      },
    ],
  };
  const other = (changes: Partial<PersonCase>): PersonCase => ({ ...one, results: [], ...changes });
  return {
    name: '张三',
    nameLatin: 'ZHANG SAN',
    birthDate: civilDate('1998-04-12'),
    idType: 'resident_id',
    idNumber: '110101199804120015',
    cases: [
      one,
      other({
        number: 'LH-2026-000047',
        business: 'settle_bj_nonlocal',
        state: 'in_review',
        dueOn: civilDate('2026-12-20'),
      }),
      other({ number: 'CD-2019-000310', business: 'archive', submittedOn: civilDate('2019-06-03') }),
    ].map((shown, index) => ({ ...shown, caseId: `${MAIN_CASE.slice(0, -1)}${index}` as typeof MAIN_CASE })),
    possible: [
      { ...other({ number: 'PC-2021-000022', business: 'dispatch' }), idType: 'passport', idNumber: 'E12345678' },
    ],
  };
}
