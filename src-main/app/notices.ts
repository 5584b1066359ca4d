import type { WebContents } from 'electron';
import { NOTICE_CHANNEL, type Notice } from '#shared/ipc/bridge.ts';
import type { Notifier } from '../ports.ts';

/** Long enough to make one notice of the hundred that a feed page causes, short enough for the eye. */
const GATHER_MS = 40;

/** Tells the window to look again; equal notices within a moment go out once. */
export function createNotifier(contents: () => WebContents | null): Notifier {
  const waiting = new Map<string, Notice>();

  function flush(): void {
    const target = contents();
    const notices = [...waiting.values()];
    waiting.clear();
    if (target === null || target.isDestroyed()) return;
    for (const notice of notices) target.send(NOTICE_CHANNEL, notice);
  }

  return {
    notify(notice) {
      if (waiting.size === 0) setTimeout(flush, GATHER_MS);
      waiting.set(`${notice.topic}:${notice.caseId ?? ''}`, notice);
    },
  };
}
