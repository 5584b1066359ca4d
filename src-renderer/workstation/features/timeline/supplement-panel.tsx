import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { CONTACT_CHANNELS, type ContactChannel, type Supplement } from '#shared/domain/case/case-record.ts';
import { matchSupplement, type ReturnedFile } from '#shared/domain/case/match-supplement.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { Mark } from '../../ui/marks/index.ts';

const words = text.diary.supplement;
const CHANNELS = CONTACT_CHANNELS.map((value) => ({ value, label: text.domain.CONTACT_CHANNEL_NAMES[value] }));

/** What changed: a file that is new, or the one that it took the place of. */
function FileLine({ document, before }: ReturnedFile) {
  return (
    <p className="panel-change">
      <Mark
        tone="good"
        word={before ? words.changed(before.fileName, document.fileName) : words.added(document.fileName)}
      />
    </p>
  );
}

function Returned({ view, supplement }: { readonly view: CaseView; readonly supplement: Supplement }) {
  const { items, others } = matchSupplement(view.record, supplement);
  return (
    <ol className="panel-items">
      {items.map(({ item, files }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a notice that went out stay as they are
        <li key={index}>
          <p>
            {item.materialRow !== null && `${item.materialRow} `}
            {item.text}
          </p>
          {files.map((file) => (
            <FileLine key={file.document.id} {...file} />
          ))}
          {files.length === 0 && (
            <p className="timeline-when">{item.materialRow === null ? words.noFile : `○ ${words.nothing}`}</p>
          )}
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <p>{words.others}</p>
          {others.map((file) => (
            <FileLine key={file.document.id} {...file} />
          ))}
        </li>
      )}
    </ol>
  );
}

function TellForm({ view, supplement }: { readonly view: CaseView; readonly supplement: Supplement }) {
  const [channel, setChannel] = useState<ContactChannel>('phone');
  const [reached, setReached] = useState(true);
  const [note, setNote] = useState('');
  const show = useShowCase();
  const tell = useWrite('supplement.told', {
    onDone: (next) => {
      show(next);
      setNote('');
      announce(words.recorded);
    },
  });
  const save = () => {
    const said = note.trim() === '' ? null : note.trim();
    tell.mutate({ caseId: view.record.id, supplementId: supplement.id, channel, reached, note: said });
  };
  return (
    <div className="panel-form">
      <Select aria-label={words.channel} size="small" value={channel} options={CHANNELS} onChange={setChannel} />
      <Radio.Group
        size="small"
        optionType="button"
        value={reached}
        options={[
          { value: true, label: words.told },
          { value: false, label: words.notReached },
        ]}
        onChange={(event) => setReached(event.target.value === true)}
      />
      <Input
        size="small"
        aria-label={words.note}
        placeholder={words.note}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button size="small" loading={tell.isPending} onClick={save}>
        {text.diary.save}
      </Button>
      {tell.error && <FailureMessage failure={failureOf(tell.error)} />}
    </div>
  );
}

function Notice({ view, supplement, times }: { view: CaseView; supplement: Supplement; times: number }) {
  const { requestedOn, dueOn, answeredOn, pausesClock, again, contacts = [] } = supplement;
  return (
    <li className="timeline-entry">
      <h3>{words.title(times, requestedOn)}</h3>
      <p className="timeline-when">
        {words.dueOn(dueOn)} · {pausesClock === false ? words.ranOn : words.paused(requestedOn, answeredOn)}
      </p>
      {again && <p className="timeline-reason">{words.again(again.approvedBy.name, again.reason)}</p>}
      <Returned view={view} supplement={supplement} />
      <h4>{words.contacts}</h4>
      {contacts.length === 0 && <p className="timeline-when">{words.noContacts}</p>}
      {contacts.map(({ channel, reached, note, at, by }) => (
        <p key={at}>
          <Mark tone={reached ? 'good' : 'doubt'} word={reached ? words.told : words.notReached} />{' '}
          {text.domain.CONTACT_CHANNEL_NAMES[channel]} · {shanghaiDate(at)} {shanghaiTime(at).slice(0, 5)} · {by.name}
          {note !== null && `：${note}`}
        </p>
      ))}
      {view.permitted.includes('supplement_told') && <TellForm view={view} supplement={supplement} />}
    </li>
  );
}

/** 补正情况: what came back for which item, where the clock stood still, and whether the applicant was told. */
export function SupplementPanel({ view }: { readonly view: CaseView }) {
  const { supplements } = view.record;
  if (supplements.length === 0) return <p className="timeline-when">{words.none}</p>;
  const numbered = supplements.map((supplement, index) => ({ supplement, times: index + 1 }));
  return (
    <ol className="timeline" aria-label={words.tab}>
      {numbered.toReversed().map(({ supplement, times }) => (
        <Notice key={supplement.id} view={view} supplement={supplement} times={times} />
      ))}
    </ol>
  );
}
