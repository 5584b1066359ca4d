import { Button, Popover } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { failureOf, useRead, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { type ImportPlace, tell } from './import-files.ts';
import { InboxList } from './inbox-list.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { usePaste } from './use-paste.ts';
import './add-files.css';

const INBOX_EVERY_MS = 5_000;

interface AddFilesProps extends ImportPlace {
  /** The row's name in the case's own list; null with the row. */
  readonly materialName: string | null;
}

/** The ways in: dialog, scan folder, paste; what became of each file is said below. */
export function AddFiles({ caseId, materialRow, materialName }: AddFilesProps) {
  const words = text.addFiles;
  const inbox = useRead('intake.inbox', {}, { every: INBOX_EVERY_MS });
  const choose = useWrite('intake.choose_files', {
    onDone: (outcomes) => (outcomes.length === 0 ? announce(words.cancelled) : tell(caseId, outcomes)),
  });
  usePaste({ caseId, materialRow });
  const openDialog = () => choose.mutate({ caseId, materialRow });
  useShortcuts({
    title: text.review.keys.title,
    shortcuts: [{ chords: ['a'], label: text.review.keys.addFiles, run: openDialog }],
  });
  const [folderOpen, setFolderOpen] = useState(false);
  const closeFolder = { chords: ['esc'], label: text.frame.close, run: () => setFolderOpen(false), silent: true };
  useShortcuts(folderOpen ? { title: words.inbox, shortcuts: [closeFolder] } : null);
  const waiting = inbox.data?.files.length ?? 0;
  return (
    <section className="add-files" aria-label={words.choose}>
      <OutcomeList caseId={caseId} />
      {choose.error && <FailureMessage failure={failureOf(choose.error)} onDismiss={choose.reset} />}
      <div className="add-buttons">
        <Button size="small" disabled={choose.isPending} onClick={openDialog}>
          {words.choose} A
        </Button>
        <Popover
          trigger="click"
          open={folderOpen}
          onOpenChange={setFolderOpen}
          placement="topLeft"
          title={words.inbox}
          content={<InboxList caseId={caseId} materialRow={materialRow} inbox={inbox.data} />}
        >
          <Button size="small">{waiting > 0 ? words.inboxCount(waiting) : words.inbox}</Button>
        </Popover>
      </div>
      <p className="add-hint">{materialName === null ? words.intoNothing : words.into(materialName)}</p>
      <p className="add-hint">{words.hint}</p>
    </section>
  );
}
