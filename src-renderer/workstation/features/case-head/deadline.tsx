import { Button, Popover } from 'antd';
import { useState } from 'react';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { ProvisionalTag, Remaining } from '../../ui/marks/index.ts';
import { useMay } from '../../ui/session/use-session.ts';
import { ClassDialog } from './class-dialog.tsx';
import { endWords } from './end-words.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import { WhyThisDate } from './why-this-date.tsx';

type Step = 'extend' | 'class';

interface StepsProps {
  readonly view: CaseView;
  readonly clock: Clock;
  readonly onStep: (step: Step) => void;
}

/** What may be done about the date stands under what explains it. */
function Steps({ view, clock, onStep }: StepsProps) {
  const mayClass = useMay('case.deadline_class');
  const mayExtend = view.permitted.includes('deadline_extended') && clock.dueOn !== null;
  const mayReclass = mayClass && view.permitted.includes('facts_changed') && clock.code === 'recognition';
  if (!mayExtend && !mayReclass) return null;
  return (
    <fieldset className="why-steps" aria-label={text.deadlines.steps}>
      {mayExtend && <Button onClick={() => onStep('extend')}>{text.deadlines.extend.open}</Button>}
      {mayReclass && <Button onClick={() => onStep('class')}>{text.deadlines.class.open}</Button>}
    </fieldset>
  );
}

interface ClockLineProps {
  readonly view: CaseView;
  readonly clock: Clock;
  /** One of several has no room for its limit, which stands with why. */
  readonly isOnly: boolean;
}

function ClockLine({ view, clock, isOnly }: ClockLineProps) {
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const words = text.review.deadline;
  const begin = (next: Step) => {
    setOpen(false);
    setStep(next);
  };
  const { id: caseId, facts } = view.record;
  const why = (
    <>
      <WhyThisDate clock={clock} pack={view.pack} />
      <Steps view={view} clock={clock} onStep={begin} />
    </>
  );
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        content={why}
        trigger="click"
        placement="bottomLeft"
        title={words.why}
      >
        <button type="button" className="deadline" title={words.why} data-testid={`clock-${clock.code}`}>
          <span className="deadline-name">{clock.name}</span>
          {isOnly && <span>{words.limit(clock.limitDays)}</span>}
          <Remaining days={clock.paused ? null : clock.remainingDays} />
          {clock.dueOn !== null && <span className="deadline-due">{words.due(clock.dueOn.slice(5))}</span>}
          {clock.extensions.length > 0 && <span className="deadline-extended">{text.deadlines.extendedDay}</span>}
          {clock.provisional && <ProvisionalTag />}
        </button>
      </Popover>
      {step === 'extend' && <ExtendDialog caseId={caseId} clock={clock} onClose={() => setStep(null)} />}
      {step === 'class' && (
        <ClassDialog
          caseId={caseId}
          classes={view.deadlineClasses}
          present={facts.deadlineClass}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}

/** Every number here can be asked why; a closed case has nothing left to wait for, and says when and how it ended. */
export function Deadline({ view }: { readonly view: CaseView }) {
  const { record } = view;
  const clocks = view.clocks.filter(({ stoppedOn }) => stoppedOn === undefined);
  if (!isOpenState(record.state.kind)) {
    return (
      <span className="case-fact" data-testid="case-ended">
        {endWords(view)}
      </span>
    );
  }
  if (clocks.length === 0) return <span className="case-fact">{text.review.deadline.noLimit}</span>;
  return (
    <span className="deadlines">
      {clocks.map((clock) => (
        <ClockLine key={clock.code} view={view} clock={clock} isOnly={clocks.length === 1} />
      ))}
    </span>
  );
}
