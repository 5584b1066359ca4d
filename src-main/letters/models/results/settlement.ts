import type { LetterBlock } from '#shared/letters/letter.ts';
import { paragraph, type ResultTemplate } from './template.ts';
import { introduction, remarkBlocks, type Values } from './values.ts';

function degreeWords(values: Values): string {
  return `${values.degreeLevelName()}　${values.bare('degreeName')}`.trim();
}

function person(values: Values): LetterBlock {
  return {
    kind: 'fields',
    rows: [
      [
        { label: '姓名', value: values.holder() },
        { label: '性别', value: values.sexName() },
      ],
      [
        { label: '出生日期', value: values.date('birthDate') },
        { label: '国籍', value: values.text('nationality') },
      ],
      [{ label: values.idTypeName(), value: values.text('idNumber') }],
      [{ label: '国家（地区）', value: values.text('country') }],
      [{ label: '毕业院校', value: values.text('institution') }],
      [{ label: '学位', value: degreeWords(values) }],
      [{ label: '学习时间', value: values.period() }],
      [{ label: '用人单位', value: values.text('employer') }],
    ],
  };
}

/** 落户介绍信; not written for work where the household already is (G十二3(2)). */
export const settlementLetter: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    { kind: 'addressee', text: `${values.text('recipient')}：` },
    paragraph(
      `兹有留学回国人员${introduction(values)}，曾在${values.text('country')}${values.text('institution')}学习，现由${values.text('employer')}接收就业。经审核，符合留学回国人员就业落户的有关规定（受理编号：${record.number}），请予办理落户手续。`,
    ),
    ...remarkBlocks(values),
    paragraph('此致'),
    // 此致 stands in, 敬礼 at the margin, as letters of introduction end.
    { kind: 'addressee', text: '敬礼' },
  ],
};

/** 就业报到证 */
export const employmentReportCard: ResultTemplate = {
  layout: 'official',
  body: (values) => [
    { kind: 'addressee', text: `${values.text('employer')}：` },
    paragraph('下列留学回国人员到你单位就业，请予接收并办理报到手续。'),
    person(values),
    paragraph(`报到期限：${values.date('reportBy')}前。`),
    ...remarkBlocks(values),
  ],
};

/** What the household's new place asks and no application says: the person writes it in. */
const BY_HAND = null;

/** 入户人员基本情况表: a form that goes with the 落户介绍信 to the police, with the cells that they register a person by. */
export const settlementPersonForm: ResultTemplate = {
  layout: 'form',
  body: (values, record) => [
    {
      kind: 'fields',
      photo: true,
      rows: [
        [
          { label: '姓名', value: values.holder() },
          { label: '性别', value: values.sexName() },
        ],
        [
          { label: '出生日期', value: values.date('birthDate') },
          { label: '民族', value: BY_HAND },
        ],
        [
          { label: '国籍', value: values.text('nationality') },
          { label: '婚姻状况', value: BY_HAND },
        ],
        [{ label: values.idTypeName(), value: values.text('idNumber') }],
        [{ label: '联系电话', value: record.applicant.mobile || BY_HAND }],
      ],
    },
    {
      kind: 'fields',
      rows: [
        [{ label: '现户口所在地', value: BY_HAND }],
        [{ label: '拟落户地址', value: BY_HAND }],
        [{ label: '用人单位', value: values.text('employer') }],
        [{ label: '国家（地区）', value: values.text('country') }],
        [{ label: '毕业院校', value: values.text('institution') }],
        [{ label: '学位', value: degreeWords(values) }],
        [{ label: '学习时间', value: values.period() }],
        [
          { label: '授予日期', value: values.date('awardDate') },
          { label: '受理编号', value: record.number },
        ],
        [{ label: '备注', value: values.bare('remark') }],
      ],
    },
    { kind: 'note', lines: ['空白栏由本人用黑色笔如实填写；照片处粘贴近期一寸免冠照片。'] },
  ],
};

/** 就业报到证明信, for joint programmes. */
export const jointProgrammeLetter: ResultTemplate = {
  layout: 'official',
  body: (values, record) => [
    { kind: 'addressee', text: `${values.text('employer')}：` },
    paragraph(
      `${introduction(values)}，系中外合作办学毕业生，毕业于${values.text('institution')}，获${values.text('degreeName')}（受理编号：${record.number}）。现到你单位就业，请予办理报到手续。`,
    ),
    ...remarkBlocks(values),
    paragraph('特此证明。'),
  ],
};
