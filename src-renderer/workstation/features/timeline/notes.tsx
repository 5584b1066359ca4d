import { Button, Input } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DraftNote, useDraft } from '../../ui/drafts/index.ts';
import { isText } from '../../ui/drafts/is-text.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

export function Notes({ view }: { readonly view: CaseView }) {
  const { id, notes } = view.record;
  const draft = useDraft({ caseId: id, place: 'note', initial: '', isValue: isText });
  const show = useShowCase();
  const words = text.timeline;
  const add = useWrite('case.add_note', {
    onDone: (next) => {
      show(next);
      draft.discard();
      announce(words.saved);
    },
  });
  const note = draft.value.trim();
  const save = () => {
    if (note !== '' && !add.isPending) add.mutate({ caseId: id, text: note });
  };
  return (
    <div className="notes">
      <Input.TextArea
        autoFocus
        aria-label={words.addNote}
        placeholder={words.noteHint}
        rows={3}
        maxLength={LONGEST_PARAGRAPH}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.ctrlKey && event.key === 'Enter') save();
        }}
      />
      <DraftNote draft={draft} />
      <Button type="primary" disabled={note === ''} loading={add.isPending} onClick={save}>
        {text.common.save}
      </Button>
      {add.error && <FailureMessage failure={failureOf(add.error)} />}
      {notes.length === 0 && <p className="timeline-when">{words.noNotes}</p>}
      <ol>
        {notes.toReversed().map((entry) => (
          <li key={entry.at} className="timeline-entry">
            <p className="timeline-when">
              {shanghaiDate(entry.at)} {shanghaiTime(entry.at).slice(0, 5)} · {entry.by.name}
            </p>
            <p className="note-text">{visibleText(entry.text)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
