export interface NameComparison {
  /** `possible` is 待核实: a person decides. */
  readonly verdict: 'same' | 'possible' | 'different';
  /** In words that a reviewer can repeat. */
  readonly reason: string;
}

export function same(reason: string): NameComparison {
  return { verdict: 'same', reason };
}

export function possible(reason: string): NameComparison {
  return { verdict: 'possible', reason };
}

export function different(reason: string): NameComparison {
  return { verdict: 'different', reason };
}
