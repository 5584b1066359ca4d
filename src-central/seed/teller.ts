import type { Prng } from '#scripts/specimens/prng.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { AnyId, CaseId, EventId } from '#shared/kernel/ids.ts';
import { type Instant, toInstant } from '#shared/kernel/instant.ts';
import type { WireEvent } from '../cases/wire.ts';
import { asId, uuidV7 } from '../platform/new-id.ts';

const MINUTE_MS = 60_000;
/** Of the counter's wall clock, in minutes: events of staff begin between the two and go on from there. */
const MORNING = 8 * 60 + 40;
const LATE_MORNING = 11 * 60;

function shanghaiMinute(day: CivilDate, minute: number): number {
  return Date.parse(`${day}T00:00:00+08:00`) + minute * MINUTE_MS;
}

export interface TellerOptions {
  readonly prng: Prng;
  /** Working days, latest first. */
  readonly days: readonly CivilDate[];
  readonly now: number;
}

/** Tells one case's history as events, each of which the rules accept; time only goes forward and ends at `now`. */
export class Teller {
  readonly events: WireEvent[] = [];
  readonly #options: TellerOptions;
  #record: CaseRecord | null = null;
  #last = 0;
  readonly #caseId: CaseId;

  constructor(options: TellerOptions, startedAt: number) {
    this.#options = options;
    this.#last = startedAt;
    this.#caseId = this.newId<CaseId>();
  }

  get record(): CaseRecord {
    if (!this.#record) throw new Error('the case was not received yet');
    return this.#record;
  }

  get at(): Instant {
    return toInstant(this.#last);
  }

  newId<Id extends AnyId>(): Id {
    const bytes = Uint8Array.from({ length: 10 }, () => this.#options.prng.int(0, 255));
    return asId<Id>(uuidV7(this.#last, bytes));
  }

  /** Goes on to the working day `age` before today, or by a few minutes when that day has begun already. */
  passTo(age: number): void {
    const { prng, days, now } = this.#options;
    const day = days[age];
    if (!day) throw new Error(`no working day ${age}`);
    const morning = shanghaiMinute(day, prng.int(MORNING, LATE_MORNING));
    const soon = this.#last + prng.int(3, 25) * MINUTE_MS + prng.int(0, 59_999);
    this.#last = Math.min(Math.max(morning, soon), now);
  }

  tell(actor: Actor, action: WireEvent['action']): void {
    const revision = (this.#record?.revision ?? 0) + 1;
    const event: WireEvent = { id: this.newId<EventId>(), caseId: this.#caseId, revision, at: this.at, actor, action };
    const applied = applyEvent(this.#record, event);
    if (!applied.ok) throw new Error(`the demo office broke a rule: ${describeRefusal(applied.reason)}`);
    this.#record = applied.record;
    this.events.push(event);
  }
}
