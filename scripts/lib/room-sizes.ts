import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Small rooms (design.md §2): no source file over 500 lines, half of them at most 80, 95 % at most 400. */
const STOP = 500;
const MEDIAN_NORM = 80;
const P95_NORM = 400;

export interface RoomReport {
  readonly ok: boolean;
  readonly text: string;
}

/** Generated data and type declarations are exempt. */
export function isRoom(path: string): boolean {
  return /^(src-[a-z]+|scripts|tools|tests)\/.*\.(ts|tsx|mjs)$/.test(path) && !/\.d\.ts$|\/generated\//.test(path);
}

export function judgeRooms(sizes: readonly { path: string; lines: number }[]): RoomReport {
  const source = sizes.filter(({ path }) => path.startsWith('src-')).map(({ lines }) => lines);
  source.sort((a, b) => a - b);
  const at = (share: number): number => source[Math.min(source.length - 1, Math.floor(source.length * share))] ?? 0;
  const tooLarge = sizes.filter(({ lines }) => lines > STOP);
  const figures = `${source.length} 个源文件，中位数 ${at(0.5)} 行（≤ ${MEDIAN_NORM}），95 % ≤ ${at(0.95)} 行（≤ ${P95_NORM}）`;
  const complaints = [
    ...tooLarge.map(({ path, lines }) => `${path}：${lines} 行，超过 ${STOP}；按职责拆成几个文件`),
    ...(at(0.5) > MEDIAN_NORM ? [`源文件的中位数 ${at(0.5)} 行，超过 ${MEDIAN_NORM}`] : []),
    ...(at(0.95) > P95_NORM ? [`源文件的 95 分位 ${at(0.95)} 行，超过 ${P95_NORM}`] : []),
  ];
  return { ok: complaints.length === 0, text: [figures, ...complaints].join('\n') };
}

export function measureRooms(): RoomReport {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const sizes = listed
    .split('\n')
    .filter((path) => isRoom(path) && existsSync(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
  return judgeRooms(sizes);
}
