export const CATALOGUE_CODES = ['graduate_2022', 'undergraduate_2024'] as const;
/** 《研究生教育学科专业目录（2022年）》 and 《普通高等学校本科专业目录（2024年）》 (P四). */
export type CatalogueCode = (typeof CATALOGUE_CODES)[number];

/** 一级学科 · 专业学位类别 · 专业类 are built in; 二级学科 and 本科专业 come with the ministry's complete lists. */
export const SUBJECT_LEVELS = ['discipline', 'professional', 'class', 'speciality', 'major'] as const;
export type SubjectLevel = (typeof SUBJECT_LEVELS)[number];

/** One entry that a 专业领域 may name. */
export interface Subject {
  readonly catalogue: CatalogueCode;
  /** As printed in the catalogue: `0812`, `0854`, `080901`, `020103T`. */
  readonly code: string;
  readonly name: string;
  readonly level: SubjectLevel;
  /** 门类, e.g. 工学. */
  readonly category: string;
}

/** As it stands on a certificate. The code tells 计算机类 of one catalogue from 计算机科学与技术 of the other. */
export function subjectLabel({ code, name }: Pick<Subject, 'code' | 'name'>): string {
  return `${name}（${code}）`;
}

/** The entry that a value names, written as `subjectLabel` writes it; null for anything else. */
export function findSubject(subjects: readonly Subject[], value: string): Subject | null {
  const wanted = value.trim();
  return subjects.find((subject) => subjectLabel(subject) === wanted) ?? null;
}
