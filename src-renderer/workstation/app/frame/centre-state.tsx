import { Popover } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { shortMoment } from '../../ui/format/dates.ts';
import { navigate } from '../../ui/navigation/index.ts';

function Details({ status }: { readonly status: FrameStatus }) {
  const { lastContact, today } = status;
  return (
    <div className="frame-centre-details">
      <p>
        {lastContact === null ? text.frame.neverContacted : text.frame.lastContact(shortMoment(lastContact, today))}
      </p>
      {status.centre !== 'online' && <p>{text.frame.offlineSafe}</p>}
    </div>
  );
}

/** ● 在线 / ○ 离线 · N 项待发: offline looks the same but says so. */
export function CentreState({ status }: { readonly status: FrameStatus }) {
  const state = text.frame.centre[status.centre];
  return (
    <Popover content={<Details status={status} />} placement="bottomRight">
      <button
        type="button"
        className="frame-centre"
        data-testid="centre-state"
        data-centre={status.centre}
        onClick={() => navigate({ kind: 'sync' })}
      >
        <span className="visually-hidden">{text.frame.syncState}</span>
        <span className={`frame-lamp frame-lamp-${status.centre}`} aria-hidden="true">
          {status.centre === 'online' ? '●' : '○'}
        </span>
        <span>{state}</span>
        {status.unsent > 0 && <span>· {text.frame.unsent(status.unsent)}</span>}
        {status.conflicts > 0 && <span className="frame-conflicts">· {text.frame.conflicts(status.conflicts)}</span>}
      </button>
    </Popover>
  );
}
