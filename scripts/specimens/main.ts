import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOptions, runCommand, UsageError } from '#central/platform/command-line.ts';
import { committedSet } from './committed-set.ts';
import { diplomaSet } from './diploma-set.ts';
import { mrzSet, noMrzSet } from './mrz-set.ts';
import { generateOffice } from './office.ts';
import { READING_SEEDS, type ReadingHalf, readingSet, sampleOf } from './reading-set.ts';
import { renderOffice } from './render-office.ts';
import { openStudio } from './studio.ts';
import { testSet } from './test-set.ts';
import { type IndexEntry, json, writeSet } from './write-set.ts';

const USAGE = `用法：npm run specimens -- --out 目录 [--set demo|tests|mrz|diplomas|reading|office|all] [--half tune|test] [--seed N] [--count N]
  demo    resources/specimens 中收录的一套：一份完整的认证申请，每种材料各一页
  tests   --count 份护照、毕业证与身份证，磨损程度各异（默认 60）
  mrz     --count 份带机读区的证件（默认 64）与一半数量不带机读区的材料：扫描、倾斜、手机拍摄
  diplomas --count 份各国文凭的扫描件（默认 64）：各种语言、措辞、版式与磨损
  reading 识读的调校集或测试集（--half，各 2000 余份，种子固定），--count 只取均匀分布的若干份
  office  演示办公室的全部扫描件，--count 份申请（默认 44）
  all     以上三套，各在自己的文件夹`;

interface Options {
  readonly out: string;
  readonly set: string;
  readonly half: ReadingHalf;
  readonly seed: number;
  readonly count: number | undefined;
}

function readOptions(): Options {
  const { values } = parseOptions({
    options: {
      out: { type: 'string' },
      set: { type: 'string', default: 'demo' },
      half: { type: 'string', default: 'tune' },
      seed: { type: 'string', default: '7' },
      count: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const count = values.count === undefined ? undefined : Number(values.count);
  if (values.out === undefined) throw new UsageError('请给出 --out。');
  if (!['demo', 'tests', 'mrz', 'diplomas', 'reading', 'office', 'all'].includes(values.set))
    throw new UsageError('选项 --set 的值不对。');
  const { half } = values;
  if (half !== 'tune' && half !== 'test') throw new UsageError('选项 --half 的值不对。');
  if (!Number.isInteger(seed)) throw new UsageError('选项 --seed 的值不对。');
  if (count !== undefined && !Number.isInteger(count)) throw new UsageError('选项 --count 的值不对。');
  return { out: values.out, set: values.set, half, seed, count };
}

function progressLine(label: string): (done: number, total: number, name: string) => void {
  return (done, total, name) => {
    const filled = Math.round((done / total) * 20);
    const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${name}`;
    // One line that moves on a terminal, plain lines where the output is kept.
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${line}${done === total ? '\n' : ''}`);
    else if (done === total || done % 10 === 0) console.log(line);
  };
}

async function writeIndex(directory: string, seed: number, files: readonly IndexEntry[]): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.json'), json({ seed, files }));
}

async function run(options: Options): Promise<void> {
  const all = options.set === 'all';
  const folder = (name: string): string => (all ? join(options.out, name) : options.out);
  const studio = await openStudio();
  try {
    if (all || options.set === 'demo') {
      await writeIndex(
        folder('demo'),
        options.seed,
        await writeSet(studio, folder('demo'), committedSet(options.seed), progressLine('demo')),
      );
    }
    if (all || options.set === 'tests') {
      const files = testSet(options.seed, options.count ?? 60);
      await writeIndex(
        folder('tests'),
        options.seed,
        await writeSet(studio, folder('tests'), files, progressLine('tests')),
      );
    }
    if (options.set === 'mrz') {
      const count = options.count ?? 64;
      const files = [...mrzSet(options.seed, count), ...noMrzSet(options.seed, Math.ceil(count / 2))];
      await writeIndex(options.out, options.seed, await writeSet(studio, options.out, files, progressLine('mrz')));
    }
    if (options.set === 'diplomas') {
      const files = diplomaSet(options.seed, options.count ?? 64);
      await writeIndex(options.out, options.seed, await writeSet(studio, options.out, files, progressLine('diplomas')));
    }
    if (options.set === 'reading') {
      const files = sampleOf(readingSet(options.half), options.count);
      const written = await writeSet(studio, options.out, files, progressLine(`reading ${options.half}`));
      await writeIndex(options.out, READING_SEEDS[options.half].zones, written);
    }
    if (all || options.set === 'office') {
      const office = generateOffice(options.seed, { applications: all ? 44 : (options.count ?? 44) });
      await renderOffice(folder('office'), office, { studio, progress: progressLine('office') });
    }
  } finally {
    await studio.close();
  }
}

await runCommand(USAGE, async () => {
  const started = performance.now();
  await run(readOptions());
  console.log(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
});
