import { useState } from 'react';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { factName } from '#shared/i18n/zh-cn/domain.ts';
import { DraftNote, useDraft } from '../../../ui/drafts/index.ts';
import { useToday } from '../../../ui/session/use-session.ts';
import { FactControl } from '../facts/fact-control.tsx';
import { draftOf, type FactDraft, isWrittenFact, type WrittenFact } from '../facts/fact-draft.ts';
import { type FactKey, type FactSpec, isFactKey, specOf } from '../facts/fact-specs.ts';
import { factWords } from '../facts/fact-words.ts';
import { type FactFaults, readFact } from '../facts/read-fact.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { FactProposals } from './fact-proposals.tsx';
import { MonthProposals } from './month-proposals.tsx';
import { ReasonBox } from './reason-box.tsx';
import { StampProposals } from './stamp-proposals.tsx';

interface FactEditorProps {
  readonly model: ReviewModel;
  readonly fact: FactKey;
  /** The answer that a key gave; null begins with what is known. */
  readonly value: boolean | null;
}

const NO_FAULTS: FactFaults = new Map();

function useFactDraft({ model, fact, value }: FactEditorProps, spec: FactSpec) {
  const { record } = model.view;
  const today = useToday();
  const written = useDraft<WrittenFact>({
    caseId: record.id,
    place: `fact:${fact}`,
    initial: {
      draft: draftOf(spec, value ?? record.facts[fact]),
      reason: text.review.reasons.fact[value === null ? 1 : 0] ?? '',
    },
    isValue: isWrittenFact,
  });
  const { draft, reason } = written.value;
  const [faults, setFaults] = useState(NO_FAULTS);
  const save = (ground: string) => {
    const read = readFact(fact, spec, draft, record, today);
    if (read.ok) model.changeFacts(fact, read.changes, ground);
    else setFaults(read.faults);
  };
  const change = (next: FactDraft) => {
    written.change({ draft: next, reason });
    // What was wrong is looked at again as it is typed; what is not finished yet is no fault.
    if (faults.size > 0) {
      const read = readFact(fact, spec, next, record, today);
      setFaults(read.ok ? NO_FAULTS : read.faults);
    }
  };
  const changeReason = (next: string) => written.change({ draft, reason: next });
  return { written, draft, reason, faults, change, changeReason, save };
}

interface FollowingProps {
  readonly fact: FactKey;
  readonly spec: FactSpec;
  readonly draft: FactDraft;
  readonly record: CaseRecord;
}

/** What else is put right with it, said before it is saved. */
function Following({ fact, spec, draft, record }: FollowingProps) {
  const read = readFact(fact, spec, draft, record, useToday());
  const others = read.ok ? Object.keys(read.changes).filter((key) => key !== fact) : [];
  if (!read.ok || others.length === 0) return null;
  const changed = { ...record.facts, ...read.changes };
  return others.filter(isFactKey).map((key) => (
    <p key={key} className="dock-note">
      {text.review.facts.follows(factName(key, record.business), factWords(key, changed))}
    </p>
  ));
}

function Editor({ spec, ...props }: FactEditorProps & { readonly spec: FactSpec }) {
  const { model, fact, value } = props;
  const { written, draft, reason, faults, change, changeReason, save } = useFactDraft(props, spec);
  const name = factName(fact, model.view.record.business);
  const answer = value === null ? null : value ? text.common.yes : text.common.no;
  const cancel = () => model.dispatch({ kind: 'editor', editor: null });
  return (
    <div className="dock-editor" data-testid="fact-editor">
      <p className="dock-fact">
        <strong>{name}</strong>
        {value !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() =>
              model.dispatch({ kind: 'editor', editor: { kind: 'reason', verdict: value ? 'yes' : 'no' } })
            }
          >
            {text.review.dock.overrule}
          </button>
        )}
      </p>
      <DraftNote draft={written} />
      <FactControl name={name} spec={spec} draft={draft} faults={faults} focused={value === null} onChange={change} />
      <FactProposals fact={fact} spec={spec} draft={draft} onChange={change} />
      {fact === 'insuranceMonths' && <MonthProposals spec={spec} draft={draft} onChange={change} />}
      {fact === 'stays' && <StampProposals spec={spec} draft={draft} onChange={change} />}
      <Following fact={fact} spec={spec} draft={draft} record={model.view.record} />
      {faults.size > 0 && <p className="fact-fault">{text.review.facts.faulty}</p>}
      <ReasonBox
        label={answer === null ? text.review.facts.changeOf(name) : `${name}：${text.review.dock.reasonFor(answer)}`}
        value={reason}
        onChange={changeReason}
        common={text.review.reasons.fact}
        focused={value !== null}
        onSave={save}
        onCancel={cancel}
      />
    </div>
  );
}

/** A rule cannot be clicked true: the fact that it rests on is stated, with its ground. */
export function FactEditor(props: FactEditorProps) {
  const spec = specOf(props.fact);
  return spec === null ? null : <Editor key={`${props.fact} ${props.value}`} {...props} spec={spec} />;
}
