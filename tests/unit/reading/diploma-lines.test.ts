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
