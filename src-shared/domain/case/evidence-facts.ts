import type { CivilDate } from '../../kernel/civil-date.ts';
import type { StageProgress } from './stage-progress.ts';

/** One stay outside the mainland: left on, came back on; 港澳台 are told apart by `country`. */
export interface Stay {
  readonly exit: CivilDate;
  /** Null while no entry is on record. */
  readonly entry: CivilDate | null;
  /** Where to, ISO 3166-1 alpha-3 (HKG, MAC, TWN too). */
  readonly country: string;
}

export const PAYMENT_KINDS = ['paid', 'back_paid'] as const;
/** 实缴 · 补缴, which does not count (G六7). */
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/** One month of the 《北京市社会保险个人权益记录》. */
export interface InsuranceMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Who paid, as the record names it. */
  readonly employer: string;
  readonly payment: PaymentKind;
}

/** The labour contract that the employer's letter speaks of (G六5). */
export interface EmploymentContract {
  readonly from: CivilDate | null;
  /** Last day; `open_ended` is 无固定期限; null when not known. */
  readonly to: CivilDate | 'open_ended' | null;
  /** Last day of the 试用期; `none` without one; null when not known. */
  readonly probationUntil: CivilDate | 'none' | null;
}

/** First and last valid day as printed; null when it could not be read. */
export interface Validity {
  readonly from: CivilDate | null;
  /** `long_term` is 长期. */
  readonly until: CivilDate | 'long_term' | null;
}

export const PRIOR_RELATIONS = ['none', 'terminated', 'continuing'] as const;
/** 出国前劳动关系: 未建立 · 已解除 · 未解除 (G五(3)5). */
export type PriorRelation = (typeof PRIOR_RELATIONS)[number];

export const LAST_DOMESTIC_STUDIES = ['graduated', 'withdrawn', 'withdrawal_pending', 'high_school'] as const;
/** 出国（境）前最后学业: 高校毕业 · 退学手续已办毕 · 退学手续未办毕 · 高中毕业 (G五(1)1–3). */
export type LastDomesticStudy = (typeof LAST_DOMESTIC_STUDIES)[number];

/** What the acceptance conditions are judged from; null is not known yet, an empty list is known to be empty. */
export interface EvidenceFacts {
  /** Entry–exit records (P三), in any order. */
  readonly stays: readonly Stay[] | null;
  /** Oldest month first, each month once. */
  readonly insuranceMonths: readonly InsuranceMonth[] | null;
  readonly contract: EmploymentContract | null;
  /** The employer's first online submission (G六5), the application's own day or an earlier one; null until stated. */
  readonly employerSubmittedOn: CivilDate | null;
  readonly priorRelation: PriorRelation | null;
  /** 持有国（境）外学历学位认证书 (G五(3)1). */
  readonly recognitionHeld: boolean | null;
  readonly recognitionNumber: string | null;
  /** 出国前国内博士学位, found on 学信网 (G五(3)1). */
  readonly domesticDoctorateFound: boolean | null;
  /** Name and ID number as used while abroad (G五(3)7). */
  readonly identitySameAbroad: boolean | null;
  readonly lastDomesticStudy: LastDomesticStudy | null;
  readonly hasWorkHistory: boolean | null;
  readonly wentStraightAbroad: boolean | null;
  /** 被留学基金委等遴选机构录取 (G五(4)). */
  readonly admittedBySelectingBody: boolean | null;
  readonly idCardValidity: Validity | null;
  readonly passportValidity: Validity | null;
  /** The student visa, or 签注 for 港澳. */
  readonly visaValidity: Validity | null;
  /** Yuan received for this application (P三); null where only the payment itself is on record, which is no proof of the whole. */
  readonly feeAmount: number | null;
  /** Stages of 公派派出 that were begun, each once (G一(4)); empty while none is. */
  readonly dispatchProgress: readonly StageProgress[];
}

export const NO_EVIDENCE_FACTS: EvidenceFacts = {
  stays: null,
  insuranceMonths: null,
  contract: null,
  employerSubmittedOn: null,
  priorRelation: null,
  recognitionHeld: null,
  recognitionNumber: null,
  domesticDoctorateFound: null,
  identitySameAbroad: null,
  lastDomesticStudy: null,
  hasWorkHistory: null,
  wentStraightAbroad: null,
  admittedBySelectingBody: null,
  idCardValidity: null,
  passportValidity: null,
  visaValidity: null,
  feeAmount: null,
  dispatchProgress: [],
};
