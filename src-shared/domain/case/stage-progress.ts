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

/** The one step that a stage has next: it begins, or what was begun is done; null when it is done. */
export function nextOfStage(progress: StageProgress | null): 'begin' | 'finish' | null {
  if (progress === null) return 'begin';
  return progress.doneOn === null ? 'finish' : null;
}

/** All stages with that step taken on this day; a stage that is done stays as it is. */
export function withStageStep(
  progress: readonly StageProgress[],
  stage: DispatchStage,
  today: CivilDate,
): readonly StageProgress[] {
  const isKnown = progress.some((one) => one.stage === stage);
  if (!isKnown) return [...progress, { stage, begunOn: today, doneOn: null }];
  return progress.map((one) => (one.stage === stage && one.doneOn === null ? { ...one, doneOn: today } : one));
}

/** What the 派出手续办结单 says of a stage; empty until it is done. */
export function stageWords(progress: StageProgress | null): string {
  if (progress === null || progress.doneOn === null) return '';
  return `${progress.begunOn}开始，${progress.doneOn}办结`;
}
