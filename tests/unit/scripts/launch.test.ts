import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

test('every command that runs a script of ours goes through the launcher, which brings Node and what is missing', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const ours = Object.values(scripts).filter((command) => command.startsWith('node '));
  expect(ours.length).toBeGreaterThan(10);
  for (const command of ours) expect(command).toMatch(/^node scripts\/launch\.mjs [a-z-]+$/);
});
