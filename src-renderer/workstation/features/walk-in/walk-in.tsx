import { Button } from 'antd';
import { useState } from 'react';
import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { text } from '#shared/i18n/index.ts';
import { failureOf, useWrite } from '../../bridge/index.ts';
import { afterStep } from '../../ui/announce/after-step.ts';
import { announce } from '../../ui/announce/announce.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { backToQueue, navigate } from '../../ui/navigation/index.ts';
import { useToday } from '../../ui/session/use-session.ts';
import { isTypingIn, useShortcuts } from '../../ui/shortcuts/index.ts';
import { BusinessChoice } from './business-choice.tsx';
import { CounterHours } from './counter-hours.tsx';
import { FieldGroup } from './field-group.tsx';
import { APPLICANT_SPECS, factSpecs, hasHistory, SUBMITTER_SPECS } from './field-specs.ts';
import { checkTypedId, entryRefused, findFaults } from './find-faults.ts';
import { withTyped } from './from-resident-id.ts';
import { readForm } from './read-form.ts';
import { StudyHistory } from './study-history.tsx';
import { EMPTY_FORM, hasTyped, type WalkInForm } from './walk-in-form.ts';
import './walk-in.css';

/** False where no entry has the focus. */
function leaveEntry(): boolean {
  const entry = document.activeElement;
  if (!(entry instanceof HTMLElement) || !isTypingIn(entry)) return false;
  entry.blur();
  return true;
}

/** 窗口代录: taken in with the network unplugged; what is not known stays unknown. */
export function WalkIn() {
  const words = text.walkIn;
  const [form, setForm] = useState<WalkInForm>(EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { business, values } = form;
  const today = useToday();
  const faults = findFaults(form, today);
  const create = useWrite('intake.create_walk_in', {
    onDone: ({ caseId, number, letter }) => {
      announce(afterStep(words.done(number), 'receipt', letter));
      navigate({ kind: 'case', caseId });
    },
  });
  const refused = create.error ? entryRefused(failureOf(create.error), form) : null;
  const shown = new Map([...(refused ? [refused] : []), ...(tried ? faults : [])]);
  const save = () => {
    setTried(true);
    const [first] = faults.keys();
    if (first !== undefined) document.getElementById(`walk-in-${first}`)?.focus();
    else if (!create.isPending) create.mutate(readForm(form));
  };
  const edit = (next: (before: WalkInForm) => WalkInForm) => {
    setForm(next);
    setLeaving(false);
  };
  const change = (key: string, value: string) => edit((before) => withTyped(before, key, value));
  /** Out of the entry first, then out of the form; what was typed is not thrown away by one key. */
  const leave = () => {
    if (leaveEntry()) return;
    if (hasTyped(form) && !leaving) setLeaving(true);
    else backToQueue();
  };
  useShortcuts({
    title: words.keys.title,
    shortcuts: [
      { chords: ['ctrl+enter'], label: words.keys.save, run: save, whileTyping: true },
      { chords: ['esc'], label: words.keys.back, run: leave, whileTyping: true },
    ],
  });
  return (
    <article className="screen walk-in">
      <div className="walk-in-body">
        <header>
          <div className="walk-in-head">
            <h1>{words.title}</h1>
            <CounterHours />
          </div>
          <p className="walk-in-hint">{words.hint}</p>
        </header>
        <BusinessChoice value={business} onChoose={(next) => edit((before) => ({ ...before, business: next }))} />
        <FieldGroup
          title={words.applicant}
          hint={words.fixed}
          specs={APPLICANT_SPECS}
          values={values}
          faults={shown}
          idCheck={checkTypedId(values, today)}
          onChange={change}
        />
        {BUSINESSES[business].submittedBy === 'organisation' && (
          <FieldGroup
            title={words.submitter}
            hint={words.submitterHint}
            specs={SUBMITTER_SPECS}
            values={values}
            faults={shown}
            onChange={change}
          />
        )}
        <FieldGroup
          title={words.facts}
          specs={factSpecs(business, values)}
          values={values}
          faults={shown}
          onChange={change}
        />
        {hasHistory(business) && (
          <StudyHistory
            hint={words.historyHint[business]}
            lines={form.history}
            faults={shown}
            onChange={(history) => edit((before) => ({ ...before, history }))}
          />
        )}
      </div>
      {create.error && <FailureMessage failure={failureOf(create.error)} onDismiss={create.reset} />}
      <footer className="screen-foot">
        <p className="screen-will walk-in-faults" role="status">
          {leaving ? words.leaveAgain : tried && faults.size > 0 && `✗ ${words.faultsHead(faults.size)}`}
        </p>
        <Button onClick={leave}>{text.common.cancel} Esc</Button>
        <Button type="primary" loading={create.isPending} aria-keyshortcuts="Control+Enter" onClick={save}>
          {words.save} <span className="kbd">Ctrl+Enter</span>
        </Button>
      </footer>
    </article>
  );
}
