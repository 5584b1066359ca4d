import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { ListFilter } from '#shared/ipc/views/work-views.ts';
import { failureOf, readKey, useRead, useWrite } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate, type QueueRoute } from '../../ui/navigation/index.ts';

function filterOf({ view, business, text: typed }: QueueRoute): ListFilter {
  return { view, business, text: typed === '' ? null : typed };
}

function isSame(a: ListFilter, b: ListFilter): boolean {
  return a.view === b.view && a.business === b.business && a.text === b.text;
}

/** 未分派 · 学历学位认证 · “曼彻斯特” */
function nameOf({ view, business, text: typed }: ListFilter): string {
  const parts = [
    text.queue.view[view],
    business && text.domain.BUSINESS_SHORT_NAMES[business],
    typed && text.queue.quoted(typed),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function usePinned() {
  return useRead('queue.pinned', {}, { fresh: true }).data ?? [];
}

/** Below the lists that everybody has: those that this person narrowed down and kept. */
export function PinnedLists({ route }: { readonly route: QueueRoute }) {
  const pinned = usePinned();
  const shown = filterOf(route);
  if (pinned.length === 0) return null;
  return (
    <>
      <h2 className="views-title">{text.queue.pinned}</h2>
      <ul>
        {pinned.map((list) => {
          const name = nameOf(list);
          return (
            <li key={name}>
              <button
                type="button"
                className="view"
                title={name}
                aria-current={isSame(list, shown) ? 'true' : undefined}
                onClick={() => navigate({ ...route, ...list, text: list.text ?? '' })}
              >
                <span className="view-pinned">{name}</span>
                <span className="view-count">{list.count ?? ''}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Keeps what is shown now at hand, or no longer; a whole list is at hand anyway. */
export function PinButton({ route }: { readonly route: QueueRoute }) {
  const client = useQueryClient();
  const pin = useWrite('queue.pin', {
    onDone: (pinned) => client.setQueryData(readKey('queue.pinned', {}), pinned),
  });
  const shown = filterOf(route);
  const pinned = usePinned().some((list) => isSame(list, shown));
  if (shown.business === null && shown.text === null) return null;
  return (
    <>
      {pin.error && <FailureMessage failure={failureOf(pin.error)} />}
      <Button type="text" disabled={pin.isPending} onClick={() => pin.mutate({ ...shown, pinned: !pinned })}>
        {pinned ? text.queue.unpin : text.queue.pin}
      </Button>
    </>
  );
}
