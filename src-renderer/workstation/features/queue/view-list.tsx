import { text } from '#shared/i18n/index.ts';
import { QUEUE_VIEWS, type QueueView } from '#shared/ipc/views/work-views.ts';
import { useRead } from '../../bridge/index.ts';
import { navigate, type QueueRoute } from '../../ui/navigation/index.ts';

/** Counts that ask for attention when they are not nought. */
const PRESSING: readonly QueueView[] = ['overdue', 'due_today', 'green_channel'];

export function ViewList({ route }: { readonly route: QueueRoute }) {
  const counts = useRead('queue.counts', {}, { fresh: true }).data;
  return (
    <nav className="views" aria-label={text.queue.views}>
      <ul>
        {QUEUE_VIEWS.map((view) => {
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
    </nav>
  );
}
