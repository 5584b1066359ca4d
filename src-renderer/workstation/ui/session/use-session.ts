import { hasRight, type Right } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { useRead } from '../../bridge/index.ts';

const STATUS_EVERY_MS = 20_000;

/** Null while nobody is signed in. */
export function useStaff(): Staff | null {
  return useRead('session.state', {}).data?.staff ?? null;
}

/** Main decides; the window only does not offer what would be refused. */
export function useMay(right: Right): boolean {
  const staff = useStaff();
  return staff !== null && hasRight(staff.role, right);
}

/** Undefined before main has answered for the first time. */
export function useFrameStatus(): FrameStatus | undefined {
  return useRead('frame.status', {}, { every: STATUS_EVERY_MS }).data;
}

/** Nothing is later than this: until main has said what day it is no date is refused here; main looks again. */
const NOT_YET_KNOWN = civilDate('9999-12-31');

/** The day by main's clock, which every date that is typed is held against. */
export function useToday(): CivilDate {
  return useFrameStatus()?.today ?? NOT_YET_KNOWN;
}
