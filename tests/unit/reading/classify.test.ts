import { expect, test } from 'vitest';
import { classify } from '#renderer/reading-room/extract/classify.ts';
import { PAPER_SIGNS } from '#renderer/reading-room/extract/signs/all-papers.ts';
import { PAPER_KINDS, type ReadMrz } from '#shared/domain/reading/reading-result.ts';

const zone = (format: ReadMrz['format'], first: string): ReadMrz => ({ lines: [first, ''], format, checks: [] });

test.each([
  ['passport', zone('TD3', 'P<CHN')],
  ['visa', zone('MRVA', 'V<USA')],
  ['visa', zone('MRVB', 'V<FRA')],
  ['residence_permit', zone('TD1', 'IRGBR')],
  ['residence_permit', zone('TD2', 'ARD<<')],
  ['residence_permit', zone('TD1', 'C1USA')],
  ['id_card', zone('TD1', 'I<UTO')],
  ['id_card', zone('TD2', 'IDFRA')],
  ['permit', zone('TD1', 'CSCHN')],
] as const)('a zone settles it: %s', (kind, mrz) => {
  expect(classify('This is to certify that … degree of Master of Science, University', mrz, 'diploma')).toBe(kind);
});

/** One paper of each kind and language, in the words that stand on it. */
const PAPERS = [
  ['id_card', '姓名 公民身份号码 住址'],
  ['permit', '往来港澳通行证 EXIT-ENTRY PERMIT'],
  ['permit', '签注 ENDORSEMENTS CA1234567\n香港 逗留（D）\n有效期至：2027.01.01 多次有效'],
  ['passport', 'PASSPORT\nType P\nPlace of birth BEIJING\nDate of expiry'],
  ['diploma', 'University of Northbridge. This is to certify that … the degree of Master of Science'],
  ['diploma', '学士学位证书 授予工学学士学位'],
  ['diploma', 'Université de Valmont DIPLOME DE DOCTORAT est délivré a Mme An HAN, et confere le grade'],
  ['diploma', 'Universitat Rosenbruck URKUNDE verleiht den akademischen Grad Doctor rerum naturalium'],
  ['diploma', 'Северогорский университет ДИПЛОМ магистра'],
  ['diploma', '普通高等学校\n毕业证书\n修完教学计划规定的全部课程，成绩合格，准予毕业。'],
  ['diploma', '学位授与証明書\n上記の者は所定の課程を修了し博士(工学)の学位を授与されたことを証明する'],
  ['diploma', 'Politecnico di Montesereno\nconferiamo a\nla Laurea Magistrale in Informatica'],
  ['diploma', 'Université de Beaurivage\nconfère à\nle grade académique de\nMaster en Chimie'],
  ['visa', 'UNITED KINGDOM VISA\nVisa number 12345678\nValid from 01 SEP 2024 Valid until 01 OCT 2025\nEntries MULT'],
  ['residence_permit', 'RESIDENCE PERMIT · DEUTSCHLAND\nDATE OF BIRTH 1999-01-13\nVALID UNTIL 01 OCT 2027'],
  ['stamp_page', '签证 VISAS\n中国边检 CHINA\n2024.09.10\n出 EXIT\n2025.12.20\n入 ENTRY'],
  ['transcript', 'Academic Transcript\nUniversity of Northbridge\nAward: Master of Science\nModule Credits Mark'],
  ['transcript', 'Université de Valmont\nRelevé de notes\nDiplôme Licence, délivré a Mme An HAN\nECTS Moyenne 14,2'],
  ['transcript', 'Notenubersicht (Transcript of Records)\nMatrikelnr. 123\nModul Note LP'],
  ['transcript', '成績証明書\n学籍番号 12345\n授業科目 単位 評点'],
  ['transcript', '学 生 成 绩 单\n课程名称 学分 平均成绩'],
  ['transcript', 'Приложение к диплому\nСтудент\nДисциплина Балл З.е.'],
  ['admission_letter', 'Offer of Admission\nDear An Han,\nI am delighted to make you an unconditional offer'],
  [
    'admission_letter',
    "Lettre d'admission\nNous avons le plaisir de vous informer\nLa formation débute le 1er septembre",
  ],
  ['admission_letter', 'Zulassungsbescheid\nwerden Sie zum Studium zugelassen\nDas Studium beginnt am 1. Oktober'],
  ['admission_letter', '入学許可書\n選考の結果、貴殿の入学を許可します。\n在学期間は'],
  ['admission_letter', '录取通知书\n兹录取你为我校硕士研究生，请按时报到'],
  ['enrolment_certificate', 'Immatrikulationsbescheinigung\nist im Wintersemester immatrikuliert\nMatrikelnummer 7'],
  ['enrolment_certificate', '在读证明\n兹证明某同学现就读于我校\n学号 123'],
  ['translation', '录取通知书（译文）\n译自University of Northbridge出具的录取通知书原件。译文与原文一致。'],
  ['employer_letter', '单位接收函（事业编制）\n教育部留学服务中心：\n我单位同意接收该同志就业，占用事业编制'],
  ['social_insurance', '北京市社会保险个人权益记录\n缴费月份 缴费单位 养老保险 失业保险'],
  ['dossier_certificate', '档案保管证明\n其人事档案由我单位保管至今'],
  ['household_register', '居民户口簿 首页\n户别 非农业家庭户 户主姓名 户号'],
  ['household_register', '常住人口登记卡\n公民身份号码 民族 与户主关系 籍贯 文化程度'],
  ['study_statement', '个人留学经历声明\n现就本人留学经历声明如下\n声明人（签名）'],
  [
    'authorisation',
    '学历学位认证授权声明\n本人授权教育部留学服务中心核查 degree of Master of Science certify that University',
  ],
  ['scholarship_certificate', '国家留学基金资助\n出国留学资格证书\nCSC学号：202400000001 留学身份'],
  ['recognition_certificate', '国（境）外学历学位认证书\n教留服认英 经核查'],
  ['visa_application', 'Visa Application Summary\nPurpose of travel Study\nIntended arrival\nPassport number'],
  ['language_certificate', 'Test Report Form\nListening 7.0 Speaking 6.5\nOverall band score 7.0'],
  [
    'work_certificate',
    'Certificate of Completion of Appointment\nTo whom it may concern\nwas employed by the Institute',
  ],
  ['exchange_contract', 'Research Exchange Agreement\nThe Host receives the Fellow\nintellectual property'],
] as const;

test.each(PAPERS)('a %s: %s', (kind, text) => {
  expect(classify(text, null, 'auto')).toBe(kind);
  // What somebody says it is does not outweigh the paper.
  expect(classify(text, null, kind === 'id_card' ? 'passport' : 'id_card')).toBe(kind);
});

test('every kind of paper has signs, and one of each was tried', () => {
  expect(new Set(PAPER_SIGNS.map(({ kind }) => kind))).toEqual(new Set(PAPER_KINDS));
  expect(new Set(PAPERS.map(([kind]) => kind))).toEqual(new Set(PAPER_KINDS));
});

test('a paper that is only spoken of is not that paper', () => {
  const mention = '请于开学前持录取通知书、成绩单、单位接收函和档案保管证明到窗口办理，并带好户口本。';
  expect(classify(mention, null, 'auto')).toBe('other');
  expect(classify('We thank you for the transcript and the visa that you sent us last week.', null, 'auto')).toBe(
    'other',
  );
});

test('where the paper says nothing of itself, a hint decides, or nobody does', () => {
  expect(classify('x y', null, 'auto')).toBe('unknown');
  expect(classify('a letter from a friend about the weather', null, 'auto')).toBe('other');
  expect(classify('nothing that tells', null, 'passport')).toBe('passport');
  expect(classify('nothing that tells', null, 'transcript')).toBe('transcript');
});
