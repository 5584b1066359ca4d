import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { HOME, navigate, type QueueRoute } from '../../ui/navigation/index.ts';

/** An empty list says why it is empty and where to go on. */
export function QueueEmpty({ route }: { readonly route: QueueRoute }) {
  if (route.text !== '') {
    return (
      <div className="queue-empty" data-testid="queue-empty">
        <p className="queue-empty-title">{text.queue.noMatch(route.text)}</p>
        <p>{text.queue.noMatchHint}</p>
        <Button onClick={() => navigate({ ...HOME, view: route.view })}>{text.frame.clearSearch}</Button>
      </div>
    );
  }
  const words = text.queue.empty[route.view];
  return (
    <div className="queue-empty" data-testid="queue-empty">
      <p className="queue-empty-title">{words.title}</p>
      <p>{words.hint}</p>
    </div>
  );
}
