/** The stages of 公派派出 in the order in which a scholar goes through them (G一(4); domain.md §5, decision). */
export const DISPATCH_STAGES = ['formalities', 'tickets', 'training', 'visaFee', 'departure', 'scholarship'] as const;
export type DispatchStage = (typeof DISPATCH_STAGES)[number];

export const DISPATCH_STAGE_NAMES: Readonly<Record<DispatchStage, string>> = {
  formalities: '出国手续',
  tickets: '机票',
  training: '行前培训',
  visaFee: '签证费报销',
  departure: '派出',
  scholarship: '回国奖学金结算',
};
