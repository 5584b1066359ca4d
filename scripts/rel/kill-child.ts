import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seededBytes, seededRandom } from '#scripts/lib/seeded-random.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openCoreIn } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { LI } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';

/**
 * Saves as fast as it can until it is killed; says each fact only when the core has answered that it is saved. The same
 * seed saves the same things in the same order; only how far it comes is the machine's.
 */
const [folder = '', seedText = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seedText));
const desk = openCoreIn(folder, readFileSync(join(folder, 'key')));
const cases: CaseId[] = [];
let count = 0;

function say(fact: object): void {
  writeSync(1, `${JSON.stringify(fact)}\n`);
}

async function takeIn(): Promise<void> {
  count += 1;
  const { caseId, number } = await desk.do('intake.create_walk_in', recognitionForm('张三', count));
  say({ kind: 'case', caseId, number });
  await desk.do('case.start_review', { caseId });
  cases.push(caseId);
}

async function note(caseId: CaseId, mark: string): Promise<void> {
  await desk.do('case.add_note', { caseId, text: mark });
  say({ kind: 'note', caseId, mark });
}

async function judge(caseId: CaseId, mark: string): Promise<void> {
  const row = 17 + Math.floor(random() * 4);
  await desk.do('case.judge_material', { caseId, row, verdict: 'doubtful', trust: 'C', reason: mark });
  say({ kind: 'verdict', caseId, mark });
}

async function add(caseId: CaseId, mark: string): Promise<void> {
  const body = Buffer.concat([smallPdf(mark), seededBytes(random, Math.floor(random() * 300_000))]);
  const bytes = new Uint8Array(body);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const { documentId } = await desk.do('intake.import_bytes', {
    caseId,
    materialRow: 17,
    fileName: `${mark}.pdf`,
    bytes,
  });
  say({ kind: 'document', caseId, documentId, hash });
}

await desk.signIn(LI);
await takeIn();
for (let step = 1; ; step += 1) {
  const caseId = cases[Math.floor(random() * cases.length)];
  // Each child has a seed of its own, so no two marks of a run are alike.
  const mark = `mark-${seedText}-${step}`;
  const choice = random();
  if (caseId === undefined || choice < 0.1) await takeIn();
  else if (choice < 0.4) await note(caseId, mark);
  else if (choice < 0.75) await judge(caseId, mark);
  else await add(caseId, mark);
}
