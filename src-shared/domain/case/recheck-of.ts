import type { CaseId, ResultId } from '../../kernel/ids.ts';

/** 认证结果复核 (P四): the case that is gone into again, and what is contested of its result. */
export interface RecheckOf {
  readonly caseId: CaseId;
  readonly number: string;
  readonly resultId: ResultId;
  readonly resultNumber: string;
  /** 专业领域 as it stands on the certificate. */
  readonly field: string;
  /** 专业领域 that the applicant proposes, from one of the two catalogues. */
  readonly proposed: string;
  readonly reason: string;
}
