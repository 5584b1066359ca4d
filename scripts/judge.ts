import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_BODY } from '#shared/domain/rule-pack/built-in-pack.ts';
import { answerFile } from './judge/answer-file.ts';
import { judgeInputSchema } from './judge/input-schema.ts';

// `npm run -s judge -- CASE.json` prints what the workstation would say of a case given as plain facts: JSON and nothing
// else; exit code 2 when the input is no case. `--write-schema` writes docs/judge-input.schema.json and docs/rule-pack.json
// anew.

const [argument, ...more] = process.argv.slice(2);
if (argument === '--write-schema') {
  const write = (name: string, value: object): void => {
    writeFileSync(join(import.meta.dirname, '..', 'docs', name), `${JSON.stringify(value, null, 2)}\n`);
  };
  write('judge-input.schema.json', judgeInputSchema());
  write('rule-pack.json', BUILT_IN_BODY);
} else {
  const { code, answer } = answerFile(more.length === 0 ? argument : undefined);
  console.log(JSON.stringify(answer, null, 2));
  process.exitCode = code;
}
