import { describe, expect, test } from 'vitest';
import { diplomaFields, isIncomplete } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { printedPage } from './printed-page.ts';

function read(lines: Parameters<typeof printedPage>[0]) {
  return diplomaFields([printedPage(lines)]);
}

function values(lines: Parameters<typeof printedPage>[0]) {
  return Object.fromEntries(Object.entries(read(lines)).map(([name, field]) => [name, field.value]));
}

describe('diplomas in English', () => {
  test('a British one', () => {
    expect(
      values([
        { text: 'University of Northbridge', size: 80 },
        'This is to certify that',
        { text: 'Yanxiao Lyu', size: 60 },
        'having completed the approved programme of study and satisfied',
        'the examiners was admitted to the degree of',
        { text: 'Master of Science', size: 55 },
        'with Distinction',
        'in',
        'Data Science',
        '28 November 2025',
        'Vice-Chancellor',
      ]),
    ).toEqual({
      holder: 'Yanxiao Lyu',
      institution: 'University of Northbridge',
      degree: 'Master of Science',
      field: 'Data Science',
      awardDate: '2025-11-28',
      language: 'en',
    });
  });

  test('an American one, its day in words', () => {
    expect(
      values([
        { text: 'Lakeshore State University', size: 80 },
        'The Board of Trustees, on the recommendation of the President and the Faculty,',
        'has conferred upon',
        { text: 'Heng Ding', size: 60 },
        'the degree of',
        { text: 'Master of Science', size: 55 },
        'in Computer Science',
        'with all the rights, privileges and honors thereunto appertaining.',
        'Given at Lakeshore this eighteenth day of May, two thousand twenty-four.',
        'Chair of the Board of Trustees',
      ]),
    ).toMatchObject({
      holder: 'Heng Ding',
      institution: 'Lakeshore State University',
      degree: 'Master of Science',
      field: 'Computer Science',
      awardDate: '2024-05-18',
    });
  });

  test('an Australian one, whose degree names its field', () => {
    const fields = read([
      { text: 'Coral Coast University', size: 70 },
      'This is to certify that',
      { text: 'Linglan Ouyang', size: 60 },
      'having fulfilled all the requirements prescribed by the University',
      'has this day been admitted to the degree of',
      { text: 'Master of Professional Accounting', size: 55 },
      'Given under the seal of the University on 12 December 2024',
    ]);
    expect(fields.degree?.value).toBe('Master of Professional Accounting');
    expect(fields.field?.value).toBe('Professional Accounting');
    expect(fields.field?.confidence ?? 1).toBeLessThan(fields.degree?.confidence ?? 0);
    expect(fields.awardDate?.value).toBe('2024-12-12');
  });

  test('capitals, a surname first, and a field in brackets', () => {
    expect(
      values([
        { text: 'Harbour Hill University', size: 60 },
        'This is to certify that',
        'DONG Xiaocai',
        'having satisfied the prescribed requirements has been conferred the degree of',
        'Bachelor of Engineering (Civil Engineering)',
        'on 22 November 2024',
      ]),
    ).toMatchObject({ holder: 'DONG Xiaocai', degree: 'Bachelor of Engineering', field: 'Civil Engineering' });
  });

  test('a heading that was read as two lines', () => {
    const fields = values([
      { text: 'Red Mesa Institute of :', size: 80 },
      { text: 'Technology', size: 80 },
      'has conferred upon',
      'Jiafang Ouyang',
      'the degree of',
      'Master of Science',
      '1m',
      'Civil Engineering',
    ]);
    expect(fields.institution).toBe('Red Mesa Institute of Technology');
    expect(fields.field).toBe('Civil Engineering');
  });

  test('a name over two lines is whole, or doubtful where its second line is broken', () => {
    const rest = ['This is to certify that', 'DAI Jia', 'has been conferred the degree of', 'Master of Laws'];
    const school = (lines: readonly string[]) =>
      read([...lines.map((text) => ({ text, size: 80 })), ...rest]).institution;
    const whole = school(['Lion Peak Polytechnic', 'University']);
    expect(whole?.value).toBe('Lion Peak Polytechnic University');
    expect(whole?.confidence).toBeGreaterThan(0.8);
    expect(school(['Lion Peak Polytechnic', 'Universit', 'y'])?.confidence).toBeLessThan(0.5);
  });

  test('a name over two lines is whole with the Chinese one between them', () => {
    const school = read([
      { text: 'Lion Peak Polytechnic', size: 60 },
      { text: '獅峰理工大學', size: 60 },
      { text: 'University', size: 60 },
      'This is to certify that',
      'DAI Jia',
      'has been conferred the degree of',
      'Master of Laws',
    ]).institution;
    expect(school?.value).toBe('Lion Peak Polytechnic University');
  });

  test.each(['in', '1n', 'mn'])('the subject after a lone “%s”', (stub) => {
    const lines = ['This is to certify that', 'Fang Cai', 'was admitted to the degree of', 'Master of Science'];
    const page = [...lines, stub, 'Electrical Engineering', '12 September 2025'];
    expect(values(page).field).toBe('Electrical Engineering');
    expect(values([...lines, '12 September 2025', 'Owen Q. Marchbanks']).field).toBeUndefined();
  });

  test('a birthday is not the day of the award', () => {
    const fields = values([
      'University of Northbridge certifies that Yanxiao Lyu, born on 9 November 2000,',
      'has been awarded the degree of Doctor of Philosophy in Physics on 3 July 2024.',
    ]);
    expect(fields.awardDate).toBe('2024-07-03');
    expect(fields.holder).toBe('Yanxiao Lyu');
  });

  test('an ambiguous date is given with less confidence', () => {
    const page = (date: string) =>
      read(['This is to certify that', 'Heng Ding', 'was admitted to the degree of', 'Master of Arts', date]);
    expect(page('03/04/2021').awardDate?.confidence ?? 1).toBeLessThan(
      (page('3 April 2021').awardDate?.confidence ?? 0) * 0.6,
    );
  });

  test('a field is boxed by its own words', () => {
    const { holder } = read([
      'This is to certify that',
      'Heng Ding',
      'is a Bachelor of Laws of the University of Northbridge',
    ]);
    expect(holder?.box).toEqual([200, 160, 204, 40]);
  });
});

describe('diplomas in Chinese', () => {
  const BACHELOR = [
    { text: '学士学位证书', size: 90 },
    '区玲雯，女，1999 年 9 月 7 日生。于',
    '2018 年 9 月至 2022 年 6 月在我校土木工程专业',
    '完成了本科学习计划，业已毕业，经审核符',
    '合《中华人民共和国学位条例》的规定，授',
    '予工学学士学位。',
    '燕河大学',
    '校长',
    '学位评定委员会主席',
    '证书编号：1221742022276642 二〇二二年六月三十日',
  ];

  test('a bachelor’s certificate, its sentence running over lines', () => {
    expect(values(BACHELOR)).toEqual({
      holder: '区玲雯',
      institution: '燕河大学',
      degree: '工学学士',
      field: '土木工程',
      awardDate: '2022-06-30',
      studyFrom: '2018-09',
      studyTo: '2022-06',
      language: 'zh',
    });
  });

  test('a master’s certificate names the discipline before the degree', () => {
    expect(
      values([
        '硕士学位证书',
        '欧阳建国，男，1996年2月3日生。在我校计算机科学与技术学科硕士研究生培养',
        '期间（2019年9月至2022年6月）通过课程考试和论文答辩，成绩合格，根据',
        '《中华人民共和国学位条例》的规定，授予工学硕士学位。',
        '云州理工大学',
        '二〇二二年六月二十五日',
      ]),
    ).toMatchObject({
      holder: '欧阳建国',
      institution: '云州理工大学',
      degree: '工学硕士',
      field: '计算机科学与技术',
      awardDate: '2022-06-25',
    });
  });

  test('neither birthday nor term is the day of the award', () => {
    expect(values(BACHELOR.slice(0, -1)).awardDate).toBeUndefined();
  });
});

describe('diplomas in French and German whose accents were lost', () => {
  test('a French one: accents lost, the birthday not taken for the award', () => {
    expect(
      values([
        'REPUBLIQUE FRANCAISE',
        { text: 'Université de Valmont', size: 60 },
        'DIPLOME DE MASTER',
        "Vu le code de l'éducation ; vu l'accréditation de 'établissement a délivrer le diplome national ;",
        'Le diplome de Master, domaine Sciences, technologies, santé,',
        'mention Informatique',
        'est délivré a M. Hang ZHENG, né le 13 mars 1999 a SHANDONG (CHINE),',
        'les droits et prérogatives qui y sont attachés.',
        'Fait a Valmont, le 23 aout 2023',
        "Le Président de I'Université",
      ]),
    ).toEqual({
      holder: 'Hang ZHENG',
      institution: 'Université de Valmont',
      degree: 'Master',
      field: 'Informatique',
      awardDate: '2023-08-23',
      language: 'fr',
    });
  });

  test('a German one: umlauts lost, its subject over two lines', () => {
    const page = [
      { text: 'Technische Universitat Falkenau', size: 60 },
      'URKUNDE',
      'Die Philosophische Fakultat',
      'verleiht mit dieser Urkunde',
      'Herrn Yong Pan',
      'geboren am 8. Marz 2001 in Beijing, China',
      'den akademischen Grad',
      'Bachelor of Arts (B. A.)',
      'nachdem die Abschlusspriifung im Studiengang Internationale',
      'Beziehungen ordnungsgemal$ abgelegt wurde.',
    ];
    const expected = {
      holder: 'Yong Pan',
      institution: 'Technische Universität Falkenau',
      degree: 'Bachelor of Arts (B. A.)',
      field: 'Internationale Beziehungen',
      language: 'de',
    };
    expect(values([...page, 'Falkenau, den 20. Juli 2025'])).toEqual({ ...expected, awardDate: '2025-07-20' });
    expect(values(page)).toEqual(expected);
    expect(read(page).institution?.confidence ?? 1).toBeLessThan(read(page).holder?.confidence ?? 0);
  });
});

describe('what is no language is not named', () => {
  test('characters that a model took for another script are no language', () => {
    const taken = ['下下下贡十下二对月芝十可对', '争全全仿全全仿生今命全全合全多多多多全全分全多合作多全全多人争全'];
    expect(values(taken)).toEqual({ language: 'und' });
  });

  test('no language is surer than the words that tell it', () => {
    const lines = ['学士学位证书', '区玲雯，女，在我校土木工程专业完成了本科学习计划，业已毕业，授予工学学士学位。'];
    for (const [words, expected] of [
      [0.45, 0.45],
      [0.98, 0.95],
    ] as const) {
      const { language } = diplomaFields([printedPage(lines, words)]);
      expect(language?.value).toBe('zh');
      expect(language?.confidence).toBeCloseTo(expected);
    }
  });
});

test('a value that two readings of the page have otherwise is doubtful, an accent aside', () => {
  const lines = [
    'Università degli Studi di Monteacuto',
    'conferisce al Sig.',
    'Ruifeng Xu',
    'il titolo di',
    'Dottore di Ricerca in Ingegneria Flettrica',
    'Dato a Monteacuto, addì sedici luglio duemilaventisei',
  ];
  const english = lines.join('\n').replace('Flettrica', 'Elettrica').replace('Università', 'Universita');
  const fields = diplomaFields([printedPage(lines, 0.9, english)]);
  expect(fields.field).toMatchObject({ value: 'Ingegneria Flettrica' });
  expect(fields.field?.confidence).toBeLessThan(0.5);
  for (const name of ['holder', 'institution', 'degree', 'awardDate'])
    expect(fields[name]?.confidence).toBeGreaterThan(0.8);
});

test('a second look only fills what the first left open', () => {
  const first = printedPage([
    'University of Northbridge certify that',
    'Heng Ding',
    'has been admitted to the degree of Master of Arts',
  ]);
  const second = printedPage([
    'University of Southbridge certify that',
    'Heng Dinq',
    'Master of Arts',
    'on 3 July 2024',
    'the of and with',
  ]);
  const fields = diplomaFields([first], [second]);
  expect(fields.institution?.value).toBe('University of Northbridge');
  expect(fields.holder?.value).toBe('Heng Ding');
  expect(fields.awardDate?.value).toBe('2024-07-03');
});

test('a second look tells the language of a page whose ornaments were taken for print', () => {
  const ornaments = printedPage(['1 * 1 1 . 1 4 * 1', '4 1 * 1 1 7 1 . 1 * 1 4 1 1'], 0.6);
  const second = printedPage([
    '학위수여증명서',
    '성명: CHENG ANYING',
    '생년월일: 1996년 3월 1일',
    '전공: 토목공학',
    '학위명: 공학석사',
    '학위수여일: 2022년 7월 25일',
    '위의 사실을 증명합니다.',
    '가람과학기술대학교 총장',
  ]);
  expect(isIncomplete(ornaments)).toBe(true);
  const fields = diplomaFields([ornaments], [second]);
  expect(fields.language?.value).toBe('ko');
  expect(fields.holder?.value).toBe('CHENG ANYING');
  expect(fields.institution?.value).toBe('가람과학기술대학교');
  expect(fields.institution?.confidence).toBeGreaterThan(0.5);
});
