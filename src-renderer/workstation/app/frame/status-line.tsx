import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { shanghaiTime } from '#shared/kernel/instant.ts';
import { ShowingMark } from '../../features/customer-display/index.ts';
import { useAnnouncement } from '../../ui/announce/announce.ts';
import type { Route } from '../../ui/navigation/index.ts';

function Reading({ reading }: Pick<FrameStatus, 'reading'>) {
  const { current, waiting } = reading;
  if (current === null) {
    return <span>{waiting > 0 ? text.frame.readingWaiting(waiting) : text.frame.readingIdle}</span>;
  }
  return (
    <span className="status-reading">
      <span className="status-reading-name">{text.frame.reading(current.fileName, current.page, current.pages)}</span>
      <progress
        max={current.pages}
        value={current.page}
        aria-label={text.frame.reading(current.fileName, current.page, current.pages)}
      />
      {waiting > 0 && <span>{text.frame.readingWaiting(waiting)}</span>}
    </span>
  );
}

interface StatusLineProps {
  readonly status: FrameStatus;
  readonly route: Route;
  readonly onHelp: () => void;
}

/** The bottom line: last save, what was just done, reading, keys. */
export function StatusLine({ status, route, onHelp }: StatusLineProps) {
  const announcement = useAnnouncement();
  const { lastSaved } = status;
  return (
    <footer className="status-line">
      <span data-testid="last-saved">
        {lastSaved === null ? text.frame.nothingSaved : text.frame.saved(shanghaiTime(lastSaved))}
      </span>
      <ShowingMark route={route} />
      <span className="status-said" role="status" data-testid="announcement">
        {announcement && <span key={announcement.serial}>{announcement.text}</span>}
      </span>
      <Reading reading={status.reading} />
      <button type="button" className="link-button status-help" onClick={onHelp}>
        <span className="kbd" aria-hidden="true">
          ?
        </span>{' '}
        {text.frame.shortcuts}
      </button>
    </footer>
  );
}
