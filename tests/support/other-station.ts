import { createHash } from 'node:crypto';
import { growingIds } from '#main/platform/ids.ts';
import type { SyncStore } from '#main/sync/ports.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { type Instant, shanghaiDate, toInstant } from '#shared/kernel/instant.ts';

type Entry = Parameters<SyncStore['applyFeed']>[0][number];

/** What the centre would tell a station: its own list of events, with the rules that the domain gives it. */
export class OfficeFeed {
  readonly #ids = growingIds();
  readonly #records = new Map<CaseId, CaseRecord>();
  readonly entries: Entry[] = [];
  #time = Date.parse('2026-03-02T01:30:00.000Z');

  newId<Id extends CaseId | DocumentId>(): Id {
    return this.#ids.next<Id>();
  }

  record(caseId: CaseId): CaseRecord {
    const record = this.#records.get(caseId);
    if (!record) throw new Error('the centre does not know the case');
    return record;
  }

  /** As the centre would accept it: the next revision, a number that is final from now on, an entry in the feed. */
  accept(event: CaseEvent): CaseEvent {
    const before = this.#records.get(event.caseId) ?? null;
    const action = event.action.kind === 'result_signed' ? { ...event.action, provisional: false } : event.action;
    const accepted: CaseEvent = { ...event, action, revision: (before?.revision ?? 0) + 1 };
    const applied = applyEvent(before, accepted);
    if (!applied.ok) throw new Error(`the centre refuses: ${applied.reason.kind}`);
    this.#records.set(event.caseId, applied.record);
    this.entries.push({ kind: 'case_event', cursor: this.entries.length + 1, event: accepted as never });
    return accepted;
  }

  /** Somebody at another station. */
  act(staff: Staff, caseId: CaseId, action: CaseAction): CaseEvent {
    const actor = { kind: 'staff', staffId: staff.id, name: staff.name, role: staff.role } as const;
    return this.accept({ id: this.#ids.next(), caseId, revision: 0, at: this.#tick(), actor, action });
  }

  /** The next version of an office document; `hash` may be a wrong one. */
  decide(name: string, body: unknown, changes: Partial<OfficeDocument> = {}): OfficeDocument {
    const changedAt = this.#tick();
    const version = this.entries.filter((entry) => entry.kind === 'office' && entry.document.name === name).length + 1;
    const hash = createHash('sha256').update(canonicalJson(body)).digest('hex');
    const validFrom = shanghaiDate(changedAt);
    const document = { name, version, body, hash, validFrom, changedBy: null, changedAt, reason: '测试', ...changes };
    this.entries.push({ kind: 'office', cursor: this.entries.length + 1, document: document as never });
    return document;
  }

  #tick(): Instant {
    this.#time += 1000;
    return toInstant(this.#time);
  }

  /** The station hears everything that it has not heard. */
  async tell(store: SyncStore): Promise<void> {
    const cursor = await store.cursor();
    await store.applyFeed(
      this.entries.filter((entry) => entry.cursor > cursor),
      this.entries.length,
    );
  }

  /** Sends what may go and answers all of it as accepted; answers how many. */
  async acceptAll(store: SyncStore, now: Instant): Promise<number> {
    const commands = await store.nextCommands(100, now);
    const answers = commands.map(({ key, event }) => {
      const accepted = this.accept(event);
      return { key, outcome: 'accepted' as const, revision: accepted.revision, event: accepted as never };
    });
    await store.takeAnswers(answers);
    return answers.length;
  }
}
