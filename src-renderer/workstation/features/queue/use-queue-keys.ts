import { text } from '#shared/i18n/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import type { Cursor } from './use-cursor.ts';

const PAGE_ROWS = 15;

interface QueueKeys {
  readonly cursor: Cursor;
  readonly rowCount: number;
  readonly onOpen: () => void;
  readonly mayTakeIn: boolean;
}

export function useQueueKeys({ cursor, rowCount, onOpen, mayTakeIn }: QueueKeys): void {
  const words = text.queue.keys;
  const walkIn = { chords: ['w'], label: words.walkIn, run: () => navigate({ kind: 'walk_in' }) };
  useShortcuts({
    title: words.title,
    shortcuts: [
      { chords: ['down'], label: words.next, run: () => cursor.moveBy(1), inSearch: true, silent: true },
      { chords: ['up'], label: words.previous, run: () => cursor.moveBy(-1), inSearch: true, silent: true },
      { chords: ['j', 'down'], label: words.next, run: () => cursor.moveBy(1) },
      { chords: ['k', 'up'], label: words.previous, run: () => cursor.moveBy(-1) },
      { chords: ['enter'], label: words.open, run: onOpen, inSearch: true },
      { chords: ['pagedown'], label: words.page, run: () => cursor.moveBy(PAGE_ROWS), inSearch: true },
      { chords: ['pageup'], label: words.page, run: () => cursor.moveBy(-PAGE_ROWS), inSearch: true, silent: true },
      { chords: ['home'], label: words.first, run: () => cursor.moveTo(0) },
      { chords: ['end'], label: words.last, run: () => cursor.moveTo(rowCount - 1) },
      ...(mayTakeIn ? [walkIn] : []),
    ],
  });
}
