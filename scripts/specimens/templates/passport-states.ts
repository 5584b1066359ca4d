/** How the data page of one issuing state is headed and labelled. No real state's design is copied. */
export interface PassportState {
  readonly code: string;
  readonly title: string;
  readonly titleLatin: string;
  readonly authority: string;
  readonly nationality: string;
  readonly tint: readonly [string, string];
  readonly paper: string;
  readonly labels: {
    readonly type: string;
    readonly country: string;
    readonly number: string;
    readonly name: string;
    readonly surname: string;
    readonly given: string;
    readonly sex: string;
    readonly nationality: string;
    readonly birth: string;
    readonly birthPlace: string;
    readonly issue: string;
    readonly issuePlace: string;
    readonly expiry: string;
    readonly authority: string;
    readonly holder: string;
  };
}

const ENGLISH = {
  type: 'Type',
  country: 'Code',
  number: 'Passport No.',
  name: 'Name',
  surname: 'Surname (1)',
  given: 'Given names (2)',
  sex: 'Sex (5)',
  nationality: 'Nationality (3)',
  birth: 'Date of birth (4)',
  birthPlace: 'Place of birth (6)',
  issue: 'Date of issue (7)',
  issuePlace: 'Place of issue',
  expiry: 'Date of expiry (9)',
  authority: 'Authority (8)',
  holder: "Holder's signature (10)",
};

function bilingual(second: Readonly<Record<keyof typeof ENGLISH, string>>): typeof ENGLISH {
  const entries = Object.entries(ENGLISH).map(([key, english]) => [
    key,
    `${second[key as keyof typeof ENGLISH]} / ${english.replace(/ \(\d+\)$/, '')}`,
  ]);
  return Object.fromEntries(entries) as typeof ENGLISH;
}

const CHINESE = bilingual({
  type: '类型',
  country: '国家码',
  number: '护照号码',
  name: '姓名',
  surname: '姓',
  given: '名',
  sex: '性别',
  nationality: '国籍',
  birth: '出生日期',
  birthPlace: '出生地点',
  issue: '签发日期',
  issuePlace: '签发地点',
  expiry: '有效期至',
  authority: '签发机关',
  holder: '持照人签名',
});

const FRENCH = bilingual({
  type: 'Type',
  country: 'Code',
  number: 'Passeport n°',
  name: 'Nom',
  surname: 'Nom',
  given: 'Prénoms',
  sex: 'Sexe',
  nationality: 'Nationalité',
  birth: 'Date de naissance',
  birthPlace: 'Lieu de naissance',
  issue: 'Date de délivrance',
  issuePlace: 'Lieu',
  expiry: "Date d'expiration",
  authority: 'Autorité',
  holder: 'Signature du titulaire',
});

const GERMAN = bilingual({
  type: 'Typ',
  country: 'Code',
  number: 'Pass-Nr.',
  name: 'Name',
  surname: 'Name',
  given: 'Vornamen',
  sex: 'Geschlecht',
  nationality: 'Staatsangehörigkeit',
  birth: 'Geburtstag',
  birthPlace: 'Geburtsort',
  issue: 'Ausstellungsdatum',
  issuePlace: 'Ausstellungsort',
  expiry: 'Gültig bis',
  authority: 'Behörde',
  holder: 'Unterschrift',
});

const JAPANESE = bilingual({
  type: '型',
  country: '発行国',
  number: '旅券番号',
  name: '氏名',
  surname: '姓',
  given: '名',
  sex: '性別',
  nationality: '国籍',
  birth: '生年月日',
  birthPlace: '本籍',
  issue: '発行年月日',
  issuePlace: '発行地',
  expiry: '有効期間満了日',
  authority: '発行官庁',
  holder: '所持人自署',
});

export const PASSPORT_STATES: Readonly<Record<string, PassportState>> = {
  CHN: {
    code: 'CHN',
    title: '中华人民共和国',
    titleLatin: "PEOPLE'S REPUBLIC OF CHINA",
    authority: '公安部出入境管理局',
    nationality: '中国/CHINESE',
    tint: ['#b98a9a', '#7fa3b8'],
    paper: '#f5efe9',
    labels: CHINESE,
  },
  GBR: {
    code: 'GBR',
    title: 'UNITED KINGDOM',
    titleLatin: 'OF GREAT BRITAIN AND NORTHERN IRELAND',
    authority: 'HMPO',
    nationality: 'BRITISH CITIZEN',
    tint: ['#8fa8c4', '#c0a88c'],
    paper: '#f3f0ea',
    labels: ENGLISH,
  },
  USA: {
    code: 'USA',
    title: 'UNITED STATES OF AMERICA',
    titleLatin: 'PASSPORT',
    authority: 'U.S. DEPARTMENT OF STATE',
    nationality: 'UNITED STATES OF AMERICA',
    tint: ['#93a9c9', '#c99a9a'],
    paper: '#f4f1ec',
    labels: ENGLISH,
  },
  AUS: {
    code: 'AUS',
    title: 'AUSTRALIA',
    titleLatin: 'PASSPORT',
    authority: 'AUSTRALIA',
    nationality: 'AUSTRALIAN',
    tint: ['#8cb2a0', '#c2b27c'],
    paper: '#f2f1e8',
    labels: ENGLISH,
  },
  FRA: {
    code: 'FRA',
    title: 'RÉPUBLIQUE FRANÇAISE',
    titleLatin: 'PASSEPORT · PASSPORT',
    authority: 'Préfecture',
    nationality: 'Française',
    tint: ['#9a8fb9', '#b58f99'],
    paper: '#f3eff0',
    labels: FRENCH,
  },
  D: {
    code: 'D',
    title: 'BUNDESREPUBLIK DEUTSCHLAND',
    titleLatin: 'REISEPASS · PASSPORT',
    authority: 'STADT FALKENAU',
    nationality: 'DEUTSCH',
    tint: ['#a9a27c', '#8f9fb0'],
    paper: '#f4f2e9',
    labels: GERMAN,
  },
  JPN: {
    code: 'JPN',
    title: '日本国',
    titleLatin: 'JAPAN · PASSPORT',
    authority: 'MINISTRY OF FOREIGN AFFAIRS',
    nationality: 'JAPAN',
    tint: ['#c49aa0', '#94a8bd'],
    paper: '#f5f0ee',
    labels: JAPANESE,
  },
};

export function passportState(code: string): PassportState {
  const state = PASSPORT_STATES[code];
  if (state === undefined) throw new Error(`no passport design for ${code}`);
  return state;
}
