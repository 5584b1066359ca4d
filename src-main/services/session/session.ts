import type { Staff } from '#shared/domain/rights/staff.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import type { SessionView } from '#shared/ipc/views/work-views.ts';
import { type Reply, succeed } from '#shared/kernel/reply.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { readMeta } from '../../storage/repositories/meta.ts';
import { listStaff } from '../../storage/repositories/staff.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { checkPerson } from './check-person.ts';

/** Who is signed in at this station; in memory alone: after a restart nobody is. */
export interface Session {
  staff(): Staff | null;
  begin(staff: Staff): void;
  end(): void;
  /** One at a time: a hundred guesses at once must count as a hundred. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function newSession(): Session {
  let current: Staff | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    staff: () => current,
    begin(staff) {
      current = staff;
    },
    end() {
      current = null;
    },
    alone(work) {
      const result = queue.then(work, work);
      // The next in line goes on whatever became of this one; its caller hears of the failure.
      queue = result.then(
        () => null,
        () => null,
      );
      return result;
    },
  };
}

export async function sessionView(context: CoreContext, session: Session): Promise<SessionView> {
  return context.storage.read(async (handle) => {
    const station = await readMeta(handle, 'station');
    const name: unknown = station === null ? null : JSON.parse(station).name;
    const known = (await listStaff(handle)).filter((person) => person.active && person.verifier !== null);
    return {
      staff: session.staff(),
      station: { name: typeof name === 'string' ? name : coreText.unknownStation, enrolled: station !== null },
      known: known.map((person) => ({ number: person.number, name: person.name, role: person.role })),
    };
  });
}

export async function signIn(
  context: CoreContext,
  session: Session,
  number: string,
  password: string,
): Promise<Reply<SessionView>> {
  const checked = await session.alone(() => checkPerson(context, 'sign_in', number, password));
  if (!checked.ok) return checked;
  context.display.clear();
  session.begin(checked.value.staff);
  context.notifier.notify({ topic: 'session', caseId: null });
  return succeed(await sessionView(context, session));
}

export async function signOut(context: CoreContext, session: Session, staff: Staff): Promise<null> {
  session.end();
  context.display.clear();
  await context.storage.write((handle) =>
    appendAudit(handle, {
      at: context.clock.now(),
      kind: 'signed_out',
      actor: actorOf(staff),
      caseId: null,
      detail: {},
    }),
  );
  context.notifier.notify({ topic: 'session', caseId: null });
  return null;
}
