import { type ReactNode, useState } from 'react';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { text } from '#shared/i18n/index.ts';
import type { Route } from '../../ui/navigation/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { groupsByTitle, liveGroups, type ShortcutGroup, useShortcuts } from '../../ui/shortcuts/index.ts';
import { CentreState } from './centre-state.tsx';
import { Clock } from './clock.tsx';
import { HelpOverlay } from './help-overlay.tsx';
import { Navigation } from './navigation.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { StatusLine } from './status-line.tsx';
import { useScannedCase } from './use-scanned-case.ts';
import './frame.css';

interface FrameProps {
  readonly staff: Staff;
  readonly route: Route;
  readonly children: ReactNode;
}

/** Top bar, the screen, status line: the same on every desk. */
export function Frame({ staff, route, children }: FrameProps) {
  const status = useFrameStatus();
  const [help, setHelp] = useState<readonly ShortcutGroup[] | null>(null);
  useScannedCase();
  const showHelp = () => setHelp(groupsByTitle(liveGroups()));
  useShortcuts({
    title: text.frame.global,
    shortcuts: [{ chords: ['?'], label: text.frame.helpShortcut, run: showHelp, silent: true }],
  });
  return (
    <div className="frame">
      <header className="frame-bar">
        <span className="frame-brand">{text.frame.brand}</span>
        <Navigation route={route} />
        <SearchBox route={route} />
        {status && <CentreState status={status} />}
        <PersonMenu staff={staff} />
        {status && <Clock status={status} />}
      </header>
      <main className="frame-content">{children}</main>
      {status && <StatusLine status={status} route={route} onHelp={showHelp} />}
      <HelpOverlay groups={help} onClose={() => setHelp(null)} />
    </div>
  );
}
