import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import {
  isFollowUpDue,
  QUERY_OUTCOMES,
  type QueryChannel,
  type QueryOutcome,
  type VerificationQuery,
} from '#shared/domain/case/verification-query.ts';
import { reminderLetter } from '#shared/i18n/en/verification-letters.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { Mark } from '../../ui/marks/index.ts';
import { CHANNEL_OPTIONS } from './ask-form.tsx';
import { letterSubject } from './letter-subject.ts';

const words = text.diary;
const NEXT_WAIT = 7;
const TONES: Readonly<Record<QueryOutcome, 'good' | 'bad' | 'doubt'>> = {
  confirmed: 'good',
  denied: 'bad',
  unclear: 'doubt',
};
const OUTCOMES = QUERY_OUTCOMES.map((value) => ({ value, label: text.domain.QUERY_OUTCOME_NAMES[value] }));

interface QueryProps {
  readonly view: CaseView;
  readonly query: VerificationQuery;
  readonly today: CivilDate;
}

async function copy(letter: string): Promise<void> {
  await navigator.clipboard.writeText(letter);
  announce(words.copied);
}

function RemindForm({ view, query, today }: QueryProps) {
  const [channel, setChannel] = useState<QueryChannel>(query.channel);
  const [followUpOn, setFollowUpOn] = useState<CivilDate | null>(addDays(today, NEXT_WAIT));
  const show = useShowCase();
  const remind = useWrite('diary.remind', {
    onDone: (next) => {
      show(next);
      announce(words.reminded);
    },
  });
  return (
    <div className="panel-form">
      <Button
        size="small"
        onClick={() => void copy(reminderLetter(letterSubject(view.record), shanghaiDate(query.askedAt)))}
      >
        {words.copyReminder}
      </Button>
      <Select aria-label={words.channel} size="small" value={channel} options={CHANNEL_OPTIONS} onChange={setChannel} />
      <DateField label={words.nextFollowUp} value={followUpOn} today={today} onChange={setFollowUpOn} />
      <Button
        size="small"
        disabled={followUpOn === null || remind.isPending}
        onClick={() => followUpOn && remind.mutate({ caseId: view.record.id, queryId: query.id, channel, followUpOn })}
      >
        {words.remind}
      </Button>
      {remind.error && <FailureMessage failure={failureOf(remind.error)} />}
    </div>
  );
}

function AnswerForm({ view, query, today }: QueryProps) {
  const [outcome, setOutcome] = useState<QueryOutcome>('confirmed');
  const [answer, setAnswer] = useState('');
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(today);
  const show = useShowCase();
  const save = useWrite('diary.answer', {
    onDone: (next) => {
      show(next);
      announce(words.answered);
    },
  });
  const ready = answer.trim() !== '' && receivedOn !== null && !save.isPending;
  return (
    <div className="panel-form">
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={words.outcome}
        value={outcome}
        options={OUTCOMES}
        onChange={(event) => setOutcome(QUERY_OUTCOMES.find((one) => one === event.target.value) ?? 'unclear')}
      />
      <Input.TextArea
        aria-label={words.answerText}
        placeholder={words.answerText}
        rows={3}
        maxLength={LONGEST_PARAGRAPH}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <DateField label={words.receivedOn} value={receivedOn} today={today} onChange={setReceivedOn} />
      <Button
        size="small"
        type="primary"
        disabled={!ready}
        onClick={() =>
          receivedOn &&
          save.mutate({ caseId: view.record.id, queryId: query.id, outcome, answer: answer.trim(), receivedOn })
        }
      >
        {words.answer}
      </Button>
      {save.error && <FailureMessage failure={failureOf(save.error)} />}
    </div>
  );
}

/** One question with what came of it; while it is open, what to do next. */
export function QueryEntry({ view, query, today, mayWrite }: QueryProps & { readonly mayWrite: boolean }) {
  const { institution, topic, channel, question, askedAt, askedBy, followUpOn, reminders, answer } = query;
  const due = isFollowUpDue(query, today);
  return (
    <li className="timeline-entry" data-testid="query">
      <h3>
        {institution} · {text.domain.QUERY_TOPIC_NAMES[topic]}
      </h3>
      <p className="timeline-when">
        {shanghaiDate(askedAt)} · {text.domain.QUERY_CHANNEL_NAMES[channel]} · {askedBy.name}
      </p>
      {reminders.map(({ at, channel: by, by: actor }) => (
        <p key={at} className="timeline-when">
          {words.reminder(shanghaiDate(at), text.domain.QUERY_CHANNEL_NAMES[by], actor.name)}
        </p>
      ))}
      <details>
        <summary>{words.question}</summary>
        <p className="note-text" lang="en">
          {question}
        </p>
      </details>
      <Button size="small" onClick={() => void copy(question)}>
        {words.copy}
      </Button>
      {answer ? (
        <>
          <p>
            <Mark tone={TONES[answer.outcome]} word={text.domain.QUERY_OUTCOME_NAMES[answer.outcome]} />{' '}
            <span className="timeline-when">{words.answerOf(answer.receivedOn, answer.by.name)}</span>
          </p>
          <p className="note-text">{answer.text}</p>
        </>
      ) : (
        <>
          <p>
            <Mark tone={due ? 'doubt' : 'idle'} word={due ? words.due(followUpOn) : words.waiting(followUpOn)} />
          </p>
          {mayWrite && <RemindForm view={view} query={query} today={today} />}
          {mayWrite && <AnswerForm view={view} query={query} today={today} />}
        </>
      )}
    </li>
  );
}
