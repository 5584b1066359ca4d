import { measureRooms } from './room-sizes.ts';
import { runTool, type ToolOutcome } from './run-tool.ts';

const PROJECTS = ['src-shared', 'src-main', 'src-renderer', 'src-central', 'tools', 'tests'];
const LAYERED = ['src-shared', 'src-main', 'src-renderer', 'src-central', 'scripts', 'tools'];

export interface Check {
  readonly name: string;
  run(): Promise<ToolOutcome>;
}

const node = process.execPath;

/** `npm run check`, one after the other: two cores, and each tool takes both. */
export const CHECKS: readonly Check[] = [
  ...PROJECTS.map((project) => ({
    name: `types ${project}`,
    run: () => runTool(node, ['node_modules/typescript-7/bin/tsc', '-p', project]),
  })),
  { name: 'lint and format', run: () => runTool('node_modules/.bin/biome', ['check', '--max-diagnostics=40', '.']) },
  {
    name: 'layers',
    run: () =>
      runTool(node, [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        '--output-type',
        'err-long',
        ...LAYERED,
      ]),
  },
  { name: 'dead code', run: () => runTool(node, ['node_modules/knip/bin/knip.js', '--no-progress']) },
  {
    name: 'room sizes',
    run: async () => {
      const { ok, text } = measureRooms();
      return { ok, ms: 0, output: text };
    },
  },
];

/** Runs every check, prints each outcome, answers how many held. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const check of CHECKS) {
    const { ok, ms, output } = await check.run();
    console.log(`${ok ? '✓' : '✗'} ${check.name} (${(ms / 1000).toFixed(1)} s)`);
    if (ok) passed += 1;
    else {
      failed += 1;
      console.log(output.trimEnd());
    }
  }
  return { passed, failed };
}
