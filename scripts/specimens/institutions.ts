/**
 * Universities that do not exist, in places that do not exist, under the names of real states: the reviewer needs a
 * country (it decides the deadline class), never a real institution's diploma.
 */
export type DiplomaStyle = 'uk' | 'us' | 'au' | 'cn' | 'fr' | 'de' | 'jp' | 'ru' | 'hk' | WordedStyle;
/** Styles whose diplomas come in several wordings and layouts; nobody in the office has studied there. */
export type WordedStyle =
  | 'es'
  | 'it'
  | 'kr'
  | 'tw'
  | 'cn-worded'
  | 'fr-worded'
  | 'de-worded'
  | 'jp-worded'
  | 'ru-worded';

export interface Institution {
  readonly id: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly countryZh: string;
  /** As the institution calls itself. */
  readonly name: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly city: string;
  readonly style: DiplomaStyle;
  /** BCP 47 primary tag of its diplomas. */
  readonly language: string;
  readonly founded: number;
}

const LANGUAGES: Readonly<Record<DiplomaStyle, string>> = {
  uk: 'en',
  us: 'en',
  au: 'en',
  cn: 'zh',
  fr: 'fr',
  de: 'de',
  jp: 'ja',
  ru: 'ru',
  hk: 'en',
  es: 'es',
  it: 'it',
  kr: 'ko',
  tw: 'zh',
  'cn-worded': 'zh',
  'fr-worded': 'fr',
  'de-worded': 'de',
  'jp-worded': 'ja',
  'ru-worded': 'ru',
};

const COUNTRIES: Readonly<Record<string, string>> = {
  GBR: '英国',
  USA: '美国',
  AUS: '澳大利亚',
  CAN: '加拿大',
  FRA: '法国',
  DEU: '德国',
  JPN: '日本',
  RUS: '俄罗斯',
  HKG: '中国香港',
  SGP: '新加坡',
  NZL: '新西兰',
  ITA: '意大利',
  MYS: '马来西亚',
  IRL: '爱尔兰',
  CHE: '瑞士',
  CHN: '中国',
  ESP: '西班牙',
  MEX: '墨西哥',
  KOR: '韩国',
  TWN: '中国台湾',
};

export function countryZh(code: string): string {
  const name = COUNTRIES[code];
  if (name === undefined) throw new Error(`no Chinese name for country ${code}`);
  return name;
}

type Row = readonly [
  id: string,
  country: string,
  style: DiplomaStyle,
  name: string,
  nameEn: string,
  nameZh: string,
  city: string,
  founded: number,
];

function build([id, country, style, name, nameEn, nameZh, city, founded]: Row): Institution {
  return {
    id,
    country,
    countryZh: countryZh(country),
    name,
    nameEn,
    nameZh,
    city,
    style,
    language: LANGUAGES[style],
    founded,
  };
}

function anglophone(
  id: string,
  country: string,
  style: DiplomaStyle,
  name: string,
  nameZh: string,
  city: string,
  founded: number,
): Row {
  return [id, country, style, name, name, nameZh, city, founded];
}

const FOREIGN_ROWS: readonly Row[] = [
  anglophone('northbridge', 'GBR', 'uk', 'University of Northbridge', '诺斯布里奇大学', 'Northbridge', 1908),
  anglophone('wexcombe', 'GBR', 'uk', 'The University of Wexcombe', '韦克斯库姆大学', 'Wexcombe', 1963),
  anglophone('stannery', 'GBR', 'uk', 'Stannery Metropolitan University', '斯坦纳里都市大学', 'Stannery', 1992),
  anglophone('calderhaven', 'GBR', 'uk', 'University of Calderhaven', '考尔德黑文大学', 'Calderhaven', 1881),
  anglophone('lakeshore', 'USA', 'us', 'Lakeshore State University', '莱克肖尔州立大学', 'Lakeshore', 1867),
  anglophone('ashgrove', 'USA', 'us', 'Ashgrove University', '阿什格罗夫大学', 'Ashgrove', 1891),
  anglophone('red-mesa', 'USA', 'us', 'Red Mesa Institute of Technology', '红台理工学院', 'Red Mesa', 1912),
  anglophone('coral-coast', 'AUS', 'au', 'Coral Coast University', '珊瑚海岸大学', 'Port Merriwa', 1974),
  anglophone('wattle-valley', 'AUS', 'au', 'The University of Wattle Valley', '金合欢谷大学', 'Wattle Valley', 1913),
  anglophone('maple-sound', 'CAN', 'us', 'Maple Sound University', '枫湾大学', 'Maple Sound', 1957),
  ['valmont', 'FRA', 'fr', 'Université de Valmont', 'University of Valmont', '瓦尔蒙大学', 'Valmont', 1971],
  [
    'clairfont',
    'FRA',
    'fr',
    'Université Clairfont-Est',
    'Clairfont East University',
    '克莱枫东部大学',
    'Clairfont',
    1970,
  ],
  [
    'falkenau',
    'DEU',
    'de',
    'Technische Universität Falkenau',
    'Falkenau University of Technology',
    '法尔克瑙工业大学',
    'Falkenau',
    1868,
  ],
  [
    'rosenbruck',
    'DEU',
    'de',
    'Universität Rosenbrück',
    'University of Rosenbrück',
    '罗森布吕克大学',
    'Rosenbrück',
    1527,
  ],
  ['aobayama', 'JPN', 'jp', '青霞山大学', 'Seikazan University', '青霞山大学', '青霞', 1911],
  ['minatogaoka', 'JPN', 'jp', '港丘工業大学', 'Minatogaoka Institute of Technology', '港丘工业大学', '港丘', 1929],
  [
    'severogorsk',
    'RUS',
    'ru',
    'Северогорский государственный университет',
    'Severogorsk State University',
    '北山国立大学',
    'Северогорск',
    1934,
  ],
  ['harbour-hill', 'HKG', 'hk', '海岡大學', 'Harbour Hill University', '海冈大学', 'Hong Kong', 1969],
  ['lion-peak', 'HKG', 'hk', '獅峰理工大學', 'Lion Peak Polytechnic University', '狮峰理工大学', 'Hong Kong', 1987],
  anglophone('merlion-bay', 'SGP', 'uk', 'Merlion Bay University', '鱼尾湾大学', 'Singapore', 1985),
  anglophone('southern-fern', 'NZL', 'au', 'Southern Fern University', '南蕨大学', 'Fernleigh', 1926),
  anglophone('castelvento', 'ITA', 'uk', 'University of Castelvento', '卡斯泰尔文托大学', 'Castelvento', 1303),
  anglophone('straits-garden', 'MYS', 'uk', 'Straits Garden University', '海峡花园大学', 'Taman Selat', 1996),
  anglophone('kilbracken', 'IRL', 'uk', 'University of Kilbracken', '基尔布拉肯大学', 'Kilbracken', 1845),
];

export const FOREIGN_INSTITUTIONS: readonly Institution[] = FOREIGN_ROWS.map(build);

const WORDED_ROWS: readonly Row[] = [
  [
    'valdehermosa',
    'ESP',
    'es',
    'Universidad de Valdehermosa',
    'University of Valdehermosa',
    '巴尔德埃莫萨大学',
    'Valdehermosa',
    1542,
  ],
  [
    'puerto-claro',
    'MEX',
    'es',
    'Universidad Autónoma de Puerto Claro',
    'Autonomous University of Puerto Claro',
    '克拉罗港自治大学',
    'Puerto Claro',
    1922,
  ],
  [
    'rio-sereno',
    'ESP',
    'es',
    'Universidad Politécnica de Río Sereno',
    'Polytechnic University of Río Sereno',
    '塞雷诺河理工大学',
    'Río Sereno',
    1971,
  ],
  [
    'castelbrina',
    'ITA',
    'it',
    'Università degli Studi di Castelbrina',
    'University of Castelbrina',
    '卡斯泰尔布里纳大学',
    'Castelbrina',
    1308,
  ],
  [
    'montesereno',
    'ITA',
    'it',
    'Politecnico di Montesereno',
    'Polytechnic University of Montesereno',
    '蒙特塞雷诺理工大学',
    'Montesereno',
    1859,
  ],
  ['cheongram', 'KOR', 'kr', '청람대학교', 'Cheongram University', '青岚大学', '청람', 1946],
  [
    'hangang-tech',
    'KOR',
    'kr',
    '가람과학기술대학교',
    'Garam University of Science and Technology',
    '加岚科学技术大学',
    '가람',
    1971,
  ],
  ['yunxiu', 'TWN', 'tw', '國立雲岫大學', 'National Yunxiu University', '云岫大学', '雲岫', 1956],
  ['nanhu', 'TWN', 'tw', '南湖科技大學', 'Nanhu University of Science and Technology', '南湖科技大学', '南湖', 1974],
  ['qingyuan', 'CHN', 'cn-worded', '清源大学', 'Qingyuan University', '清源大学', '清源', 1951],
  [
    'beaurivage',
    'CHE',
    'fr-worded',
    'Université de Beaurivage',
    'University of Beaurivage',
    '博里瓦日大学',
    'Beaurivage',
    1890,
  ],
  [
    'lindental',
    'DEU',
    'de-worded',
    'Universität Lindental',
    'University of Lindental',
    '林登塔尔大学',
    'Lindental',
    1810,
  ],
  [
    'eichenried',
    'DEU',
    'de-worded',
    'Hochschule Eichenried',
    'Eichenried University of Applied Sciences',
    '艾兴里德应用科学大学',
    'Eichenried',
    1971,
  ],
  ['mineyama', 'JPN', 'jp-worded', '峰山大学', 'Mineyama University', '峰山大学', '峰山', 1949],
  [
    'zaozersk',
    'RUS',
    'ru-worded',
    'Заозёрский технический университет',
    'Zaozersk Technical University',
    '扎奥焦尔斯克技术大学',
    'Заозёрск',
    1955,
  ],
];

/** Where the diplomas in several wordings come from. */
export const WORDED_INSTITUTIONS: readonly Institution[] = WORDED_ROWS.map(build);

const domestic = (id: string, nameZh: string, nameEn: string, city: string, founded: number): Institution =>
  build([id, 'CHN', 'cn', nameZh, nameEn, nameZh, city, founded]);

export const DOMESTIC_INSTITUTIONS: readonly Institution[] = [
  domestic('yanhe', '燕河大学', 'Yanhe University', '北京', 1952),
  domestic('jinglan', '京岚理工大学', 'Jinglan University of Technology', '北京', 1954),
  domestic('linjiang', '临江师范大学', 'Linjiang Normal University', '南京', 1956),
  domestic('hucheng', '湖城财经大学', 'Hucheng University of Finance and Economics', '武汉', 1958),
  domestic('cuilan', '翠岚大学', 'Cuilan University', '杭州', 1934),
];

export function institutionById(id: string): Institution {
  const found = [...FOREIGN_INSTITUTIONS, ...DOMESTIC_INSTITUTIONS, ...WORDED_INSTITUTIONS].find(
    (institution) => institution.id === id,
  );
  if (found === undefined) throw new Error(`no institution ${id}`);
  return found;
}
