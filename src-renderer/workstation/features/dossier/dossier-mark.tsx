import { useState } from 'react';
import { calledOn } from '#shared/domain/case/dossier-sign-in.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { UndoSignIn } from './undo-sign-in.tsx';

/** 档案: called for and on its way, or here since a day; with the archive clerk's step. Nothing before it was called for. */
export function DossierMark({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  const { record, permitted } = view;
  const { dossierSignedIn } = record.facts;
  const called = calledOn(record);
  if (record.business !== 'archive') return null;
  if (dossierSignedIn !== null) {
    return (
      <span
        className="case-fact"
        data-testid="dossier"
        title={text.dossier.hereSince(dossierSignedIn, record.dossierSignedBy?.name ?? null)}
      >
        {text.dossier.here(dossierSignedIn)}{' '}
        {permitted.includes('dossier_sign_in_undone') && <UndoSignIn view={view} />}
      </span>
    );
  }
  if (called === null) return null;
  return (
    <span className="case-fact" data-testid="dossier" title={text.dossier.calledOn(called)}>
      {text.dossier.called}{' '}
      {permitted.includes('dossier_signed_in') && (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {text.dossier.signIn.open}
        </button>
      )}
      {open && <SignInDialog view={view} from={called} onClose={() => setOpen(false)} />}
    </span>
  );
}
