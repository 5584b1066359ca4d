import type { ReliabilityRun } from './reliability-run.ts';

/** `npm run rel -- NAME`: what is attacked on purpose, again and again. */
export const RELIABILITY: Readonly<Record<string, ReliabilityRun>> = {
  kill: {
    what: '在随机时刻杀死正在保存的进程，重启后凡是确认过的都还在',
    short: 8,
    long: 200,
    load: () => import('./kill.ts'),
  },
  'review-crash': {
    what: '审核到一半的随机时刻断电：重启后至多少最后一键，判定与写到一半的文字都在',
    short: 2,
    long: 20,
    load: () => import('./review-crash.ts'),
  },
  junk: {
    what: '炸弹文件、两用文件与截断文件：十秒内各有一句明白的话，随后的好文件照常读出',
    short: 6,
    // Each of them once.
    long: 156,
    load: () => import('./junk.ts'),
  },
};
