import { describe, expect, test } from 'vitest';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { printedPage } from './printed-page.ts';

/** Wordings that no specimen has, as diplomas of each country print them. */
function values(lines: Parameters<typeof printedPage>[0]) {
  const fields = diplomaFields([printedPage(lines)]);
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

describe('Spain and Latin America', () => {
  test('the state’s form, all of it in one sentence', () => {
    expect(
      values([
        { text: 'UNIVERSIDAD COMPLUTENSE DE VILLARREAL', size: 70 },
        'Juan Carlos I, Rey de España y en su nombre el Rector de la Universidad Complutense de Villarreal',
        'considerando que, conforme a las disposiciones y circunstancias prevenidas por la legislación vigente,',
        { text: 'D.ª XIAOMING WANG', size: 60 },
        'nacida en Pekín (China), el día 4 de marzo de 1996, de nacionalidad china, ha superado los estudios,',
        'expide a su favor el presente título de',
        { text: 'MÁSTER UNIVERSITARIO EN FINANZAS', size: 60 },
        'que faculta a la interesada para disfrutar los derechos que a este título otorgan las disposiciones vigentes.',
        'Dado en Villarreal, a 1 de septiembre de 2021',
      ]),
    ).toEqual({
      holder: 'XIAOMING WANG',
      institution: 'UNIVERSIDAD COMPLUTENSE DE VILLARREAL',
      degree: 'MÁSTER UNIVERSITARIO',
      field: 'FINANZAS',
      awardDate: '2021-09-01',
      language: 'es',
    });
  });

  test('a Mexican one', () => {
    expect(
      values([
        { text: 'Instituto Tecnológico de Monte Alto', size: 70 },
        'otorga a',
        { text: 'Li Wei', size: 60 },
        'el título de',
        { text: 'Ingeniero en Sistemas Computacionales', size: 50 },
        'en atención a que demostró haber cumplido con los estudios requeridos por el plan vigente',
        'Monte Alto, a los veintitrés días del mes de junio del año dos mil veinte.',
      ]),
    ).toEqual({
      holder: 'Li Wei',
      institution: 'Instituto Tecnológico de Monte Alto',
      degree: 'Ingeniero',
      field: 'Sistemas Computacionales',
      awardDate: '2020-06-23',
      language: 'es',
    });
  });
});

describe('Italy', () => {
  test('a laurea whose lines stand one by one', () => {
    expect(
      values([
        'Repubblica Italiana',
        'In nome della legge',
        { text: 'Università degli Studi di Monteacuto', size: 70 },
        'Noi Professor Carlo Bianchi, Rettore',
        'veduto il risultato degli esami sostenuti da',
        { text: 'ZHANG WEI', size: 60 },
        'nato a SHANGHAI (CINA) il 9 novembre 1995',
        'gli conferiamo il titolo di',
        { text: 'DOTTORE MAGISTRALE IN INGEGNERIA GESTIONALE', size: 50 },
        'il presente diploma è rilasciato a tutti gli effetti di legge',
        'Monteacuto, 21 dicembre 2020',
      ]),
    ).toEqual({
      holder: 'ZHANG WEI',
      institution: 'Università degli Studi di Monteacuto',
      degree: 'DOTTORE MAGISTRALE',
      field: 'INGEGNERIA GESTIONALE',
      awardDate: '2020-12-21',
      language: 'it',
    });
  });
});

describe('France, Belgium and Switzerland', () => {
  test('a school of engineers', () => {
    expect(
      values([
        { text: 'École Nationale Supérieure de Montclair', size: 70 },
        "Le Directeur de l'École certifie que",
        { text: 'Mademoiselle Yan LI', size: 60 },
        'née le 3 mai 1997 à Wuhan',
        "a satisfait aux épreuves et lui délivre le titre d'Ingénieur diplômé",
        'spécialité Génie mécanique',
        'Fait à Montclair, le 1er octobre 2020',
      ]),
    ).toEqual({
      holder: 'Yan LI',
      institution: 'École Nationale Supérieure de Montclair',
      degree: 'Ingénieur diplômé',
      field: 'Génie mécanique',
      awardDate: '2020-10-01',
      language: 'fr',
    });
  });

  test('a decree cited in the visas is not the day of the award', () => {
    expect(
      values([
        { text: 'Université de Hautmont', size: 70 },
        "Vu le décret du 12 mars 2014 ; vu le code de l'éducation",
        "Le diplôme de Licence, mention Droit, est délivré à M. Wei CHEN, né le 3 mai 1999 à Pékin, au titre de l'année universitaire",
        'Fait le 15 septembre 2021',
      ]),
    ).toMatchObject({ holder: 'Wei CHEN', degree: 'Licence', field: 'Droit', awardDate: '2021-09-15' });
  });
});

test('Switzerland: the university speaks, and the subject begins in lower case', () => {
  expect(
    values([
      "L'UNIVERSITÉ DE HAUTVAL",
      'vu les examens subis par',
      'Madame Ling ZHAO, de Chine,',
      'lui confère le grade de',
      'Maîtrise universitaire en économie politique',
      'Hautval, le 14 février 2020',
    ]),
  ).toEqual({
    holder: 'Ling ZHAO',
    institution: 'UNIVERSITÉ DE HAUTVAL',
    degree: 'Maîtrise universitaire',
    field: 'économie politique',
    awardDate: '2020-02-14',
    language: 'fr',
  });
});

test('an Italian certificate whose days are in figures claims none of them', () => {
  const lines = [
    'UNIVERSITÀ DEGLI STUDI DI PONTEVERDE',
    'SI CERTIFICA CHE',
    'LIU YANG',
    'nata il 03/05/1996 in CINA',
    'ha conseguito presso questo Ateneo in data 12/07/2021 il titolo di studio:',
    'LAUREA MAGISTRALE in ARCHITETTURA',
    'con votazione 110/110 e lode',
  ];
  expect(values(lines)).toEqual({
    holder: 'LIU YANG',
    institution: 'UNIVERSITÀ DEGLI STUDI DI PONTEVERDE',
    degree: 'LAUREA MAGISTRALE',
    field: 'ARCHITETTURA',
    awardDate: '12/07/2021',
    language: 'it',
  });
  expect(diplomaFields([printedPage(lines, 0.98)]).awardDate?.confidence).toBeLessThan(0.5);
});

test('an English one in capitals', () => {
  expect(
    values([
      'THE UNIVERSITY OF GREENVALE',
      'This is to certify that',
      'ZHANG WEI',
      'was admitted to the degree of',
      'Doctor of Philosophy',
      'on the 5th day of August 2019',
    ]),
  ).toEqual({
    holder: 'ZHANG WEI',
    institution: 'THE UNIVERSITY OF GREENVALE',
    degree: 'Doctor of Philosophy',
    awardDate: '2019-08-05',
    language: 'en',
  });
});

describe('Germany and Austria', () => {
  test('a university named after somebody, its degree in quotation marks', () => {
    expect(
      values([
        { text: 'Friedrich-Wilhelms-Universität Altenburg', size: 70 },
        'Masterurkunde',
        'Die Fakultät für Mathematik verleiht',
        { text: 'Herrn Xiaolong Wu', size: 60 },
        'geboren am 14.05.1994 in Tianjin',
        'nach bestandener Masterprüfung im Studiengang Angewandte Informatik',
        'den Hochschulgrad',
        { text: 'Master of Science', size: 55 },
        'abgekürzt: M. Sc.',
        'Altenburg, den 30. September 2019',
      ]),
    ).toEqual({
      holder: 'Xiaolong Wu',
      institution: 'Friedrich-Wilhelms-Universität Altenburg',
      degree: 'Master of Science',
      field: 'Angewandte Informatik',
      awardDate: '2019-09-30',
      language: 'de',
    });
  });
});

describe('Russia', () => {
  test('an engineer, by the form for specialists', () => {
    expect(
      values([
        'РОССИЙСКАЯ ФЕДЕРАЦИЯ',
        '«Приволжский технический университет»',
        'ДИПЛОМ СПЕЦИАЛИСТА',
        'Дата выдачи 05 июля 2021 года',
        'Настоящий диплом свидетельствует о том, что',
        'Ван',
        'Сяомин',
        'освоил программу специалитета по специальности',
        '08.05.01 Строительство уникальных зданий и сооружений',
        'и успешно прошел государственную итоговую аттестацию',
        'присвоена квалификация',
        'ИНЖЕНЕР-СТРОИТЕЛЬ',
        'Протокол № 3 от 28 июня 2021 года',
      ]),
    ).toEqual({
      holder: 'Ван Сяомин',
      institution: 'Приволжский технический университет',
      degree: 'Инженер-строитель',
      field: 'Строительство уникальных зданий и сооружений',
      awardDate: '2021-07-05',
      language: 'ru',
    });
  });
});

describe('Japan', () => {
  test('a bachelor’s, graduation and degree in one', () => {
    expect(
      values([
        '卒業証書・学位記',
        '李 小明',
        '平成九年十月二日生',
        '本学経済学部経営学科所定の課程を修めたことを認め学士(経済学)の学位を授与する',
        '令和二年三月二十五日',
        '東海山大学長 山田太郎',
      ]),
    ).toEqual({
      holder: '李小明',
      institution: '東海山大学',
      degree: '学士(経済学)',
      field: '経営学',
      awardDate: '2020-03-25',
      language: 'ja',
    });
  });
});

test('a Japanese certificate that was read in the forms of another print', () => {
  expect(
    values([
      '学位授與証明書',
      '氏名 潘濤宇',
      '專攻 經济學專攻',
      '上記の者は本學大學院所定の課程を修了し',
      '修士(經済學)の學位を授與したことを証明する',
      '令和7年8月12日',
      '峰山大學長',
    ]),
  ).toMatchObject({
    holder: '潘濤宇',
    degree: '修士(経済学)',
    field: '経済学',
    institution: '峰山大学',
    awardDate: '2025-08-12',
  });
});

test.each([
  ['令和二年三月', 'a month alone'],
  ['令和二年三月二十五', 'a day without its sign'],
])('an award of a Japanese diploma that has lost its day is not shown as sure: %s', (day) => {
  const { awardDate } = diplomaFields([
    printedPage(['学位記', '李 小明', '平成九年十月二日生', '学士(経済学)の学位を授与する', day, '東海山大学長']),
  ]);
  expect(awardDate?.confidence ?? 0).toBeLessThan(0.5);
});

test.each([
  ['修士(経済学)', true],
  ['修士(済学)', false],
  ['学士(学)', false],
  ['法務博士(専門職)', true],
])('a Japanese degree in a subject that nobody has heard of is doubtful: %s', (degree, isSure) => {
  const fields = diplomaFields([
    printedPage([
      '学位記',
      '李 小明',
      '本学大学院の課程を修了したので',
      `${degree}の学位を授与する`,
      '令和二年三月二十五日',
      '東海山大学長',
    ]),
  ]);
  expect(fields.degree?.value).toBe(degree);
  expect((fields.degree?.confidence ?? 0) >= 0.5).toBe(isSure);
});

test('nor is that of a Russian one', () => {
  const { awardDate } = diplomaFields([
    printedPage([
      'Настоящий диплом свидетельствует о том, что',
      'Ван Фан',
      'освоил программу',
      'Дата выдачи: августа 2023 года',
    ]),
  ]);
  expect(awardDate?.confidence ?? 0).toBeLessThan(0.5);
});

test('a Japanese doctor’s, of a university that a corporation owns', () => {
  expect(
    values([
      '学位記',
      '王 芳',
      '一九九五年三月三日生',
      '本学大学院理学研究科物理学専攻の博士課程を修了し学位論文の審査及び最終試験に合格したので博士（理学）の学位を授与する',
      '令和三年三月二十三日',
      '国立大学法人 東山大学長 鈴木一郎',
      '博甲第1234号',
    ]),
  ).toEqual({
    holder: '王芳',
    institution: '東山大学',
    degree: '博士(理学)',
    field: '物理学',
    awardDate: '2021-03-23',
    language: 'ja',
  });
});

describe('Korea', () => {
  test('a name with its Latin spelling in brackets', () => {
    expect(
      values([
        '제 12345 호',
        '학위기',
        '성명: 왕샤오밍 (WANG XIAOMING)',
        '1995년 3월 2일생',
        '위 사람은 본 대학교 경영학과의 전 과정을 이수하고 소정의 시험에 합격하여',
        '경영학사의 자격을 갖추었으므로 학위를 수여함',
        '2020년 2월 21일',
        '한빛대학교 총장 김 철 수',
      ]),
    ).toEqual({
      holder: '왕샤오밍',
      institution: '한빛대학교',
      degree: '경영학사',
      field: '경영학',
      awardDate: '2020-02-21',
      language: 'ko',
    });
  });
});

describe('Taiwan', () => {
  test('a certificate in one sentence', () => {
    const fields = diplomaFields([
      printedPage([
        '私立南光大學',
        '學士學位證書',
        '學生林美玲，民國八十五年三月五日生，在本校管理學院企業管理學系修業四年期滿成績及格准予畢業，',
        '依學位授予法之規定授予管理學學士學位',
        '此證',
        '中華民國一百零八年六月二十日',
      ]),
    ]);
    for (const [name, value] of [
      ['holder', '林美玲'],
      ['institution', '私立南光大學'],
      ['degree', '管理學學士'],
      ['field', '企業管理'],
      ['awardDate', '2019-06-20'],
    ] as const) {
      expect(fields[name]?.value).toBe(value);
      expect(fields[name]?.confidence).toBeGreaterThan(0.5);
    }
  });

  test('a degree in law is not the law on degrees', () => {
    const fields = values([
      '南湖科技大學',
      '學士學位證書',
      '學生余雨佳',
      '在本校國際商法學系修業期滿成績及格',
      '依學位授予法之規定授予法學學士學位',
      '中華民國一一三年八月',
    ]);
    expect(fields.degree).toBe('法學學士');
  });

  test('a college within the university', () => {
    expect(
      values([
        { text: '國立東嶺大學', size: 80 },
        '碩士學位證書',
        '學生 王小明 生於西元1996年5月2日',
        '在本校電機資訊學院資訊工程學系碩士班研究期滿，經考試合格，',
        '依學位授予法授予工學碩士學位。',
        '校長 陳大文',
        '中華民國一〇九年六月',
      ]),
    ).toEqual({
      holder: '王小明',
      institution: '國立東嶺大學',
      degree: '工學碩士',
      field: '資訊工程',
      awardDate: '2020-06',
      language: 'zh',
    });
  });
});
