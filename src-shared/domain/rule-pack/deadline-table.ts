import type { CivilDate } from '../../kernel/civil-date.ts';

/** One limit in working days. */
export interface DayLimit {
  /** 1–250. */
  readonly days: number;
  readonly clause: string;
}

/** Countries and regions with one limit (认证工作时限主要分类情况表). */
export interface RecognitionClass {
  /** Working days, 1–250. */
  readonly days: number;
  /** ISO 3166-1 alpha-3; none in two classes. */
  readonly countries: readonly string[];
  /** Whether 中外合作办学 belongs to it; one class of all. */
  readonly jointProgramme: boolean;
}

/** The classes of recognition that a supervisor may choose from, in working days, shortest first (G十一(2)). */
export function recognitionDays({ recognition }: DeadlineTable): readonly number[] {
  const all = [...recognition.classes.map(({ days }) => days), recognition.others];
  return [...new Set(all)].toSorted((one, other) => one - other);
}

/** Every limit of G十一. What the guide leaves open (green channel, stages of `dispatch`) is a setting, not here. */
export interface DeadlineTable {
  readonly archiveApplication: DayLimit;
  /** From the dossier's sign-in (档案签收). */
  readonly archiveDossier: DayLimit;
  readonly recognition: {
    readonly classes: readonly RecognitionClass[];
    /** Every other country or region. */
    readonly others: number;
    /** First day of the classes (自2018年1月1日起, G十一(2)); the guide says nothing of what was handed in before. */
    readonly since: CivilDate;
    readonly clause: string;
  };
  readonly nonlocalMaster: DayLimit;
  readonly nonlocalDoctorate: DayLimit;
  readonly settleLocal: DayLimit;
  readonly settleElsewhere: DayLimit;
  readonly settleJoint: DayLimit;
}
