import { describe, expect, test } from 'vitest';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { printedPage } from './printed-page.ts';

function schoolOn(head: readonly string[], rest: string): string | undefined {
  const lines = [
    'Por cuanto',
    'Yilu Jiang',
    rest,
    'por tanto le confiere el título de',
    'Magíster en Ciencia de Datos',
    'Dado a los veintinueve días del mes',
    'de junio de dos mil veinticinco.',
  ];
  return diplomaFields([printedPage([...head.map((text) => ({ text, size: 64 })), ...lines])]).institution?.value;
}

test('no room can be told where nothing on the page is wider than the name', () => {
  const fields = diplomaFields([
    printedPage([
      { text: 'Hochschule für Angewandte Kunst Eichenried', size: 64 },
      { text: 'Gutachten', size: 64 },
      'Herr Ze Luo',
      'geboren am 7. Februar 1994 in China',
      'hat am 4. August 2024 die Prüfung bestanden.',
      'Ihm wird der akademische Grad',
      'Doctor rerum naturalium',
      'verliehen.',
    ]),
  ]);
  expect(fields.institution?.value).toBe('Hochschule für Angewandte Kunst Eichenried');
});

test('a subject that ends in a small word goes on below', () => {
  const fields = diplomaFields([
    printedPage([
      'Politecnico di Montesereno',
      'Si certifica che la Sig.ra',
      'HUANG CAI',
      'nata il 16 agosto 1996 a PECHINO',
      'ha conseguito in data 19 luglio 2023 presso questo Ateneo la',
      'Laurea Magistrale in Economia e',
      'Commercio',
      'Si rilascia il presente certificato in carta libera.',
    ]),
  ]);
  expect(fields.field?.value).toBe('Economia e Commercio');
});

test('a degree and a school of several words are one over two lines', () => {
  const fields = diplomaFields([
    printedPage([
      'ДИПЛОМ',
      'Настоящий диплом выдан',
      'Чжай Хэнюй',
      'в том, что он(а) в 2019 году поступил(а) в Заозёрский',
      'университет имени А. С. Грина и в 2023 году окончил(а) полный курс',
      'по направлению «Строительство»',
      'Решением Государственной аттестационной комиссии присуждена степень кандидата',
      'наук',
      '8 июня 2023 г.',
    ]),
  ]);
  expect(fields.degree?.value).toBe('Кандидат наук');
  expect(fields.institution?.value).toBe('Заозёрский университет имени А. С. Грина');
});

test.each([
  ['任采女，女，1999年3月2日生', '任采女'],
  ['任采，女，1999年3月2日生', '任采'],
])('%s: the name is %s, the sex stands behind it', (sentence, holder) => {
  const page = printedPage([`硕士学位证书`, `${sentence}，在我校土木工程专业学习，授予工学硕士学位。`, '燕河大学']);
  expect(diplomaFields([page]).holder?.value).toBe(holder);
});

test('a Korean certificate is not called by the name of its holder', () => {
  const page = printedPage(['졸업증서', '1996년 9월 23일생', '위의 사람은 본 대학교 법학과의 전 과정을 이수하고']);
  expect(diplomaFields([page])).not.toHaveProperty('holder');
});

describe('a Chinese name on a Japanese diploma', () => {
  const holderBeside = (also: string | null) =>
    diplomaFields([
      printedPage(
        ['学位記', '氏名 歐陽雪', '2000年11月19日生', '学士(工学)の学位を授与する', '令和五年八月四日', '峰山大学'],
        0.9,
        also,
      ),
    ]).holder;

  test('is sure where the reader of Chinese has seen it too', () => {
    expect(holderBeside('学位記\n氏名歐陽雪')?.confidence).toBeGreaterThan(0.8);
  });

  test.each([null, '学位記\n氏名欧陽雪'])('and doubtful where it has not', (also) => {
    expect(holderBeside(also)?.value).toBe('歐陽雪');
    expect(holderBeside(also)?.confidence).toBeLessThan(0.5);
  });
});

describe('a school’s name that is too long for its line', () => {
  const short = 'ha cumplido con todos los requisitos exigidos por ley';
  const long = 'ha cumplido con todos los requisitos exigidos por los reglamentos de esta casa de estudios';

  test('goes on below, in the same print', () => {
    expect(schoolOn(['Universidad Autónoma de Puerto', 'Claro'], short)).toBe('Universidad Autónoma de Puerto Claro');
  });

  test('and wherever its line ends in a small word', () => {
    expect(schoolOn(['Universidad Autónoma de', 'Puerto Claro'], long)).toBe('Universidad Autónoma de Puerto Claro');
  });

  test('and wherever the line below begins in the middle of it', () => {
    expect(schoolOn(['Universidad Autónoma', 'de Puerto Claro'], long)).toBe('Universidad Autónoma de Puerto Claro');
  });

  test('but never into a person’s name', () => {
    expect(schoolOn(['Universidad Autónoma de Puerto', 'Ruoling Qin'], short)).toBe('Universidad Autónoma de Puerto');
  });

  test('but not where there was room beside it, nor into capitals or a sentence', () => {
    expect(schoolOn(['Universidad de Valdehermosa', 'Claro'], long)).toBe('Universidad de Valdehermosa');
    expect(schoolOn(['Universidad Autónoma de Puerto', 'DIPLOMA'], short)).toBe('Universidad Autónoma de Puerto');
    expect(schoolOn(['Universidad Autónoma de Puerto', 'Diploma'], short)).toBe('Universidad Autónoma de Puerto');
    expect(schoolOn(['Universidad Autónoma de Puerto', 'El Rector y su Consejo'], short)).toBe(
      'Universidad Autónoma de Puerto',
    );
  });
});

describe('what a line’s end or a seal adds', () => {
  const taiwanese = (name: string): readonly string[] => [
    '學位證書',
    `總證明${name}君`,
    '在本校材料工程研究所修畢應修學分，通過學位考試，',
    '合於學位授予法之規定，特授予工學碩士學位。',
    '南湖科技大學校長葉拾雲',
    '民國114年7月21日',
  ];

  test.each(['杜清麗', '江博', '李文君'])('the 君 of Taiwan is no part of the name: %s', (name) => {
    expect(diplomaFields([printedPage(taiwanese(name))]).holder?.value).toBe(name);
  });

  test('elsewhere it is', () => {
    const fields = diplomaFields([
      printedPage(['学士学位证书', '兹证明李文君', '在我校土木工程专业完成了本科学习计划，业已毕业。', '临江大学']),
    ]);
    expect(fields.holder?.value).toBe('李文君');
  });

  test('a character of the seal above a school is none of its name', () => {
    const fields = diplomaFields([
      printedPage([
        '学士学位证书',
        '任敏安，女，1998年10月16日生。于2019年9月至2022年6月在我校国际关系专业',
        '完成了本科学习计划，业已毕业，授予文学学士学位。',
        '范',
        '临江师范大学',
        '二〇二二年七月五日',
      ]),
    ]);
    expect(fields.institution?.value).toBe('临江师范大学');
  });

  test('a birthday of which the day’s sign is lost is no month of an award', () => {
    const fields = diplomaFields([
      printedPage([
        '학위증명서',
        '성명: YUCHI JUNYI',
        ': 1993 년 3 월 22',
        '생년월일',
        '2025 년 7 월 28 일',
        '가람대학교총장',
      ]),
    ]);
    expect(fields.awardDate).toBeUndefined();
  });

  test('an award of which the day’s sign is lost gives way to no earlier date', () => {
    const fields = diplomaFields([
      printedPage([
        '学士学位证书',
        '任敏安，女，2022年6月1日完成我校国际关系专业学业，授予文学学士学位。',
        '临江师范大学',
        '2022年7月5',
      ]),
    ]);
    expect(fields.awardDate).toBeUndefined();
  });

  test('a label that has lost its first syllable leaves a name in doubt', () => {
    const { holder } = diplomaFields([
      printedPage(['학위증명서', '명자오위페이', '1993년 3월 22일생', '위 사람은 본 대학교에서 교육학을 전공하였다']),
    ]);
    expect(holder?.confidence ?? 0).toBeLessThan(0.5);
  });

  test('sciences of a kind go on below; sciences of none are doubtful', () => {
    const page = (below: string) =>
      diplomaFields([
        printedPage([
          'Universidad Autónoma de Puerto Claro',
          'Doña Anxue Feng',
          'expide el presente título oficial de',
          'Máster Universitario en Ciencias',
          below,
          'que le faculta para disfrutar los derechos que a este título otorgan las',
          'disposiciones vigentes.',
        ]),
      ]).field;
    expect(page('Biomédicas')?.value).toBe('Ciencias Biomédicas');
    expect(page('y por ello')?.confidence).toBeLessThan(0.5);
  });
});
