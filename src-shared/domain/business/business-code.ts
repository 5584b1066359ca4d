/** The seven businesses of 留学服务一件事 (G一, G四; domain.md §1). */
export const BUSINESS_CODES = [
  'archive',
  'recognition',
  'settle_bj_nonlocal',
  'settle_bj_local',
  'settle_elsewhere',
  'settle_joint',
  'dispatch',
] as const;

export type BusinessCode = (typeof BUSINESS_CODES)[number];
