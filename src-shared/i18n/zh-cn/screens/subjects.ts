import type { ListCode } from '../../../domain/catalogues/list.ts';
import type { CatalogueCode, SubjectLevel } from '../../../domain/catalogues/subject.ts';
import type { RowFault } from '../../../domain/catalogues/table-row.ts';

const CATALOGUES: Readonly<Record<CatalogueCode, string>> = {
  graduate_2022: '研究生目录2022',
  undergraduate_2024: '本科目录2024',
};

const TITLES: Readonly<Record<ListCode, string>> = {
  graduate_2022: '研究生教育学科专业目录（2022年）',
  undergraduate_2024: '普通高等学校本科专业目录（2024年）',
  institutions: '院校登记册',
};

const LEVELS: Readonly<Record<SubjectLevel, string>> = {
  discipline: '一级学科',
  professional: '专业学位类别',
  class: '专业类',
  speciality: '二级学科',
  major: '专业',
};

function describeFault({ kind, value, firstLine }: RowFault): string {
  switch (kind) {
    case 'no_header':
      return '前 10 行中没有找到表头：须有“专业代码”（或“代码”）和“专业名称”（或“名称”）两列。';
    case 'no_rows':
      return '表头之下没有任何专业。';
    case 'code_missing':
      return `没有代码（名称“${value}”）。`;
    case 'name_missing':
      return `没有名称（代码 ${value}）。`;
    case 'code_malformed':
      return `代码“${value}”不合格式：须为 4 位或 6 位数字，本科专业可带 T、K；首位的 0 不能丢。`;
    case 'unknown_category':
      return `代码 ${value} 的前两位不是任何学科门类。`;
    case 'unknown_parent':
      return `代码 ${value} 的前四位不是已知的专业类或一级学科。`;
    case 'name_too_long':
      return `代码 ${value} 的名称超过 60 个字。`;
    case 'code_repeated':
      return `代码 ${value} 与第 ${firstLine ?? 0} 行重复。`;
    case 'no_institution_header':
      return '前 10 行中没有找到表头：须有“代码”“中文名称”“外文名称”“国家（地区）”四列。';
    case 'no_institutions':
      return '表头之下没有任何院校。';
    case 'institution_name_too_long':
      return `代码 ${value} 的名称超过 200 个字符。`;
    case 'institution_code':
      return `代码“${value}”不合格式：须为 1–20 位字母、数字或连字符。`;
    case 'foreign_missing':
      return `没有外文名称（代码 ${value}）。`;
    case 'unknown_country':
      return `“${value}”不是国家或地区：须为中文名称或三位字母代码，如 英国、GBR。`;
  }
}

/** 专业领域: the picker, and the complete lists behind it. */
export const subjectsText = {
  catalogues: CATALOGUES,
  titles: TITLES,
  levels: LEVELS,
  placeholder: '代码、名称或拼音首字母',
  found: (catalogue: string, category: string, level: string) => `目录内：${catalogue} · ${category} · ${level}`,
  foreign: '不在两个目录中，请从列表选择',
  page: {
    title: '学科专业目录与院校登记册',
    hint: '内置到一级学科、专业学位类别和专业类；完整的专业名单从教育部发布的表格导入，逐行核对，有一行不对就全部不导入。',
    institutionsHint:
      '核对申请表与文凭的院校名称：一所院校的中文名、外文名都在册且不与别校同名，才算一致。内置常见院校，本单位的名单可从表格导入；一格有多个名称时用分号隔开。',
    import: '导入 CSV / XLSX…',
    inUse: (entries: number, builtIn: number) => `可选 ${entries} 项，其中内置 ${builtIn} 项`,
    builtInOnly: '尚未导入完整名单',
    version: (version: number) => `第 ${version} 版`,
    current: '使用中',
    entries: (count: number) => `${count} 项`,
    imported: (fileName: string, version: number, entries: number) =>
      `已导入“${fileName}”：第 ${version} 版，${entries} 项`,
    unchanged: (fileName: string, version: number) => `“${fileName}”就是使用中的第 ${version} 版，没有改变`,
    cancelled: '没有导入：已取消选择文件',
    refused: (fileName: string, count: number) => `“${fileName}”有 ${count} 处不对，没有导入，目录没有改变：`,
    line: (line: number | null) => (line === null ? '整个文件' : `第 ${line} 行`),
    more: (count: number) => `另有 ${count} 处，改正后再导入时会继续列出。`,
  },
  describeFault,
} as const;
