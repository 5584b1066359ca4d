/** The subjects that the specimens are awarded in, in every language that a template needs. */
export interface FieldOfStudy {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly zhHant: string;
  readonly fr: string;
  readonly de: string;
  readonly ja: string;
  readonly ru: string;
  readonly branch: Branch;
  /** Course titles of a transcript, in English. */
  readonly courses: readonly string[];
}

/** The branch decides what the degree is called: science, arts, engineering, business administration or laws. */
export type Branch = 'science' | 'arts' | 'engineering' | 'business' | 'laws';
export type Level = 'bachelor' | 'master' | 'doctorate';

const COMMON: Readonly<Record<Branch, readonly string[]>> = {
  science: [
    'Research Methods',
    'Statistical Inference',
    'Scientific Computing',
    'Group Project',
    'Professional Practice and Ethics',
    'Dissertation',
  ],
  arts: [
    'Critical Approaches',
    'Academic Writing',
    'Archives and Sources',
    'Culture and Society',
    'Independent Study',
    'Dissertation',
  ],
  engineering: [
    'Engineering Mathematics',
    'Design Project',
    'Control and Instrumentation',
    'Sustainable Engineering',
    'Laboratory Practice',
    'Thesis Project',
  ],
  business: [
    'Managerial Economics',
    'Corporate Finance',
    'Business Analytics',
    'Organisational Behaviour',
    'Strategic Management',
    'Consultancy Project',
  ],
  laws: [
    'Legal Research and Method',
    'Public International Law',
    'Comparative Contract Law',
    'Dispute Resolution',
    'Law and Technology',
    'Dissertation',
  ],
};

type Row = readonly [
  id: string,
  branch: Branch,
  en: string,
  zh: string,
  zhHant: string,
  fr: string,
  de: string,
  ja: string,
  ru: string,
  own: string,
];

const ROWS: readonly Row[] = [
  [
    'data-science',
    'science',
    'Data Science',
    '数据科学',
    '數據科學',
    'Science des données',
    'Datenwissenschaft',
    '情報学',
    'Наука о данных',
    'Machine Learning|Data Visualisation|Databases and Big Data',
  ],
  [
    'computer-science',
    'science',
    'Computer Science',
    '计算机科学',
    '計算機科學',
    'Informatique',
    'Informatik',
    '情報工学',
    'Информатика',
    'Algorithms and Data Structures|Operating Systems|Distributed Systems',
  ],
  [
    'electrical',
    'engineering',
    'Electrical Engineering',
    '电气工程',
    '電機工程',
    'Génie électrique',
    'Elektrotechnik',
    '電気工学',
    'Электротехника',
    'Power Electronics|Signals and Systems|Electrical Machines',
  ],
  [
    'civil',
    'engineering',
    'Civil Engineering',
    '土木工程',
    '土木工程',
    'Génie civil',
    'Bauingenieurwesen',
    '土木工学',
    'Строительство',
    'Structural Analysis|Geotechnics|Hydraulics',
  ],
  [
    'materials',
    'engineering',
    'Materials Engineering',
    '材料工程',
    '材料工程',
    'Génie des matériaux',
    'Werkstofftechnik',
    '材料工学',
    'Материаловедение',
    'Phase Transformations|Polymers and Composites|Fracture Mechanics',
  ],
  [
    'finance',
    'business',
    'Finance',
    '金融学',
    '金融學',
    'Finance',
    'Finanzwirtschaft',
    '経済学',
    'Финансы',
    'Financial Econometrics|Derivatives|Portfolio Theory',
  ],
  [
    'accounting',
    'business',
    'Professional Accounting',
    '专业会计',
    '專業會計',
    'Comptabilité',
    'Rechnungswesen',
    '会計学',
    'Бухгалтерский учёт',
    'Financial Reporting|Auditing and Assurance|Taxation',
  ],
  [
    'international-relations',
    'arts',
    'International Relations',
    '国际关系',
    '國際關係',
    'Relations internationales',
    'Internationale Beziehungen',
    '国際関係学',
    'Международные отношения',
    'Theories of International Relations|Global Governance|East Asian Security',
  ],
  [
    'education',
    'arts',
    'Education',
    '教育学',
    '教育學',
    "Sciences de l'éducation",
    'Erziehungswissenschaft',
    '教育学',
    'Педагогика',
    'Curriculum Design|Assessment for Learning|Philosophy of Education',
  ],
  [
    'linguistics',
    'arts',
    'Applied Linguistics',
    '应用语言学',
    '應用語言學',
    'Sciences du langage',
    'Angewandte Sprachwissenschaft',
    '言語学',
    'Лингвистика',
    'Second Language Acquisition|Discourse Analysis|Corpus Linguistics',
  ],
  [
    'international-law',
    'laws',
    'International Commercial Law',
    '国际商法',
    '國際商法',
    'Droit international',
    'Internationales Recht',
    '法学',
    'Юриспруденция',
    'International Trade Law|Arbitration|Company Law',
  ],
  [
    'chemistry',
    'science',
    'Chemistry',
    '化学',
    '化學',
    'Chimie',
    'Chemie',
    '化学',
    'Химия',
    'Organic Synthesis|Spectroscopy|Physical Chemistry',
  ],
  [
    'biomedical',
    'science',
    'Biomedical Sciences',
    '生物医学',
    '生物醫學',
    'Sciences biomédicales',
    'Biomedizin',
    '生命科学',
    'Биология',
    'Molecular Genetics|Immunology|Pharmacology',
  ],
];

export const FIELDS_OF_STUDY: readonly FieldOfStudy[] = ROWS.map(
  ([id, branch, en, zh, zhHant, fr, de, ja, ru, own]) => ({
    id,
    branch,
    en,
    zh,
    zhHant,
    fr,
    de,
    ja,
    ru,
    courses: [...own.split('|'), ...COMMON[branch]],
  }),
);

export function fieldById(id: string): FieldOfStudy {
  const found = FIELDS_OF_STUDY.find((field) => field.id === id);
  if (found === undefined) throw new Error(`no field of study ${id}`);
  return found;
}
