import { civilDate } from '#shared/kernel/civil-date.ts';
import { CLEAN, degradationFor, type ScanQuality } from './degrade.ts';
import type { Course, Degradation, FileSpec, SpecimenRequest } from './model.ts';
import { createPerson, type Person } from './people.ts';
import { deriveSeed } from './prng.ts';

/** The day the committed documents take as today. */
const TODAY = civilDate('2026-11-20');

const course = (institutionId: string, fieldId: string, level: Course['level'], from: string, to: string): Course => ({
  institutionId,
  fieldId,
  level,
  from: civilDate(from),
  to: civilDate(to),
});

type Form = 'jpeg' | 'png' | 'webp' | 'tiff' | 'pdf' | 'text_pdf';

function file(
  fileName: string,
  parts: readonly SpecimenRequest[],
  form: Form,
  quality: ScanQuality = 'good',
  overrides: Partial<Degradation> = {},
): FileSpec {
  if (form === 'text_pdf') return { fileName, parts, output: { kind: 'text_pdf' } };
  const seed = parts[0]?.seed ?? 0;
  return {
    fileName,
    parts,
    output: { kind: 'scan', format: form, degradation: degradationFor(seed, quality, overrides) },
  };
}

const PASSPORT: Partial<Degradation> = { dpi: 200, marginMm: 5, quality: 78 };

/** One whole recognition application, with the unsigned authorisation beside the signed one. */
function recognition(person: Person, seed: number): readonly FileSpec[] {
  const studied = course('northbridge', 'data-science', 'master', '2024-09-16', '2025-09-30');
  const part = (purpose: string): number => deriveSeed(seed, purpose);
  return [
    file(
      'recognition-passport.jpg',
      [{ kind: 'passport', person, details: {}, seed: part('passport') }],
      'jpeg',
      'typical',
      PASSPORT,
    ),
    file(
      'recognition-diploma.pdf',
      [
        {
          kind: 'diploma',
          person,
          details: { course: studied, awardDate: civilDate('2025-11-28') },
          seed: part('diploma'),
        },
      ],
      'pdf',
      'good',
      { dpi: 200 },
    ),
    file(
      'recognition-photo.jpg',
      [{ kind: 'photo', person, details: { background: 'white' }, seed: part('photo') }],
      'jpeg',
      'good',
      { ...CLEAN, dpi: 300 },
    ),
    file(
      'recognition-authorisation-unsigned.pdf',
      [
        {
          kind: 'authorisation',
          person,
          details: { course: studied, signed: false, signedOn: civilDate('2026-11-16') },
          seed: part('unsigned'),
        },
      ],
      'pdf',
    ),
    file(
      'recognition-authorisation-signed.pdf',
      [
        {
          kind: 'authorisation',
          person,
          details: { course: studied, signed: true, signedOn: civilDate('2026-11-18') },
          seed: part('signed'),
        },
      ],
      'pdf',
    ),
    file(
      'recognition-transcript.pdf',
      [
        {
          kind: 'transcript',
          person,
          details: { course: studied, issuedOn: civilDate('2025-12-05') },
          seed: part('transcript'),
        },
      ],
      'text_pdf',
    ),
    file(
      'recognition-stamps.jpg',
      [
        {
          kind: 'stamp_page',
          person,
          details: {
            events: [
              { date: civilDate('2024-09-10'), direction: 'exit', port: '北京首都' },
              { date: civilDate('2025-12-20'), direction: 'entry', port: '北京首都' },
            ],
          },
          seed: part('stamps'),
        },
      ],
      'jpeg',
      'typical',
      PASSPORT,
    ),
  ];
}

function otherPerson(person: Person, seed: number): readonly FileSpec[] {
  const studied = course('coral-coast', 'accounting', 'master', '2023-02-20', '2024-12-06');
  return [
    file(
      'other-passport.jpg',
      [{ kind: 'passport', person, details: {}, seed: deriveSeed(seed, 'passport') }],
      'jpeg',
      'typical',
      PASSPORT,
    ),
    file(
      'other-diploma.pdf',
      [
        {
          kind: 'diploma',
          person,
          details: { course: studied, awardDate: civilDate('2024-12-12') },
          seed: deriveSeed(seed, 'diploma'),
        },
      ],
      'pdf',
      'good',
      { dpi: 200 },
    ),
  ];
}

const LANGUAGES: readonly (readonly [name: string, course: Course, awardDate: string])[] = [
  ['diploma-us', course('lakeshore', 'computer-science', 'master', '2022-08-22', '2024-05-10'), '2024-05-18'],
  ['diploma-chinese', course('yanhe', 'civil', 'bachelor', '2018-09-01', '2022-06-30'), '2022-06-30'],
  ['diploma-french', course('valmont', 'computer-science', 'master', '2021-09-01', '2023-07-06'), '2023-07-06'],
  ['diploma-german', course('falkenau', 'electrical', 'master', '2020-10-01', '2023-03-31'), '2023-04-14'],
  ['diploma-japanese', course('aobayama', 'materials', 'master', '2021-04-01', '2023-03-24'), '2023-03-24'],
  [
    'diploma-russian',
    course('severogorsk', 'international-relations', 'master', '2021-09-01', '2023-06-28'),
    '2023-06-30',
  ],
  ['diploma-hong-kong', course('harbour-hill', 'finance', 'master', '2023-09-01', '2024-08-31'), '2024-11-22'],
];

/** What stands in `resources/specimens/`: small, complete, and the same on every rebuild. */
export function committedSet(seed: number): readonly FileSpec[] {
  const wishes = { today: TODAY } as const;
  const first = createPerson(deriveSeed(seed, 'first'), { ...wishes, surnameKind: 'umlaut', age: 26 });
  const second = createPerson(deriveSeed(seed, 'second'), { ...wishes, surnameKind: 'compound', age: 28 });
  const languages = LANGUAGES.map(([name, studied, awardDate], index) => {
    const person = createPerson(deriveSeed(seed, name), {
      ...wishes,
      surnameKind: index % 2 === 0 ? 'common' : 'polyphonic',
      age: 27,
    });
    return file(
      `${name}.jpg`,
      [
        {
          kind: 'diploma',
          person,
          details: { course: studied, awardDate: civilDate(awardDate) },
          seed: deriveSeed(seed, name, 'page'),
        },
      ],
      'jpeg',
      'typical',
      { skewDegrees: index - 3, quality: 72 },
    );
  });
  const third = createPerson(deriveSeed(seed, 'third'), { ...wishes, surnameKind: 'polyphonic' });
  const employer = {
    name: '北京云栖示例科技有限公司',
    creditCode: '91110108MA0000001X',
    address: '北京市海淀区示例路1号',
    contact: '王示例',
    phone: '010-00000000',
  };
  const letter = {
    employer,
    kind: 'plain',
    position: '算法工程师',
    contractFrom: civilDate('2026-03-02'),
    contractTo: civilDate('2029-03-01'),
    probationEnd: civilDate('2026-06-01'),
    issuedOn: civilDate('2026-11-12'),
  } as const;
  const insurance = {
    employer,
    months: ['2026-08', '2026-09', '2026-10'],
    backPaid: false,
    issuedOn: civilDate('2026-11-12'),
  } as const;
  const part = (purpose: string): number => deriveSeed(seed, 'third', purpose);
  return [
    ...recognition(first, deriveSeed(seed, 'recognition')),
    ...otherPerson(second, deriveSeed(seed, 'other')),
    ...languages,
    file(
      'id-card.jpg',
      [{ kind: 'id_card', person: third, details: { side: 'both' }, seed: part('id') }],
      'jpeg',
      'good',
      { quality: 72 },
    ),
    file(
      'hk-permit.png',
      [{ kind: 'hk_permit', person: third, details: { side: 'front' }, seed: part('permit') }],
      'png',
      'good',
      { dpi: 200, noise: 0, texture: 0, blurPx: 0, marginMm: 3 },
    ),
    file(
      'employer-letter.tiff',
      [
        { kind: 'employer_letter', person: third, details: letter, seed: part('letter') },
        { kind: 'social_insurance', person: third, details: insurance, seed: part('insurance') },
      ],
      'tiff',
      'good',
      { dpi: 200, colour: 'bilevel' },
    ),
    file(
      'household-register.webp',
      [
        {
          kind: 'household_register',
          person: third,
          details: { page: 'member', household: 'family' },
          seed: part('household'),
        },
      ],
      'webp',
      'typical',
      { marginMm: 4 },
    ),
  ];
}
