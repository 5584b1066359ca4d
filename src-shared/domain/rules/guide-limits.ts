/** One number of the guide with the clause that it stands in; whether the boundary itself is inside is said at the limit. */
export interface GuideLimit {
  readonly value: number;
  readonly unit: 'day' | 'month' | 'year' | 'yuan' | 'entry' | 'digit';
  readonly clause: string;
}

/** The guide's numbers as one plain value, so that a rule pack can carry others; rules and calculators are given it. */
export interface GuideLimits {
  /** S2: at least so many days of study abroad, 含. */
  readonly studyDays: GuideLimit;
  /** S3: at most so many years from the first return to the employer's submission, by calendar date. */
  readonly returnYears: GuideLimit;
  /** S4: at most so many full years of age, 周岁（含）. */
  readonly oldestAge: GuideLimit;
  /** S6: at least so many consecutive months paid by this employer. */
  readonly paidMonths: GuideLimit;
  /** S6: at least so many months left of the contract at the first online submission. */
  readonly contractMonths: GuideLimit;
  /** Row 18: from so many days abroad on a joint programme is proven as study abroad (domain.md §3, decision: 含). */
  readonly jointProgrammeDays: GuideLimit;
  /** R5: what one application costs. */
  readonly fee: GuideLimit;
  /** At least so many entries of the study history, from high school on. */
  readonly studyEntries: GuideLimit;
  /** Digits of the 个人授权码. */
  readonly codeDigits: GuideLimit;
}

export const GUIDE_LIMITS: GuideLimits = {
  studyDays: { value: 360, unit: 'day', clause: 'G五(3)2' },
  returnYears: { value: 2, unit: 'year', clause: 'G五(3)3' },
  oldestAge: { value: 45, unit: 'year', clause: 'G五(3)4' },
  paidMonths: { value: 3, unit: 'month', clause: 'G五(3)6' },
  contractMonths: { value: 6, unit: 'month', clause: 'G六5' },
  jointProgrammeDays: { value: 180, unit: 'day', clause: 'G六18' },
  fee: { value: 360, unit: 'yuan', clause: 'P三' },
  studyEntries: { value: 2, unit: 'entry', clause: 'P三' },
  codeDigits: { value: 8, unit: 'digit', clause: 'P三' },
};
