import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts';
import { capitalised, type Person } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { type Biography, type BiographyWishes, createBiography } from './biography.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts.ts';
import { material, part } from './files.ts';
import type { Defect, OfficeMaterial } from './model.ts';
import { diplomaPage, expiredPassport, passportPage, stampPages, studentVisa, transcriptPage } from './papers.ts';

/** What is particular about one recognition application. */
interface Scenario {
  readonly wishes: Omit<BiographyWishes, 'today'>;
  readonly defect?: Defect['kind'];
  /** 出入境 records not found: stamp pages come along (P三). */
  readonly noRecords?: true;
  readonly green?: 1 | 2 | 3;
  /** Days in the foreign country of a joint programme. */
  readonly jointDays?: number;
  /** Passport, visa and stamps merged into one PDF, as P三 shows it. */
  readonly merged?: true;
}

/** Cycled through; the first eight hold every defect that the brief of the demo names. */
const SCENARIOS: readonly Scenario[] = [
  { wishes: { level: 'master', institutionId: 'northbridge', finishedMonthsAgo: 10 }, merged: true },
  { wishes: { level: 'master', institutionId: 'wexcombe', finishedMonthsAgo: 6 }, defect: 'unsigned_authorisation' },
  { wishes: { level: 'master', institutionId: 'harbour-hill', finishedMonthsAgo: 8 } },
  {
    wishes: { level: 'bachelor', institutionId: 'lakeshore', finishedMonthsAgo: 14 },
    defect: 'name_differs_by_a_letter',
  },
  { wishes: { level: 'master', institutionId: 'coral-coast', finishedMonthsAgo: 20 }, defect: 'passport_expired' },
  { wishes: { level: 'master', institutionId: 'valmont', finishedMonthsAgo: 16 }, noRecords: true },
  { wishes: { level: 'bachelor', institutionId: 'calderhaven', finishedMonthsAgo: 5 }, defect: 'wrong_document' },
  { wishes: { level: 'master', institutionId: 'maple-sound', finishedMonthsAgo: 7 }, defect: 'missing_material' },
  { wishes: { level: 'doctorate', institutionId: 'red-mesa', finishedMonthsAgo: 4 }, green: 2, merged: true },
  { wishes: { level: 'master', institutionId: 'falkenau', finishedMonthsAgo: 30 } },
  { wishes: { level: 'master', institutionId: 'stannery', finishedMonthsAgo: 9 }, jointDays: 96 },
  { wishes: { level: 'master', institutionId: 'aobayama', finishedMonthsAgo: 20 }, defect: 'sideways_scan' },
  { wishes: { level: 'master', institutionId: 'severogorsk', finishedMonthsAgo: 17 } },
  { wishes: { level: 'bachelor', institutionId: 'wattle-valley', finishedMonthsAgo: 11 }, jointDays: 180 },
  { wishes: { level: 'master', institutionId: 'merlion-bay', finishedMonthsAgo: 12 }, defect: 'poor_scan' },
  { wishes: { level: 'doctorate', institutionId: 'northbridge', finishedMonthsAgo: 3 }, green: 1 },
  { wishes: { level: 'master', institutionId: 'lion-peak', finishedMonthsAgo: 13 }, noRecords: true },
  { wishes: { level: 'master', institutionId: 'castelvento', finishedMonthsAgo: 22 } },
  { wishes: { level: 'bachelor', institutionId: 'ashgrove', finishedMonthsAgo: 40 } },
  { wishes: { level: 'master', institutionId: 'southern-fern', finishedMonthsAgo: 15 } },
];

/** Yanxiao → Yanxiso: one letter of the given name replaced by its neighbour on the keyboard. */
export function misspelt(person: Person): string {
  const neighbours: Readonly<Record<string, string>> = { a: 's', e: 'r', i: 'o', o: 'p', u: 'i', n: 'm' };
  const given = capitalised(person.givenLatin);
  const at = [...given].findLastIndex((letter) => letter in neighbours);
  const wrong = at < 0 ? `${given}e` : given.slice(0, at) + (neighbours[given.charAt(at)] ?? '') + given.slice(at + 1);
  return `${wrong} ${capitalised(person.surnameLatin)}`;
}

function identityPapers(biography: Biography, scenario: Scenario): readonly OfficeMaterial[] {
  const stamps = scenario.noRecords ? stampPages(biography) : [];
  if (scenario.jointDays !== undefined && scenario.jointDays < 180) {
    return [material(biography, 18, '身份证正反面', [part(biography, 'id_card', { side: 'both' })])];
  }
  if (biography.institution.country === 'HKG') {
    const sides = [
      part(biography, 'hk_permit', { side: 'front' }),
      part(biography, 'hk_permit', { side: 'back' }),
      ...stamps,
    ] as const;
    return [material(biography, 18, '港澳通行证', sides, { form: 'pdf' })];
  }
  const document = scenario.defect === 'passport_expired' ? expiredPassport(biography) : undefined;
  const page = passportPage(biography, document);
  if (scenario.merged || scenario.noRecords) {
    return [
      material(biography, 18, '护照签证出入境记录', [page, studentVisa(biography), ...stampPages(biography)], {
        form: 'pdf',
      }),
    ];
  }
  const poor = scenario.defect === 'poor_scan' ? ({ quality: 'poor' } as const) : {};
  return [material(biography, 18, '护照', [page], poor)];
}

function diplomaFile(biography: Biography, scenario: Scenario): OfficeMaterial {
  if (scenario.defect === 'wrong_document') return material(biography, 17, '学位证书', [transcriptPage(biography)]);
  const holder = scenario.defect === 'name_differs_by_a_letter' ? misspelt(biography.person) : undefined;
  const wear = scenario.defect === 'sideways_scan' ? { wear: { quarterTurns: 1 } as const } : {};
  return material(biography, 17, '学位证书', [diplomaPage(biography, holder)], {
    ...wear,
    form: biography.seed % 3 === 0 ? 'pdf' : 'jpeg',
  });
}

const NOTES: Readonly<Partial<Record<Defect['kind'], readonly [row: number, note: string]>>> = {
  unsigned_authorisation: [20, '授权声明未签名'],
  name_differs_by_a_letter: [17, '文凭上的姓名与护照相差一个字母'],
  passport_expired: [18, '护照已过期'],
  wrong_document: [17, '学位证书处上传的是成绩单'],
  missing_material: [21, '缺成绩单'],
  poor_scan: [18, '护照扫描模糊'],
  sideways_scan: [17, '文凭横放扫描'],
};

function defectsOf(scenario: Scenario): readonly Defect[] {
  if (scenario.defect === undefined) return [];
  const [materialRow, note] = NOTES[scenario.defect] ?? [17, scenario.defect];
  return [{ kind: scenario.defect, materialRow, note }];
}

export function recognitionDraft(seed: number, today: CivilDate, index: number): Draft {
  const scenario = SCENARIOS[index % SCENARIOS.length];
  if (scenario === undefined) throw new Error('there are no recognition scenarios');
  const biography = createBiography(seed, { ...scenario.wishes, today });
  const signed = scenario.defect !== 'unsigned_authorisation';
  const background = createPrng(deriveSeed(seed, 'background')).pick(['white', 'blue', 'red'] as const);
  const authorisation = part(biography, 'authorisation', {
    course: biography.course,
    signed,
    signedOn: addDays(today, -8),
  });
  const joint = scenario.jointDays;
  const facts = factsOf(biography, {
    ...(joint === undefined ? {} : { destinationKind: 'joint_programme', daysAbroad: joint, stays: null }),
    entryExitFound: scenario.noRecords !== true,
    ...(scenario.noRecords === true ? { stays: null } : {}),
    agreementSigned: signed,
    feePaid: true,
    feeAmount: 360,
    greenChannelGround: scenario.green ?? null,
    greenChannelProven: scenario.green === undefined ? null : scenario.green === 2,
  });
  const transcript =
    scenario.defect === 'missing_material'
      ? []
      : [
          material(biography, 21, '成绩单', [transcriptPage(biography)], {
            form: seed % 2 === 0 ? 'text_pdf' : 'jpeg',
          }),
        ];
  return {
    business: 'recognition',
    biography: joint === undefined ? biography : { ...biography, stays: jointStays(biography, joint) },
    facts,
    employment: null,
    materials: [
      diplomaFile(biography, scenario),
      ...identityPapers(biography, scenario),
      material(biography, 19, '证件照', [part(biography, 'photo', { background })]),
      material(biography, 20, '授权声明', [authorisation], { form: seed % 2 === 0 ? 'pdf' : 'jpeg' }),
      ...transcript,
    ],
    defects: defectsOf(scenario),
  };
}

/** One stay of exactly the days that the facts of a joint programme give, both ends counted. */
function jointStays({ course, institution }: Biography, days: number): Biography['stays'] {
  return [{ exit: course.from, entry: addDays(course.from, days - 1), country: institution.country }];
}
