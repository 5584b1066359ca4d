import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_BODY } from '#shared/domain/rule-pack/built-in-pack.ts';
import { answerFile } from './judge/answer-file.ts';
import { KIND_NAMES, KINDS, schemaFileOf } from './judge/kinds.ts';

// `npm run -s judge -- INPUT.json` prints what the workstation would say of a case, a name, a number … given as plain
// facts (docs/judge.md): JSON and nothing else; exit code 2 when the input is none. `--write-schema` writes
// docs/judge-input*.schema.json and docs/rule-pack.json anew.

const [argument, ...more] = process.argv.slice(2);
if (argument === '--write-schema') {
  const write = (name: string, value: object): void => {
    writeFileSync(join(import.meta.dirname, '..', 'docs', name), `${JSON.stringify(value, null, 2)}\n`);
  };
  for (const kind of KIND_NAMES) write(schemaFileOf(kind), KINDS[kind].schema());
  write('rule-pack.json', BUILT_IN_BODY);
} else {
  const { code, answer } = await answerFile(more.length === 0 ? argument : undefined);
  console.log(JSON.stringify(answer, null, 2));
  process.exitCode = code;
}
