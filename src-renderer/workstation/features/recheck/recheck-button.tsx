import { Button } from 'antd';
import { useState } from 'react';
import { certificateOf } from '#shared/domain/case/recheck.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { useMay } from '../../ui/session/use-session.ts';
import { RecheckDialog } from './recheck-dialog.tsx';

/** Beside a certificate that is out: the applicant contests its 专业领域 (P四). */
export function RecheckButton({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  const may = useMay('intake.create');
  const { record } = view;
  const certificate = certificateOf(record);
  if (!may || !certificate || record.recheckOf || record.state.kind !== 'issued') return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.recheck.step}</Button>
      {open && <RecheckDialog view={view} certificate={certificate} onClose={() => setOpen(false)} />}
    </>
  );
}
