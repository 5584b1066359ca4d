import type { ReliabilityRun } from './reliability-run.ts';

/** `npm run rel -- NAME`: what is attacked on purpose, again and again. */
export const RELIABILITY: Readonly<Record<string, ReliabilityRun>> = {
  kill: {
    what: '在随机时刻杀死正在保存的进程，重启后凡是确认过的都还在',
    short: 8,
    long: 200,
    load: () => import('./kill.ts'),
  },
};
