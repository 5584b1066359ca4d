import { z } from 'zod';
import { CATALOGUE_CODES } from '#shared/domain/catalogues/subject.ts';

/** A complete list of the ministry's: a table beside the input's file, or its text; the one or the other. */
export const listShape = {
  catalogue: z.enum(CATALOGUE_CODES).describe('研究生目录（2022）或本科目录（2024）'),
  file: z.string().min(1).max(1000).optional().describe('CSV 或 XLSX 文件，路径相对于输入文件'),
  text: z.string().min(1).max(5_000_000).optional().describe('CSV 文字；与 file 任选其一'),
};

interface Sources {
  readonly file?: string | undefined;
  readonly text?: string | undefined;
}

export const oneSource = [
  ({ file, text }: Sources) => (file === undefined) !== (text === undefined),
  { path: ['file'], message: 'file 与 text 须填其一，且只填一个' },
] as const satisfies Parameters<z.ZodObject<typeof listShape>['refine']>;

const subjectList = z.strictObject(listShape).refine(...oneSource);
export type SubjectList = z.output<typeof subjectList>;

/** Laid over what is built in. */
export const importedLists = z
  .array(subjectList)
  .max(CATALOGUE_CODES.length)
  .default([])
  .describe('教育部发布的完整名单，叠加在内置目录之上；缺省只有内置的一级学科、专业学位类别和专业类');
