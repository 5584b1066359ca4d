import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstBrokenAudit } from '#main/storage/repositories/audit.ts';
import { eventsOf } from '#main/storage/repositories/case-events.ts';
import { findDocument } from '#main/storage/repositories/documents.ts';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { openCoreIn, type TestCore } from '#tests/support/core.ts';
import { LI } from '#tests/support/people.ts';
import type { SavedFact } from './kill-facts.ts';

async function checkFact(desk: TestCore, fact: SavedFact): Promise<string | null> {
  const reply = await desk.core.dispatch('case.open', { caseId: fact.caseId }, { senderOk: true });
  if (!reply.ok) return `${fact.kind}: the case is gone (${reply.failure.code})`;
  const { record } = await desk.do('case.open', { caseId: fact.caseId });
  switch (fact.kind) {
    case 'case':
      return record.number === fact.number ? null : `case ${fact.number} has another number`;
    case 'note':
      return record.notes.some((note) => note.text === fact.mark) ? null : `a saved note is gone: ${fact.mark}`;
    case 'verdict': {
      const events = await desk.storage.read((handle) => eventsOf(handle, fact.caseId, ['confirmed', 'pending']));
      return JSON.stringify(events).includes(fact.mark) ? null : `a saved verdict is gone: ${fact.mark}`;
    }
    case 'document': {
      const stored = await desk.storage.read((handle) => findDocument(handle, fact.documentId));
      const bytes = stored?.storeName && (await desk.documents.read(stored.storeName));
      const hash = bytes && createHash('sha256').update(bytes).digest('hex');
      return hash === fact.hash ? null : `a saved document is gone or changed: ${fact.hash}`;
    }
  }
}

/** The row of each case is the fold of its events, and each event has its command and its audit row. */
async function checkWhole(desk: TestCore): Promise<readonly string[]> {
  const violations: string[] = [];
  const broken = await desk.storage.read(firstBrokenAudit);
  if (broken !== null) violations.push(`the audit chain breaks at ${broken}`);
  for (const problem of desk.storage.check()) violations.push(`integrity: ${problem}`);
  const counts = await desk.storage.read(async (handle) => {
    const rows = await handle.selectFrom('cases').select(['id', 'record']).execute();
    for (const row of rows) {
      const events = await eventsOf(handle, row.id as never, ['confirmed', 'pending']);
      const folded = foldEvents(events.map((stored) => stored.event));
      // By content: a field that came later stands elsewhere in a record read from the disk than in one folded anew.
      if (!folded.ok || canonicalJson(folded.record) !== canonicalJson(JSON.parse(row.record)))
        violations.push(`case ${row.id} is not its events`);
    }
    const count = async (table: 'case_events' | 'outbox' | 'cases') =>
      (
        await handle
          .selectFrom(table)
          .select((of) => of.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    const audited = await handle.selectFrom('audit').select('seq').where('kind', '=', 'case_event').execute();
    return { events: await count('case_events'), commands: await count('outbox'), audited: audited.length };
  });
  if (counts.events !== counts.commands || counts.events !== counts.audited) {
    violations.push(`events, commands and audit rows differ: ${JSON.stringify(counts)}`);
  }
  return violations;
}

function halfFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'documents', 'incoming')).filter((name) => name.endsWith('.tmp'));
}

/** Opens what the killed process left, as the next start would, and looks for anything lost or half. */
export async function checkAfterKill(folder: string, facts: readonly SavedFact[]): Promise<readonly string[]> {
  const violations: string[] = [];
  const desk = openCoreIn(folder, readFileSync(join(folder, 'key')));
  await desk.signIn(LI);
  for (const fact of facts) {
    const violation = await checkFact(desk, fact);
    if (violation) violations.push(violation);
  }
  violations.push(...(await checkWhole(desk)));
  // Closing waits for the sweep that follows every start.
  await desk.core.close();
  const half = facts.some((fact) => fact.kind === 'document') ? halfFiles(folder) : [];
  if (half.length > 0) violations.push(`${half.length} half documents are left`);
  return violations;
}
