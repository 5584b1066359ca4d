import type { BusinessCode } from '#shared/domain/business/business-code.ts';

/** One line of 学习经历 as it is typed. */
export interface HistoryLine {
  readonly key: number;
  readonly institution: string;
  readonly country: string;
  readonly level: string;
  readonly from: string;
  readonly to: string;
}

/** The form as it is typed: every value is text, an empty one is not known. */
export interface WalkInForm {
  readonly business: BusinessCode;
  readonly values: Readonly<Record<string, string>>;
  /** Entries that the ID number filled in: they follow the number until a person types in them. */
  readonly fromNumber: readonly string[];
  readonly history: readonly HistoryLine[];
}

export const EMPTY_FORM: WalkInForm = {
  business: 'recognition',
  values: { idType: 'resident_id', nationality: 'CHN' },
  fromNumber: [],
  // From high school on, two at least (P三).
  history: [emptyLine(0), emptyLine(1)],
};

export function emptyLine(key: number): HistoryLine {
  return { key, institution: '', country: '', level: '', from: '', to: '' };
}

export function isBlankLine(line: HistoryLine): boolean {
  return [line.institution, line.level, line.from, line.to].every((value) => value.trim() === '');
}

/** Whether anything would be lost: the business alone is chosen again with one click. */
export function hasTyped({ values, history }: WalkInForm): boolean {
  return (
    Object.entries(values).some(([key, value]) => value.trim() !== (EMPTY_FORM.values[key] ?? '')) ||
    history.some((line) => !isBlankLine(line) || line.country !== '')
  );
}
