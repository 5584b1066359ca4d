import { Drawer, Segmented } from 'antd';
import { useEffect } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { Notes } from './notes.tsx';
import { openPanel, usePanel } from './panel-store.ts';
import { Timeline } from './timeline.tsx';
import './timeline.css';

/** What happened to the case, and what the office wants to remember. */
export function PanelDrawer({ view }: { readonly view: CaseView }) {
  const panel = usePanel();
  useEffect(() => () => openPanel(null), []);
  const words = text.timeline;
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
          ]}
          onChange={(next) => openPanel(next === 'notes' ? 'notes' : 'timeline')}
        />
      }
    >
      {panel === 'timeline' && <Timeline caseId={view.record.id} />}
      {panel === 'notes' && <Notes view={view} />}
    </Drawer>
  );
}
