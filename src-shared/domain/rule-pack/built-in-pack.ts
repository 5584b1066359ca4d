import { civilDate } from '../../kernel/civil-date.ts';
import { BUSINESS_CODES } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';
import { MATERIALS } from '../materials/material-table.ts';
import { GUIDE_LIMITS } from '../rules/guide-limits.ts';
import { BUILT_IN_RULES } from './built-in-rules.ts';
import type { DeadlineTable } from './deadline-table.ts';
import { fillTitles } from './fill-titles.ts';
import type { ResultRow, RulePack, RulePackBody } from './rule-pack.ts';

/** G十一; the three classes of recognition stand for 多数 of their countries. */
const DEADLINES: DeadlineTable = {
  archiveApplication: { days: 5, clause: 'G十一(1)' },
  archiveDossier: { days: 5, clause: 'G十一(1)' },
  recognition: {
    classes: [
      { days: 10, countries: ['USA', 'CAN'], jointProgramme: true },
      { days: 15, countries: ['GBR', 'FRA', 'ITA', 'AUS', 'NZL', 'SGP'], jointProgramme: false },
    ],
    others: 20,
    since: civilDate('2018-01-01'),
    clause: 'G十一(2)',
  },
  nonlocalMaster: { days: 50, clause: 'G十一(3)' },
  nonlocalDoctorate: { days: 10, clause: 'G十一(3)' },
  settleLocal: { days: 7, clause: 'G十一(3)' },
  settleElsewhere: { days: 7, clause: 'G十一(3)' },
  settleJoint: { days: 7, clause: 'G十一(3)' },
};

const RESULT_CLAUSES = {
  archive: 'G十二1',
  recognition: 'G十二2',
  settle_bj_nonlocal: 'G十二3(1)',
  settle_bj_local: 'G十二3(2)',
  settle_elsewhere: 'G十二3(2)',
  settle_joint: 'G十二3(3)',
  // G十二 names no paper for it: domain.md §5, decision.
  dispatch: 'G一(4)',
} as const;

function resultRows(): RulePackBody['results'] {
  const rows = BUSINESS_CODES.map((code): readonly [string, ResultRow] => [
    code,
    { kinds: BUSINESSES[code].resultKinds, clause: RESULT_CLAUSES[code] },
  ]);
  return Object.fromEntries(rows) as RulePackBody['results'];
}

/**
 * The guide that this program was written from. It bears no day of effect: it answers 国办函〔2024〕53号, and the only day
 * that it names as the beginning of anything is that of its classes of recognition (G十一(2)).
 */
export const BUILT_IN_BODY: RulePackBody = {
  edition: '“留学服务一件事”办事指南',
  inForceFrom: null,
  sources: { G: '“留学服务一件事”办事指南', P: '中留服认证流程指引' },
  limits: GUIDE_LIMITS,
  rules: BUILT_IN_RULES,
  materials: MATERIALS,
  deadlines: DEADLINES,
  results: resultRows(),
};

/** Whoever changes a table above changes this with it: a test computes it anew. */
const BUILT_IN_HASH = '22c337d9a2c8d0ab08897e4c5f0dbb4aa8cf0b705c702e633112b64ee75cc9a1';

export const BUILT_IN_PACK: RulePack = {
  ...BUILT_IN_BODY,
  rules: fillTitles(BUILT_IN_BODY),
  version: 0,
  origin: 'program',
  hash: BUILT_IN_HASH,
};
