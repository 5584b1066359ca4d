/** 院校登记册: one place that awards degrees. */
export interface Institution {
  /** The register's own, e.g. `GBR001`; an imported list may use the ministry's. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** As the ministry writes it; the usual one first. At least one. */
  readonly chinese: readonly string[];
  /** In its own language, in English, and short forms that no other place uses; the usual one first. At least one. */
  readonly foreign: readonly string[];
}

/** Both names as a reviewer knows them: `利兹大学 University of Leeds`. */
export function institutionLabel({ chinese, foreign }: Institution): string {
  return `${chinese[0]} ${foreign[0]}`;
}

/** Built in, with an imported list over it: a code that both have is named as in the newer list. */
export function mergeInstitutions(
  builtIn: readonly Institution[],
  imported: readonly Institution[],
): readonly Institution[] {
  const byCode = new Map([...builtIn, ...imported].map((institution) => [institution.code, institution]));
  return [...byCode.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}
