import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { addDays, addMonths, addYears, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { createEmployer } from '../employers.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { isBeijing, REGIONS } from '../regions.ts';
import { type Biography, type BiographyWishes, createBiography, daysAbroad } from './biography.ts';
import type { Draft } from './draft.ts';
import { employmentFacts, factsOf, lastThreeMonths } from './facts.ts';
import { material, part } from './files.ts';
import type { Defect, Employment, OfficeMaterial } from './model.ts';
import {
  admissionPage,
  dossierPage,
  employerLetterPage,
  householdPages,
  insurancePage,
  statementPage,
  transcriptPage,
} from './papers.ts';

const POSITIONS = ['算法工程师', '产品经理', '研究员', '财务分析师', '国际合作专员', '助理教授'];
const KEEPERS_BEIJING = ['北京示例人才服务中心', '海淀样本人才公共服务中心'];

interface JobWishes {
  readonly city: string;
  readonly publicInstitution?: boolean;
  /** Months of contract left today, default 28. */
  readonly contractLeftMonths?: number;
  readonly probationRunning?: boolean;
  /** The oldest of the three insured months was paid late. */
  readonly backPaid?: boolean;
}

export function createEmployment(seed: number, today: CivilDate, wishes: JobWishes): Employment {
  const publicInstitution = wishes.publicInstitution ?? false;
  const contractFrom = civilDate(`${addMonths(today, -8).slice(0, 7)}-01`);
  const months = lastThreeMonths(today);
  return {
    employer: createEmployer(seed, wishes.city, publicInstitution),
    letterKind: publicInstitution ? 'public_institution' : 'plain',
    position: createPrng(deriveSeed(seed, 'position')).pick(POSITIONS),
    contractFrom,
    contractTo: addDays(addMonths(today, wishes.contractLeftMonths ?? 28), 11),
    probationEnd: wishes.probationRunning ? addMonths(today, 1) : addDays(addMonths(contractFrom, 6), -1),
    insuredMonths: wishes.backPaid ? months.slice(1) : months,
  };
}

interface NonlocalScenario {
  readonly wishes: Omit<BiographyWishes, 'today'>;
  readonly job?: Omit<JobWishes, 'city'>;
  readonly postdoctoral?: true;
  readonly dossierHere?: true;
  readonly collective?: true;
  readonly earlier?: true;
  readonly defect?: Defect;
}

const NOT_BEIJING = REGIONS.filter((region) => !isBeijing(region));

const NONLOCAL: readonly NonlocalScenario[] = [
  { wishes: { level: 'master', institutionId: 'lakeshore', finishedMonthsAgo: 14 }, earlier: true },
  {
    wishes: { level: 'doctorate', institutionId: 'northbridge', finishedMonthsAgo: 12 },
    job: { publicInstitution: true },
    collective: true,
  },
  {
    wishes: { level: 'master', institutionId: 'coral-coast', finishedMonthsAgo: 14 },
    job: { backPaid: true },
    defect: { kind: 'back_paid_insurance', materialRow: 7, note: '最近三个月中有一个月为补缴' },
  },
  {
    wishes: { level: 'doctorate', institutionId: 'falkenau', finishedMonthsAgo: 10, months: 24 },
    postdoctoral: true,
    dossierHere: true,
  },
  {
    wishes: { level: 'master', institutionId: 'merlion-bay', finishedMonthsAgo: 11, months: 11 },
    defect: { kind: 'too_few_days_abroad', materialRow: 6, note: '在国（境）外学习不足360天' },
  },
  {
    wishes: { level: 'master', institutionId: 'valmont', finishedMonthsAgo: 14 },
    job: { contractLeftMonths: 5 },
    defect: { kind: 'contract_ends_too_soon', materialRow: 5, note: '劳动合同剩余有效期不足6个月' },
  },
  {
    wishes: { level: 'master', institutionId: 'harbour-hill', finishedMonthsAgo: 13 },
    job: { probationRunning: true },
    defect: { kind: 'probation_not_passed', materialRow: 5, note: '尚在试用期' },
    dossierHere: true,
  },
];

function recognitionNumberOf(seed: number, today: CivilDate): string {
  const serial = createPrng(deriveSeed(seed, 'recognition')).digits(6);
  return `教留服认〔${addMonths(today, -3).slice(0, 4)}〕${serial}号`;
}

/** The oldest of the three months was paid late, as the record says. */
function withBackPaid({ employer }: Employment, today: CivilDate): CaseFacts['insuranceMonths'] {
  return lastThreeMonths(today).map((month, index) => ({
    month,
    employer: employer.name,
    payment: index === 0 ? 'back_paid' : 'paid',
  }));
}

/** Short enough that even with travel the stay stays under 360 days. */
function withFewDays(biography: Biography): Biography {
  const { course, institution } = biography;
  return {
    ...biography,
    stays: [{ exit: course.from, entry: addDays(course.from, 327), country: institution.country }],
  };
}

export function nonlocalDraft(seed: number, today: CivilDate, index: number): Draft {
  const scenario = NONLOCAL[index % NONLOCAL.length];
  if (scenario === undefined) throw new Error('there are no scenarios for settle_bj_nonlocal');
  const region = createPrng(deriveSeed(seed, 'region')).pick(NOT_BEIJING);
  const made = createBiography(seed, { atLeastMonthsAgo: 10, ...scenario.wishes, today, person: { region } });
  const biography = scenario.defect?.kind === 'too_few_days_abroad' ? withFewDays(made) : made;
  const employment = createEmployment(seed, today, { ...scenario.job, city: '北京' });
  const household = scenario.collective ? 'collective' : 'family';
  const plain = employment.letterKind === 'plain';
  const keeper = createPrng(deriveSeed(seed, 'keeper')).pick(KEEPERS_BEIJING);
  const facts = factsOf(biography, {
    ...employmentFacts(employment),
    degreeLevel: scenario.postdoctoral ? 'postdoctoral' : biography.course.level,
    daysAbroad: daysAbroad(biography.stays, today),
    dossierKeptHere: scenario.dossierHere === true,
    householdKind: household,
    worksAtHouseholdPlace: false,
    hasEarlierStudyOrLaterWork: scenario.earlier === true,
    ...(scenario.postdoctoral
      ? { domesticDoctorateFound: true }
      : { recognitionHeld: true, recognitionNumber: recognitionNumberOf(seed, today) }),
    ...(scenario.job?.backPaid ? { insuranceMonths: withBackPaid(employment, today) } : {}),
  });
  return {
    business: 'settle_bj_nonlocal',
    biography,
    facts,
    employment,
    materials: [
      material(biography, 5, plain ? '单位接收函' : '单位接收函（事业编制）', [
        employerLetterPage(biography, employment),
      ]),
      ...studyPapers(biography, scenario.postdoctoral === true),
      ...(plain
        ? [
            material(
              biography,
              7,
              '社会保险个人权益记录',
              [insurancePage(biography, employment, scenario.job?.backPaid === true)],
              { form: seed % 2 === 0 ? 'text_pdf' : 'jpeg' },
            ),
          ]
        : []),
      ...(scenario.dossierHere ? [] : [material(biography, 8, '档案保管证明', [dossierPage(biography, keeper)])]),
      material(biography, 9, '户口本首页和本人页', householdPages(biography, household), { form: 'pdf' }),
      ...(scenario.earlier ? earlierPapers(biography) : []),
    ],
    defects: scenario.defect === undefined ? [] : [scenario.defect],
  };
}

function studyPapers(biography: Biography, postdoctoral: boolean): readonly OfficeMaterial[] {
  if (!postdoctoral) return [material(biography, 6, '成绩单', [transcriptPage(biography)])];
  const { course, institution } = biography;
  const contract = part(biography, 'exchange_contract', { course, signedOn: addDays(course.from, -60) });
  const ended = part(biography, 'work_certificate', {
    institution: institution.nameEn,
    role: 'Postdoctoral Research Fellow',
    from: course.from,
    to: course.to,
  });
  return [
    material(biography, 6, '录取通知书', [admissionPage(biography, true)]),
    material(biography, 6, '交流合同及工作结束证明', [contract, ended], { form: 'pdf' }),
  ];
}

function earlierPapers(biography: Biography): readonly OfficeMaterial[] {
  const certificate = part(biography, 'language_certificate', {
    score: '7.0',
    testedOn: addDays(biography.course.from, -300),
  });
  return [material(biography, 10, '语言证书及录取通知书', [certificate, admissionPage(biography)], { form: 'pdf' })];
}

export type OtherSettlement = 'settle_bj_local' | 'settle_elsewhere' | 'settle_joint';

const OTHER_INSTITUTIONS: Readonly<Record<OtherSettlement, readonly string[]>> = {
  settle_bj_local: ['wexcombe', 'ashgrove', 'rosenbruck', 'lion-peak'],
  settle_elsewhere: ['calderhaven', 'wattle-valley', 'minatogaoka', 'clairfont', 'straits-garden'],
  settle_joint: ['stannery', 'kilbracken', 'maple-sound'],
};

/** 京籍在京就业, 京外就业落户 and 中外合作办学就业报到: rows 12 to 15. */
export function otherSettlementDraft(business: OtherSettlement, seed: number, today: CivilDate, index: number): Draft {
  const prng = createPrng(deriveSeed(seed, 'settlement'));
  const institutions = OTHER_INSTITUTIONS[business];
  const local = business === 'settle_bj_local';
  const region = prng.pick(local ? REGIONS.filter(isBeijing) : NOT_BEIJING);
  const biography = createBiography(seed, {
    today,
    level: 'master',
    finishedMonthsAgo: prng.int(10, 16),
    atLeastMonthsAgo: 10,
    person: { region },
    institutionId: institutions[index % institutions.length] ?? 'wexcombe',
  });
  const sameCity = !local && index % 2 === 0;
  const otherCity = prng.pick(['深圳', '苏州', '成都', '青岛']);
  const city = local ? '北京' : sameCity ? region.passportHan : otherCity;
  const employment = createEmployment(seed, today, { city });
  const dossierHere = index % 3 === 1;
  const household = index % 4 === 2 ? 'collective' : 'family';
  const missingHousehold = business === 'settle_elsewhere' && index === 2;
  const facts = factsOf(biography, {
    ...employmentFacts(employment),
    ...(business === 'settle_joint'
      ? { destinationKind: 'joint_programme' as const, daysAbroad: 120, stays: shortStay(biography).stays }
      : {}),
    dossierKeptHere: dossierHere,
    householdKind: household,
    worksAtHouseholdPlace: local || sameCity,
    hasEarlierStudyOrLaterWork: false,
  });
  const keeper = local ? prng.pick(KEEPERS_BEIJING) : `${region.passportHan}示例人才交流中心`;
  return {
    business,
    biography: business === 'settle_joint' ? shortStay(biography) : biography,
    facts,
    employment,
    materials: [
      ...(business === 'settle_joint' ? [] : [material(biography, 12, '个人留学经历声明', [statementPage(biography)])]),
      material(biography, 13, '单位接收函', [employerLetterPage(biography, employment)]),
      ...(dossierHere ? [] : [material(biography, 14, '档案保管证明', [dossierPage(biography, keeper)])]),
      ...(missingHousehold
        ? []
        : [material(biography, 15, '户口本首页及本人页', householdPages(biography, household), { form: 'pdf' })]),
    ],
    defects: missingHousehold ? [{ kind: 'missing_material', materialRow: 15, note: '缺户口本首页及本人页' }] : [],
  };
}

function shortStay(biography: Biography): Biography {
  const { course, institution } = biography;
  const exit = addYears(course.to, -1) > course.from ? addYears(course.to, -1) : course.from;
  return { ...biography, stays: [{ exit, entry: addDays(exit, 119), country: institution.country }] };
}
