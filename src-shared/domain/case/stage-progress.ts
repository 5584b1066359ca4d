import type { CivilDate } from '../../kernel/civil-date.ts';
import type { DispatchStage } from '../office/dispatch-stages.ts';

/** How far one stage of 公派派出 is (G一(4)): a person says when it began and when it was done. */
export interface StageProgress {
  readonly stage: DispatchStage;
  /** Day 0 of the stage's clock. */
  readonly begunOn: CivilDate;
  /** The day on which its clock stopped; null while it runs. */
  readonly doneOn: CivilDate | null;
}

/** Null for a stage that nobody has begun: it may not be needed at all. */
export function progressOf(
  { dispatchProgress }: { readonly dispatchProgress: readonly StageProgress[] },
  stage: string,
): StageProgress | null {
  return dispatchProgress.find((progress) => progress.stage === stage) ?? null;
}

/** What the 派出手续办结单 says of a stage; empty until it is done. */
export function stageWords(progress: StageProgress | null): string {
  if (progress === null || progress.doneOn === null) return '';
  return `${progress.begunOn}开始，${progress.doneOn}办结`;
}
