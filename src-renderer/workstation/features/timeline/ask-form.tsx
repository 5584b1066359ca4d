import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import {
  QUERY_CHANNELS,
  QUERY_TOPICS,
  type QueryChannel,
  type QueryTopic,
} from '#shared/domain/case/verification-query.ts';
import { verificationLetter } from '#shared/i18n/en/verification-letters.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';
import { failureOf, useShowCase, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { letterSubject } from './letter-subject.ts';

const words = text.diary;
/** Institutions answer within a week or two; the clerk may set another day. */
const USUAL_WAIT = 10;

export const CHANNEL_OPTIONS = QUERY_CHANNELS.map((value) => ({
  value,
  label: text.domain.QUERY_CHANNEL_NAMES[value],
}));
const TOPIC_OPTIONS = QUERY_TOPICS.map((value) => ({ value, label: text.domain.QUERY_TOPIC_NAMES[value] }));

interface AskFormProps {
  readonly view: CaseView;
  readonly today: CivilDate;
}

/** A template in English that the clerk may change; saved as it goes out. */
export function AskForm({ view, today }: AskFormProps) {
  const { record } = view;
  const [institution, setInstitution] = useState(record.facts.institution ?? '');
  const [topic, setTopic] = useState<QueryTopic>('degree');
  const [channel, setChannel] = useState<QueryChannel>('email');
  const [question, setQuestion] = useState(() => verificationLetter('degree', letterSubject(record)));
  const [followUpOn, setFollowUpOn] = useState<CivilDate | null>(addDays(today, USUAL_WAIT));
  const show = useShowCase();
  const ask = useWrite('diary.ask', {
    onDone: (next) => {
      show(next);
      announce(words.asked(institution));
    },
  });
  const ready = institution.trim() !== '' && question.trim() !== '' && followUpOn !== null && !ask.isPending;
  const save = () => {
    if (!ready) return;
    ask.mutate({ caseId: record.id, institution: institution.trim(), topic, channel, question, followUpOn });
  };
  return (
    <section className="panel-form" aria-label={words.ask}>
      <label htmlFor="ask-institution">{words.institution}</label>
      <Input
        id="ask-institution"
        maxLength={200}
        value={institution}
        onChange={(event) => setInstitution(event.target.value)}
      />
      <Select
        aria-label={words.topic}
        value={topic}
        options={TOPIC_OPTIONS}
        onChange={(next) => {
          setTopic(next);
          setQuestion(verificationLetter(next, letterSubject(record)));
        }}
      />
      <Select aria-label={words.channel} value={channel} options={CHANNEL_OPTIONS} onChange={setChannel} />
      <label htmlFor="ask-question">{words.question}</label>
      <Input.TextArea
        id="ask-question"
        rows={10}
        lang="en"
        maxLength={LONGEST_PARAGRAPH}
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <label htmlFor="ask-follow-up">{words.followUpOn}</label>
      <DateField
        id="ask-follow-up"
        label={words.followUpOn}
        value={followUpOn}
        today={today}
        onChange={setFollowUpOn}
      />
      <Button type="primary" disabled={!ready} onClick={save}>
        {words.ask}
      </Button>
      {ask.error && <FailureMessage failure={failureOf(ask.error)} />}
    </section>
  );
}
