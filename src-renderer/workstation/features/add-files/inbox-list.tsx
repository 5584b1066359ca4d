import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { shanghaiTime } from '#shared/kernel/instant.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { type ImportPlace, tell } from './import-files.ts';

interface InboxListProps extends ImportPlace {
  readonly inbox: OutputOf<'intake.inbox'> | undefined;
}

export function InboxList({ caseId, materialRow, inbox }: InboxListProps) {
  const words = text.addFiles;
  const take = useWrite('intake.take_from_inbox', { onDone: (outcome) => tell(caseId, [outcome]) });
  if (!inbox) return <p>{text.frame.loading}</p>;
  return (
    <div className="inbox">
      <p className="add-hint">{words.inboxFolder(inbox.folder)}</p>
      {take.error && <FailureMessage failure={failureOf(take.error)} />}
      {inbox.files.length === 0 && <p>{words.inboxEmpty}</p>}
      <ul>
        {inbox.files.map(({ name, size, foundAt }) => (
          <li key={name} className="inbox-file">
            <span className="inbox-name">{name}</span>
            <span className="add-hint">
              {text.common.bytes(size)} · {shanghaiTime(foundAt).slice(0, 5)}
            </span>
            <Button size="small" disabled={take.isPending} onClick={() => take.mutate({ caseId, materialRow, name })}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
