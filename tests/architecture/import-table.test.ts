import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Each rule of the import table: a file that breaks it, and what it imports. */
const PLANTED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['main-and-renderer-never-meet', 'src-main/app/a.ts', 'src-renderer/workstation/b.ts'],
  ['renderer-and-main-never-meet', 'src-renderer/workstation/a.ts', 'src-main/services/b.ts'],
  ['shared-is-a-leaf', 'src-shared/ipc/a.ts', 'src-main/services/b.ts'],
  ['central-stands-alone', 'src-central/a.ts', 'src-main/services/b.ts'],
  ['station-does-not-know-the-centre-inside', 'src-main/sync/a.ts', 'src-central/b.ts'],
  ['product-imports-no-tools', 'src-main/app/a.ts', 'tools/chromium-shell/b.ts'],
  ['domain-is-pure', 'src-shared/domain/case/a.ts', 'src-shared/schema/b.ts'],
  ['domain-is-pure', 'src-shared/domain/case/a.ts', 'node:fs'],
  ['domain-is-pure', 'src-shared/domain/case/a.ts', 'zod'],
  ['kernel-is-bottom', 'src-shared/kernel/a.ts', 'src-shared/domain/case/b.ts'],
  ['ipc-goes-through-services', 'src-main/ipc/handlers/a.ts', 'src-main/storage/b.ts'],
  ['storage-is-below-services', 'src-main/storage/a.ts', 'src-main/services/b.ts'],
  ['migrations-import-nothing-of-ours', 'src-main/storage/migrations/010-a.ts', 'src-shared/kernel/b.ts'],
  ['sql-only-in-storage', 'src-main/services/a.ts', 'kysely'],
  [
    'feature-by-its-door',
    'src-renderer/workstation/features/queue/a.ts',
    'src-renderer/workstation/features/case/inner/b.ts',
  ],
];

const root = process.cwd();
let field: string;

beforeAll(() => {
  field = mkdtempSync(join(tmpdir(), 'liufu-layers-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
    cpSync(join(root, name), join(field, name));
  symlinkSync(join(root, 'node_modules'), join(field, 'node_modules'));
});

afterAll(() => rmSync(field, { recursive: true, force: true }));

function plant(path: string, content: string): void {
  mkdirSync(dirname(join(field, path)), { recursive: true });
  writeFileSync(join(field, path), content);
}

function cruise(): { rule: { name: string }; from: string; to: string }[] {
  const folders = [...new Set(PLANTED.flatMap(([, from]) => from.split('/')[0] ?? []))];
  const output = execFileSync(
    process.execPath,
    [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'), '--output-type', 'json', ...folders],
    { cwd: field, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(output).summary.violations;
}

describe('the import table', () => {
  test('every planted violation is found by its rule, type-only imports too', () => {
    PLANTED.forEach(([, from, to], index) => {
      const file = from.replace('a.ts', `a${index}.ts`);
      if (to.startsWith('src-') || to.startsWith('tools')) plant(to, 'export type B = 1;\nexport const b = 1;\n');
      const target = /^(src-|tools)/.test(to) ? `${'../'.repeat(file.split('/').length - 1)}${to}` : to;
      plant(file, `import type * as planted from '${target}';\nexport type Planted = typeof planted;\n`);
    });
    const found = cruise();
    PLANTED.forEach(([rule, from], index) => {
      const file = from.replace('a.ts', `a${index}.ts`);
      expect(
        found.some((violation) => violation.rule.name === rule && violation.from === file),
        `${rule}: ${file}`,
      ).toBe(true);
    });
  });

  test('a cycle, one of types alone too, and a module that does not exist are found', () => {
    plant('src-main/app/c1.ts', "import { two } from './c2.ts';\nexport const one = (): number => two();\n");
    plant('src-main/app/c2.ts', "import { one } from './c1.ts';\nexport const two = (): number => one();\n");
    plant('src-main/app/c3.ts', "import { x } from './not-there.ts';\nexport const y = x;\n");
    plant('src-main/app/t1.ts', "import type { Two } from './t2.ts';\nexport type One = Two | 1;\n");
    plant('src-main/app/t2.ts', "import type { One } from './t1.ts';\nexport type Two = One[];\n");
    const found = cruise();
    const inCycle = found.filter(({ rule }) => rule.name === 'no-cycles').map(({ from }) => from);
    expect(inCycle.filter((file) => /\/c\d/.test(file))).not.toEqual([]);
    expect(inCycle.filter((file) => /\/t\d/.test(file))).not.toEqual([]);
    expect(found.map(({ rule }) => rule.name)).toContain('resolvable');
  });
});
