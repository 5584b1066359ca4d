import { Drawer, Segmented } from 'antd';
import { useEffect } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { DiaryPanel } from './diary-panel.tsx';
import { Notes } from './notes.tsx';
import { openPanel, PANELS, usePanel } from './panel-store.ts';
import { SupplementPanel } from './supplement-panel.tsx';
import { Timeline } from './timeline.tsx';
import './timeline.css';

/** What happened to the case, and what the office wants to remember. */
export function PanelDrawer({ view }: { readonly view: CaseView }) {
  const panel = usePanel();
  useEffect(() => () => openPanel(null), []);
  const words = text.timeline;
  const hasDiary = view.record.business === 'recognition';
  useShortcuts({
    title: text.review.keys.title,
    shortcuts: [
      { chords: ['u'], label: text.diary.supplement.open, run: () => openPanel('supplement') },
      { chords: ['v'], label: text.diary.open, run: () => hasDiary && openPanel('diary') },
    ],
  });
  return (
    <Drawer
      open={panel !== null}
      size={440}
      title={words.title}
      onClose={() => openPanel(null)}
      closable={{ 'aria-label': text.frame.close }}
      extra={
        <Segmented
          size="small"
          value={panel ?? 'timeline'}
          options={[
            { value: 'timeline', label: words.timeline },
            { value: 'notes', label: words.notes },
            { value: 'supplement', label: text.diary.supplement.tab },
            ...(hasDiary ? [{ value: 'diary', label: text.diary.tab }] : []),
          ]}
          onChange={(next) => openPanel(PANELS.find((one) => one === next) ?? 'timeline')}
        />
      }
    >
      {panel === 'timeline' && <Timeline caseId={view.record.id} />}
      {panel === 'notes' && <Notes view={view} />}
      {panel === 'supplement' && <SupplementPanel view={view} />}
      {panel === 'diary' && <DiaryPanel view={view} />}
    </Drawer>
  );
}
