import { Button } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { OutboxItem } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shortMoment } from '../../ui/format/dates.ts';
import { Identifier, Mark } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { RedoDialog } from './redo-dialog.tsx';
import { YieldDialog } from './yield-dialog.tsx';

interface StuckItemProps {
  readonly item: OutboxItem;
  readonly today: CivilDate;
}

function Differences({ item }: { readonly item: OutboxItem }) {
  const words = text.sync;
  if (item.differences.length === 0) return <p className="sync-hint">{words.noDifferences}</p>;
  return (
    <table className="sync-table stuck-table">
      <thead>
        <tr>
          <th scope="col">{words.difference.label}</th>
          <th scope="col">{words.difference.mine}</th>
          <th scope="col">{words.difference.centre}</th>
        </tr>
      </thead>
      <tbody>
        {item.differences.map(({ label, mine, centre }) => (
          <tr key={label} className={mine === centre ? '' : 'stuck-differs'}>
            <th scope="row">{label}</th>
            <td>{mine}</td>
            <td>{centre}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A change that the centre did not take: what stands against it, and two ways out. */
export function StuckItem({ item, today }: StuckItemProps) {
  const [dialog, setDialog] = useState<'yield' | 'redo' | null>(null);
  const words = text.sync;
  const close = () => setDialog(null);
  return (
    <article className="stuck" data-testid="stuck-item" data-key={item.key}>
      <header className="stuck-head">
        <Mark tone="bad" word={words.itemState[item.state]} />
        <button
          type="button"
          className="link-button"
          aria-label={words.openCase(item.caseNumber)}
          onClick={() => navigate({ kind: 'case', caseId: item.caseId })}
        >
          <Identifier value={item.caseNumber} />
        </button>
        <strong>{text.domain.ACTION_NAMES[item.kind]}</strong>
        <span className="sync-hint">
          {item.actorName} · {shortMoment(item.at, today)}
        </span>
        <span className="stuck-cause">{item.cause}</span>
      </header>
      <Differences item={item} />
      <footer className="stuck-ways">
        <Button onClick={() => setDialog('yield')}>{words.yield}</Button>
        <Button onClick={() => setDialog('redo')}>{words.redo}</Button>
      </footer>
      {dialog === 'yield' && <YieldDialog item={item} onClose={close} />}
      {dialog === 'redo' && <RedoDialog item={item} onClose={close} />}
    </article>
  );
}
