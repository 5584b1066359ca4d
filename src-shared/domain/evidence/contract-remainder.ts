import { addMonths, type CivilDate, dateParts } from '../../kernel/civil-date.ts';
import type { GuideLimit } from '../rules/guide-limits.ts';
import type { Evidence, EvidenceRow } from './evidence.ts';

export interface ContractInput {
  readonly from: CivilDate | null;
  /** Last day of the contract, 无固定期限 as `open_ended`; null when not known. */
  readonly to: CivilDate | 'open_ended' | null;
  /** Last day of the probation (试用期), `none` when the contract has none; null when not known. */
  readonly probationUntil: CivilDate | 'none' | null;
  /** The employer's first online submission (单位首次网上提交); null while there was none. */
  readonly firstSubmittedOn: CivilDate | null;
  /** The application itself, not earlier than the first submission; absent when it is the first. */
  readonly submittedOn?: CivilDate;
}

export interface ContractRemainder extends Evidence<'ends_before_start' | 'probation_after_end'> {
  readonly probationPassed: boolean | null;
  /** Whether so many months are left, the probation apart. */
  readonly termMet: boolean | null;
}

/** Whole months from one day to another by calendar date: 31 August to 28 February are six. Negative never: 0 when `to` is earlier. */
export function wholeMonths(from: CivilDate, to: CivilDate): number {
  const [a, b] = [dateParts(from), dateParts(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

function checkContract({ from, to, probationUntil }: ContractInput): ContractRemainder['errors'] {
  if (to === null || to === 'open_ended') return [];
  if (from !== null && to < from) {
    const message = `合同终止日${to}早于起始日${from}`;
    return [{ code: 'ends_before_start', source: 'to', index: null, message }];
  }
  if (probationUntil !== null && probationUntil !== 'none' && probationUntil > to) {
    const message = `试用期截止日${probationUntil}晚于合同终止日${to}`;
    return [{ code: 'probation_after_end', source: 'probationUntil', index: null, message }];
  }
  return [];
}

function judgeProbation(
  until: ContractInput['probationUntil'],
  on: CivilDate,
): { passed: boolean | null; row: EvidenceRow } {
  if (until === null)
    return { passed: null, row: { period: { from: null, to: null }, counted: 0, why: '试用期截止日尚不明确' } };
  if (until === 'none')
    return { passed: true, row: { period: { from: null, to: null }, counted: 0, why: '合同无试用期' } };
  const passed = until < on;
  const why = passed ? `试用期至${until}，首次提交时已满` : `试用期至${until}，首次提交日${on}尚未满`;
  return { passed, row: { period: { from: null, to: until }, counted: 0, why } };
}

/**
 * A contract that begins between the employer's first submission and the application is not the one of which G六5
 * speaks: another may have been in force then.
 */
function judgeNotYet(
  from: CivilDate,
  on: CivilDate,
  submittedOn: CivilDate,
): { met: false | null; months: null; why: string } {
  if (from <= submittedOn)
    return { met: null, months: null, why: `合同${from}起始，晚于首次提交日${on}，首次提交时的合同须核实` };
  return { met: false, months: null, why: `合同${from}起始，首次提交日${on}尚未生效` };
}

function judgeTerm(
  { from, to, submittedOn }: ContractInput,
  on: CivilDate,
  limit: GuideLimit,
): { met: boolean | null; months: number | null; why: string } {
  if (from !== null && on < from) return judgeNotYet(from, on, submittedOn ?? on);
  if (to === null) return { met: null, months: null, why: '合同终止日尚不明确' };
  if (to !== 'open_ended' && on > to) return { met: false, months: 0, why: `合同已于${to}终止` };
  if (to === 'open_ended')
    return {
      met: from === null ? null : true,
      months: null,
      why: from === null ? '合同起始日尚不明确' : '无固定期限合同',
    };
  const months = wholeMonths(on, to);
  const enough = months >= limit.value;
  if (enough && from === null) return { met: null, months, why: '合同起始日尚不明确' };
  return { met: enough, months, why: `合同至${to}，自首次提交日${on}起剩余${months}个整月，须至少${limit.value}个月` };
}

/**
 * `value`: whole months left at the first online submission; null for 无固定期限 and when unknown.
 * G六 row 5 with the plain 《单位接收函》: so many months left by calendar date (the same day of the sixth month lies
 * within the contract), and the probation's last day is past.
 */
export function computeContractRemainder(input: ContractInput, limit: GuideLimit): ContractRemainder {
  const errors = checkContract(input);
  if (errors.length > 0) return { value: null, met: null, probationPassed: null, termMet: null, rows: [], errors };
  const on = input.firstSubmittedOn;
  const period = { from: on, to: input.to === 'open_ended' ? null : input.to };
  if (on === null) {
    const why = '单位首次网上提交日期尚不明确';
    return {
      value: null,
      met: null,
      probationPassed: null,
      termMet: null,
      rows: [{ period, counted: 0, why }],
      errors,
    };
  }
  const term = judgeTerm(input, on, limit);
  const probation = judgeProbation(input.probationUntil, on);
  const parts = [term.met, probation.passed];
  const met = parts.includes(false) ? false : parts.includes(null) ? null : true;
  const rows = [{ period, counted: term.months ?? 0, why: term.why }, probation.row];
  return { value: term.months, met, probationPassed: probation.passed, termMet: term.met, rows, errors };
}
