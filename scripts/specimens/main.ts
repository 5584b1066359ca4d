import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { committedSet } from './committed-set.ts';
import { generateOffice } from './office.ts';
import { renderOffice } from './render-office.ts';
import { openStudio } from './studio.ts';
import { testSet } from './test-set.ts';
import { type IndexEntry, json, writeSet } from './write-set.ts';

const USAGE = `usage: node scripts/specimens/main.ts --out DIR [--set demo|tests|office|all] [--seed N] [--count N]
  demo    the committed set of resources/specimens (one whole recognition application and a page of every kind)
  tests   --count passports, diplomas and identity cards with every degree of wear (default 60)
  office  all scans of the demo office, --count applications (default 44)
  all     demo, tests and office, each in a folder of its own`;

interface Options {
  readonly out: string;
  readonly set: string;
  readonly seed: number;
  readonly count: number | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      set: { type: 'string', default: 'demo' },
      seed: { type: 'string', default: '7' },
      count: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const count = values.count === undefined ? undefined : Number(values.count);
  if (values.out === undefined || !['demo', 'tests', 'office', 'all'].includes(values.set)) throw new Error(USAGE);
  if (!Number.isInteger(seed) || (count !== undefined && !Number.isInteger(count))) throw new Error(USAGE);
  return { out: values.out, set: values.set, seed, count };
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
    if (all || options.set === 'office') {
      const office = generateOffice(options.seed, { applications: all ? 44 : (options.count ?? 44) });
      await renderOffice(folder('office'), office, { studio, progress: progressLine('office') });
    }
  } finally {
    await studio.close();
  }
}

const started = performance.now();
await run(readOptions());
console.log(`done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
