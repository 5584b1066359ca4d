import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFile } from './judge/answer-file.ts';
import { judgeInputSchema } from './judge/input-schema.ts';

// `npm run -s judge -- CASE.json` prints what the workstation would say of a case given as plain facts: JSON and nothing
// else; exit code 2 when the input is no case. `--write-schema` writes docs/judge-input.schema.json anew.

const [argument, ...more] = process.argv.slice(2);
if (argument === '--write-schema') {
  const target = join(import.meta.dirname, '..', 'docs', 'judge-input.schema.json');
  writeFileSync(target, `${JSON.stringify(judgeInputSchema(), null, 2)}\n`);
} else {
  const { code, answer } = answerFile(more.length === 0 ? argument : undefined);
  console.log(JSON.stringify(answer, null, 2));
  process.exitCode = code;
}
