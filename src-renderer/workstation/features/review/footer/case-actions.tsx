import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import type { CaseActionKind } from '#shared/domain/case/case-event.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { useLetterPrinting } from './use-letter-printing.ts';
import { VerifyDialog } from './verify-dialog.tsx';

type OpenDialog = 'not_accepted' | 'withdrawn' | 'verify' | 'assign' | null;

interface Entry {
  readonly kind: CaseActionKind;
  readonly label: string;
  readonly onClick: () => void;
}

interface CaseActionsProps {
  readonly view: CaseView;
  readonly onStart: () => void;
}

/** The rarer steps: 不予受理 stands open, the rest behind one button. */
export function CaseActions({ view, onStart }: CaseActionsProps) {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const words = text.review.footer;
  const printing = useLetterPrinting(view.record);
  const entries: readonly Entry[] = [
    { kind: 'review_started', label: words.start, onClick: onStart },
    { kind: 'verification_started', label: words.verify, onClick: () => setDialog('verify') },
    { kind: 'assigned', label: words.assign, onClick: () => setDialog('assign') },
    { kind: 'withdrawn', label: words.withdraw, onClick: () => setDialog('withdrawn') },
  ];
  // Then it is the main step and has its own button.
  const isUnstarted = view.record.state.kind === 'received';
  const steps = entries
    .filter(({ kind }) => view.permitted.includes(kind) && !(kind === 'review_started' && isUnstarted))
    .map(({ kind, label, onClick }) => ({ key: kind, label, onClick }));
  const items: MenuProps['items'] = [
    ...steps,
    ...(steps.length > 0 ? [{ key: 'letters', type: 'divider' } as const] : []),
    ...printing.entries,
  ];
  const close = () => setDialog(null);
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="topRight">
        <Button loading={printing.busy}>{words.actions} ▴</Button>
      </Dropdown>
      <Button disabled={!view.permitted.includes('not_accepted')} onClick={() => setDialog('not_accepted')}>
        {words.notAccept}
      </Button>
      {(dialog === 'not_accepted' || dialog === 'withdrawn') && <EndDialog view={view} end={dialog} onClose={close} />}
      {printing.open && <LetterDialog {...printing.open} onClose={printing.close} />}
      {dialog === 'verify' && <VerifyDialog view={view} onClose={close} />}
      {dialog === 'assign' && <AssignDialog view={view} onClose={close} />}
    </>
  );
}
