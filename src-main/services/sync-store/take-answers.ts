import type { CommandAnswer } from '#shared/central/api.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { findEvent, restand } from '../../storage/repositories/case-events.ts';
import { outboxEntry, setStuck } from '../../storage/repositories/outbox.ts';
import type { StoreChange } from '../../sync/ports.ts';
import type { CaseContext } from '../core-context.ts';
import { confirmEvent } from './confirm-event.ts';
import { rebuildCase } from './rebuild-case.ts';

type Stuck = Exclude<CommandAnswer, { outcome: 'accepted' }>;

function causeOf(answer: Stuck): string {
  return answer.outcome === 'rejected' ? answer.problem.message : coreText.overtaken;
}

/** Refused work stays where a person sees it, with the centre's own words. */
async function putAside(handle: WriteHandle, answer: Stuck): Promise<void> {
  const stored = await findEvent(handle, answer.key);
  if (stored) await restand(handle, stored.event, 'aside');
  const stuck = { state: answer.outcome, cause: causeOf(answer), answer: JSON.stringify(answer) };
  await setStuck(handle, answer.key, stuck);
}

export function takeAnswers(context: CaseContext, answers: readonly CommandAnswer[]): Promise<StoreChange> {
  return context.storage.write(async (handle) => {
    const cases = new Set<CaseId>();
    for (const answer of answers) {
      // The feed may have told it before; an answer that comes twice changes nothing.
      const entry = await outboxEntry(handle, answer.key);
      if (!entry) continue;
      if (answer.outcome === 'accepted') await confirmEvent(context, handle, answer.event);
      else await putAside(handle, answer);
      await appendAudit(handle, {
        at: context.clock.now(),
        kind: `command_${answer.outcome}`,
        actor: null,
        caseId: entry.caseId,
        detail: { key: answer.key, revision: answer.outcome === 'accepted' ? answer.revision : null },
      });
      cases.add(entry.caseId);
    }
    for (const caseId of cases) await rebuildCase(context, handle, caseId);
    return { cases: [...cases], staffChanged: false, officeChanged: false };
  });
}
