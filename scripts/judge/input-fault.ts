/** An input that fits its schema and cannot be so all the same. */
export interface InputFault {
  readonly path: readonly (string | number)[];
  /** Chinese, without a full stop. */
  readonly fault: string;
}

export function isFault(answer: object): answer is InputFault {
  return 'fault' in answer;
}
