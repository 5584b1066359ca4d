import { hasRight, type Right } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { text } from '#shared/i18n/index.ts';
import { QUEUE_VIEWS, type QueueView } from '#shared/ipc/views/work-views.ts';
import { useRead } from '../../bridge/index.ts';
import { navigate, type QueueRoute } from '../../ui/navigation/index.ts';
import { useStaff } from '../../ui/session/use-session.ts';
import { PinnedLists } from './pinned-lists.tsx';

/** Counts that ask for attention when they are not nought. */
const PRESSING: readonly QueueView[] = ['overdue', 'due_today', 'green_channel'];

/** Lists of work that only some of the roles have; the others are everybody's. */
const WORK_OF: Partial<Readonly<Record<QueueView, readonly Right[]>>> = {
  mine: ['case.review'],
  unassigned: ['case.review', 'case.assign'],
  supplement_returned: ['case.review', 'case.assign'],
  awaiting_signature: ['case.sign'],
  dossier_awaited: ['archive.handle'],
};

function isWorkOf(staff: Staff | null, view: QueueView): boolean {
  const rights = WORK_OF[view];
  return rights === undefined || (staff !== null && rights.some((right) => hasRight(staff.role, right)));
}

export function ViewList({ route }: { readonly route: QueueRoute }) {
  const staff = useStaff();
  const views = QUEUE_VIEWS.filter((view) => isWorkOf(staff, view) || view === route.view);
  const counts = useRead('queue.counts', {}, { fresh: true }).data;
  return (
    <nav className="views" aria-label={text.queue.views}>
      <ul>
        {views.map((view) => {
          const count = counts?.[view];
          const pressing = PRESSING.includes(view) && count !== undefined && count > 0;
          return (
            <li key={view}>
              <button
                type="button"
                className={`view view-${view}${pressing ? ' view-pressing' : ''}`}
                aria-current={view === route.view ? 'true' : undefined}
                onClick={() => navigate({ ...route, view })}
              >
                <span>{text.queue.view[view]}</span>
                <span className="view-count" data-testid={`count-${view}`}>
                  {count ?? ''}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <PinnedLists route={route} />
    </nav>
  );
}
