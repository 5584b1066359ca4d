import { text } from '#shared/i18n/index.ts';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../ui/format/dates.ts';
import { Identifier } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

interface OutboxProps {
  readonly items: readonly OutboxItem[];
  readonly today: CivilDate;
}

export function Outbox({ items, today }: OutboxProps) {
  const words = text.sync;
  const { columns } = words;
  return (
    <section className="sync-part" aria-label={words.outbox}>
      <h2>
        {words.outbox} {items.length > 0 && items.length}
      </h2>
      <p className="sync-hint">{items.length === 0 ? words.outboxEmpty : words.outboxHint}</p>
      {items.length > 0 && (
        <table className="sync-table">
          <thead>
            <tr>
              {[
                columns.case,
                columns.action,
                columns.when,
                columns.who,
                columns.state,
                columns.tries,
                columns.cause,
              ].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.key}>
                <td>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={words.openCase(item.caseNumber)}
                    onClick={() => navigate({ kind: 'case', caseId: item.caseId })}
                  >
                    <Identifier value={item.caseNumber} />
                  </button>
                </td>
                <td>{text.domain.ACTION_NAMES[item.kind]}</td>
                <td>{shortMoment(item.at, today)}</td>
                <td>{item.actorName}</td>
                <td>{words.itemState[item.state]}</td>
                <td>{item.attempts}</td>
                <td>{item.cause ?? words.noCause}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
