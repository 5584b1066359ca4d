import { describe, expect, test } from 'vitest';
import { classify } from '#renderer/reading-room/extract/classify.ts';
import { admissionFields } from '#renderer/reading-room/extract/studies/admission-letter.ts';
import { transcriptFields } from '#renderer/reading-room/extract/studies/transcript.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { dumpedPage } from './dumped-page.ts';
import { printedPage } from './printed-page.ts';

const values = (fields: Readonly<Record<string, ReadField>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

describe('a letter of admission', () => {
  test('in English, from a tilted scan', () => {
    const fields = admissionFields(dumpedPage('admission-letter'));
    expect(values(fields)).toEqual({
      holder: 'Haoyang Piao',
      institution: 'Stannery Metropolitan University',
      programme: 'Master of Science in Finance',
      degree: 'Master of Science',
      field: 'Finance',
      studyFrom: '2024-09-10',
      studyTo: '2025-09-07',
      issueDate: '2024-05-03',
    });
    for (const { confidence } of Object.values(fields)) expect(confidence).toBeGreaterThan(0.5);
  });

  test('that appoints a research fellow', () => {
    const page = printedPage([
      { text: 'Lakeshore State University', size: 60 },
      '5 March 2023',
      'Minghui Ye',
      'Date of birth: 10 May 1992',
      'Letter of Appointment',
      'Dear Minghui Ye,',
      'I am pleased to offer you an appointment as Postdoctoral Research Fellow in the Department of',
      'Computer Science from 1 July 2023 to 21 June 2025. You will work in the research group of',
      'Professor Lindqvist.',
    ]);
    expect(values(admissionFields(page))).toEqual({
      holder: 'Minghui Ye',
      institution: 'Lakeshore State University',
      programme: 'Postdoctoral Research Fellow',
      studyFrom: '2023-07-01',
      studyTo: '2025-06-21',
      issueDate: '2023-03-05',
    });
  });

  test('in French', () => {
    const page = printedPage([
      { text: 'Université de Valmont', size: 60 },
      '26 avril 2023',
      'Qingwen GAI',
      'Date de naissance 12 février 2000',
      "Lettre d'admission",
      'Madame, Monsieur,',
      'Nous avons le plaisir de vous informer que vous êtes admis(e) à Université de Valmont en Master,',
      'mention Génie des matériaux.',
      'La formation débute le 3 septembre 2023 et se termine le 2 juin 2025.',
    ]);
    expect(values(admissionFields(page))).toEqual({
      holder: 'Qingwen GAI',
      institution: 'Université de Valmont',
      programme: 'Master, mention Génie des matériaux',
      degree: 'Master',
      field: 'Génie des matériaux',
      studyFrom: '2023-09-03',
      studyTo: '2025-06-02',
      issueDate: '2023-04-26',
    });
  });

  test('in German', () => {
    const page = printedPage([
      { text: 'Technische Universität Falkenau', size: 60 },
      '31. Mai 2023',
      'Taojia Cai',
      'Geboren am 7. September 2000',
      'Zulassungsbescheid',
      'hiermit werden Sie zum Studium an der Technische Universität Falkenau im Studiengang',
      'Datenwissenschaft mit dem Abschluss Master of Science (M. Sc.) zugelassen.',
      'Das Studium beginnt am 8. Oktober 2023 und endet voraussichtlich am 9. Juli 2025.',
    ]);
    expect(values(admissionFields(page))).toEqual({
      holder: 'Taojia Cai',
      institution: 'Technische Universität Falkenau',
      programme: 'Datenwissenschaft',
      degree: 'Master of Science (M. Sc.)',
      field: 'Datenwissenschaft',
      studyFrom: '2023-10-08',
      studyTo: '2025-07-09',
      issueDate: '2023-05-31',
    });
  });

  test('in German read with English letters: names that may have lost their umlauts are doubted', () => {
    const fields = admissionFields(
      printedPage([
        { text: 'Technische Universitat Falkenau', size: 60 },
        'Geboren am 7. September 2000',
        'hiermit werden Sie zum Studium im Studiengang',
        'Datenwissenschaft mit dem Abschluss Master of Science (M. Sc.) zugelassen.',
        'Das Studium beginnt am 8. Oktober 2023. Die Unterrichtssprache ist Deutsch.',
      ]),
    );
    expect(fields.institution?.value).toBe('Technische Universitat Falkenau');
    expect(fields.institution?.confidence).toBeLessThan(0.5);
    expect(fields.field?.confidence).toBeLessThan(0.5);
    expect(fields.studyFrom?.confidence).toBeGreaterThan(0.5);
  });

  test('in Spanish', () => {
    const page = printedPage([
      { text: 'Universidad de Sierraclara', size: 60 },
      '15 de mayo de 2023',
      'Wenhao LIANG',
      'Fecha de nacimiento: 3 de febrero de 2000',
      'Carta de admisión',
      'Estimado Sr. Wenhao LIANG:',
      'Nos complace informarle de que ha sido admitido en el Máster Universitario en Economía Aplicada',
      'para el curso académico 2023/2024.',
      'El programa comienza el 11 de septiembre de 2023 y finaliza el 30 de junio de 2024.',
    ]);
    expect(classify(page.text, null, 'auto')).toBe('admission_letter');
    expect(values(admissionFields(page))).toEqual({
      holder: 'Wenhao LIANG',
      institution: 'Universidad de Sierraclara',
      programme: 'Máster Universitario en Economía Aplicada',
      degree: 'Máster Universitario',
      field: 'Economía Aplicada',
      studyFrom: '2023-09-11',
      studyTo: '2024-06-30',
      issueDate: '2023-05-15',
    });
  });

  test('in Italian', () => {
    const page = printedPage([
      { text: 'Università degli Studi di Montechiaro', size: 60 },
      '22 maggio 2023',
      'Qingwen Gai',
      'Data di nascita: 12 febbraio 2000',
      'Lettera di ammissione',
      'Gentile Dott.ssa Qingwen Gai,',
      'siamo lieti di comunicarLe che è stata ammessa al corso di Laurea Magistrale in Ingegneria Civile',
      'presso il nostro Ateneo. Il corso inizia il 18 settembre 2023 e termina il 30 giugno 2025.',
    ]);
    expect(classify(page.text, null, 'auto')).toBe('admission_letter');
    expect(values(admissionFields(page))).toEqual({
      holder: 'Qingwen Gai',
      institution: 'Università degli Studi di Montechiaro',
      programme: 'Laurea Magistrale in Ingegneria Civile',
      degree: 'Laurea Magistrale',
      field: 'Ingegneria Civile',
      studyFrom: '2023-09-18',
      studyTo: '2025-06-30',
      issueDate: '2023-05-22',
    });
  });

  test('in Russian', () => {
    const page = printedPage([
      { text: 'Беловодский государственный университет', size: 60 },
      '5 июня 2023 г.',
      'Лян Вэньхао',
      'Дата рождения: 3 февраля 2000 г.',
      'Уведомление о зачислении',
      'Уважаемый Лян Вэньхао!',
      'Сообщаем, что Вы зачислены на программу магистратуры по направлению подготовки 08.04.01',
      '«Строительство».',
      'Обучение начинается 1 сентября 2023 г. и заканчивается 30 июня 2025 г.',
    ]);
    expect(classify(page.text, null, 'auto')).toBe('admission_letter');
    expect(values(admissionFields(page))).toEqual({
      holder: 'Лян Вэньхао',
      institution: 'Беловодский государственный университет',
      programme: 'Строительство',
      field: 'Строительство',
      studyFrom: '2023-09-01',
      studyTo: '2025-06-30',
      issueDate: '2023-06-05',
    });
  });

  test('in Korean', () => {
    const page = printedPage([
      { text: '입 학 허 가 서', size: 60 },
      '성명: LIANG WENHAO',
      '생년월일: 2000년 2월 3일',
      '과정: 석사과정',
      '학과: 경영학과',
      '수학기간: 2023년 9월 1일 ~ 2025년 8월 31일',
      '위 사람은 본 대학교 대학원에 입학을 허가합니다.',
      '2023년 6월 15일',
      '한빛대학교 총장',
    ]);
    expect(classify(page.text, null, 'auto')).toBe('admission_letter');
    expect(values(admissionFields(page))).toEqual({
      holder: 'LIANG WENHAO',
      institution: '한빛대학교',
      degree: '석사',
      field: '경영학과',
      studyFrom: '2023-09-01',
      studyTo: '2025-08-31',
      issueDate: '2023-06-15',
    });
  });

  test('in Korean whose title was not read is no diploma', () => {
    const page = printedPage([
      '성명: LIANG WENHAO',
      '과정: 석 사 과정',
      '수 학 기간: 2023 년 9 월 1 일 ~ 2025 년 8 월 31 일',
      '위 사 람 은 본 대학교 대 학 원 에 입 학 을 허 가 합니다.',
    ]);
    expect(classify(page.text, null, 'auto')).toBe('admission_letter');
    expect(values(admissionFields(page))).toEqual({
      holder: 'LIANG WENHAO',
      degree: '석사',
      studyFrom: '2023-09-01',
      studyTo: '2025-08-31',
    });
  });

  test('with a school in traditional characters leaves its name in doubt', () => {
    const page = printedPage([
      { text: '海网大學', size: 60 },
      'Dear Wen Du,',
      'Letter of Admission',
      'the end',
      'of it',
    ]);
    const { institution } = admissionFields(page);
    expect(institution?.value).toBe('海网大學');
    expect(institution?.confidence).toBeLessThan(0.5);
  });

  test('that greets another than it is addressed to leaves the name in doubt', () => {
    const page = printedPage([
      { text: 'Universidad de Sierraclara', size: 60 },
      'Wenhao LIANG',
      'Fecha de nacimiento: 3 de febrero de 2000',
      'Carta de admisión',
      'Estimada Sra. Lan ZHOU:',
    ]);
    expect(admissionFields(page).holder?.confidence).toBeLessThan(0.5);
  });

  test('in Japanese', () => {
    const page = printedPage([
      '青霞山大学',
      '2023年11月28日',
      '解思旭',
      '生年月日 1998年10月27日',
      '入学許可書',
      '選考の結果、貴殿の青霞山大学大学院情報学専攻（取得予定学位：修士(理学)）への入学を許可します。',
      '在学期間は2024年4月6日から2025年12月26日までとします。',
    ]);
    expect(values(admissionFields(page))).toEqual({
      holder: '解思旭',
      institution: '青霞山大学',
      programme: '情報学専攻',
      degree: '修士(理学)',
      studyFrom: '2024-04-06',
      studyTo: '2025-12-26',
      issueDate: '2023-11-28',
    });
  });

  test('in Japanese read without its kana: what is left is read, the end of the term is not', () => {
    const fields = admissionFields(
      printedPage([
        '上官鹏俊',
        '生年月日1995年8月23日',
        '入学許可書',
        '選考の結果、贵殿の港丘工業大学大学院情報学專攻（取得予定学位：博士(理学)の入学許可',
        '在学期間2022年4月24日5。授業日本語行。',
      ]),
    );
    expect(values(fields)).toEqual({
      holder: '上官鹏俊',
      institution: '港丘工業大学',
      programme: '情報学專攻',
      degree: '博士(理学)',
      studyFrom: '2022-04-24',
    });
  });

  test('in Chinese', () => {
    const page = printedPage([
      '录取通知书',
      '张晓明同学：',
      '经审核，海岭大学决定录取您攻读金融学专业经济学硕士学位，学习期限自2024年9月1日至2025年8月31日。',
      '2024年5月6日',
    ]);
    expect(values(admissionFields(page))).toEqual({
      holder: '张晓明',
      institution: '海岭大学',
      programme: '金融学',
      degree: '经济学硕士',
      studyFrom: '2024-09-01',
      studyTo: '2025-08-31',
      issueDate: '2024-05-06',
    });
  });

  test('whose address and greeting name two people leaves the name in doubt', () => {
    const page = printedPage(['Offer of Admission', 'An Han', 'Date of birth: 1 May 2000', 'Dear Bo Li,']);
    expect(admissionFields(page).holder?.confidence).toBeLessThan(0.5);
  });

  test('the day by which it wants an answer is not its own', () => {
    const page = printedPage(['Offer of Admission', 'Dear An Han,', 'Please accept by 17 June 2024.']);
    expect(admissionFields(page).issueDate).toBeUndefined();
  });
});

describe('a transcript', () => {
  test('its head in columns, with a subject of two lines', () => {
    expect(values(transcriptFields(dumpedPage('transcript')))).toEqual({
      holder: 'Leizhi Jiang',
      institution: 'University of Northbridge',
      degree: 'Master of Laws',
      field: 'International Commercial Law',
      studentNumber: '00737657',
      studyFrom: '2024-09',
      studyTo: '2025-09',
      issueDate: '2025-09-25',
    });
  });

  test('tilted', () => {
    const fields = transcriptFields(dumpedPage('transcript-tilted'));
    expect(values(fields)).toEqual({
      holder: 'Mingjia Ouyang',
      institution: 'University of Calderhaven',
      degree: 'Doctor of Philosophy',
      field: 'Education',
      studentNumber: '81787972',
      studyFrom: '2021-09',
      studyTo: '2025-06',
      issueDate: '2025-08-09',
    });
  });

  test('a birthday is no day of issue', () => {
    const page = printedPage([
      'Academic Transcript',
      'Date of birth: 1 May 2000',
      'Module Credits Mark',
      'Finance 15 71',
      'Registrar of the University',
    ]);
    expect(transcriptFields(page).issueDate).toBeUndefined();
  });

  test('a heading is no label: nobody is called Records Office', () => {
    expect(transcriptFields(printedPage(['Academic Transcript', 'Student Records Office'])).holder).toBeUndefined();
  });
});
