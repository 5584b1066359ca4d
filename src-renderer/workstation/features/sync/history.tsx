import { text } from '#shared/i18n/index.ts';
import type { SyncView } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../ui/format/dates.ts';

interface HistoryProps {
  readonly entries: SyncView['history'];
  readonly today: CivilDate;
}

export function History({ entries, today }: HistoryProps) {
  const words = text.sync;
  return (
    <section className="sync-part" aria-label={words.history}>
      <h2>{words.history}</h2>
      {entries.length === 0 && <p className="sync-hint">{words.historyEmpty}</p>}
      <ol>
        {entries.map(({ at, text: said }) => (
          <li key={`${at} ${said}`} className="history-entry">
            <time className="sync-hint">{shortMoment(at, today)}</time>
            <span>{said}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
