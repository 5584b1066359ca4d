import { useState } from 'react';
import { countryName } from '#shared/domain/places/countries.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { visibleText } from '#shared/kernel/visible-text.ts';
import { Identifier, Tag } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useMay } from '../../ui/session/use-session.ts';
import { ShareButton } from '../customer-display/index.ts';
import { DossierMark } from '../dossier/index.ts';
import { CaseLinksLine } from '../recheck/index.ts';
import { openPanel, PanelDrawer } from '../timeline/index.ts';
import { Deadline } from './deadline.tsx';
import { GreenDialog } from './green-dialog.tsx';
import './case-head.css';

/** Asked for is not granted: only a proven ground is green. */
function GreenTag({ channel }: { readonly channel: NonNullable<CaseView['greenChannel']> }) {
  const { ground, outcome, reason } = channel;
  const granted = outcome === 'met';
  return (
    <Tag tone={granted ? 'green' : 'plain'} title={reason}>
      {granted ? text.review.green(ground) : `${text.review.green(ground)} ${text.domain.RULE_VERDICT_NAMES[outcome]}`}
    </Tag>
  );
}

/** What is asked for leads to its dialog; a doctor's case that asks for nothing has the way there. */
function GreenChannelMark({ view }: { readonly view: CaseView }) {
  const [open, setOpen] = useState(false);
  const { greenChannel, record, permitted } = view;
  const mayChange = useMay('case.review') && permitted.includes('facts_changed') && record.business === 'recognition';
  const mayAsk = mayChange && record.facts.degreeLevel === 'doctorate';
  if (greenChannel === null && !mayAsk) return null;
  const mark = greenChannel === null ? text.review.greenDialog.open : <GreenTag channel={greenChannel} />;
  if (!mayChange) return mark;
  return (
    <>
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {mark}
      </button>
      {open && <GreenDialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}

function Flags({ view }: { readonly view: CaseView }) {
  const { channel, assignee } = view.record;
  const words = text.review;
  return (
    <>
      <GreenChannelMark view={view} />
      <span className="case-fact">{words.channel[channel]}</span>
      {assignee && <span className="case-fact">{words.assignee(assignee.name)}</span>}
      {view.unsent > 0 && <Tag tone="accent">{words.unsent(view.unsent)}</Tag>}
      {view.inConflict && (
        <button type="button" className="tag tag-bad case-conflict" onClick={() => navigate({ kind: 'sync' })}>
          {words.conflict}
        </button>
      )}
    </>
  );
}

interface CaseHeadProps {
  readonly view: CaseView;
  /** Where the way back leads. */
  readonly back: string;
  readonly onBack: () => void;
}

/** Who and what, until when: one line that is the same on every page of the case. */
export function CaseHead({ view, back, onBack }: CaseHeadProps) {
  const { record } = view;
  const { applicant, facts } = record;
  return (
    <header className="case-header" data-testid="case-head">
      <button type="button" className="link-button" onClick={onBack}>
        ‹ {back}
      </button>
      <h1 className="case-title">
        <Identifier value={record.number} />
        <span className="case-name">{visibleText(applicant.name)}</span>
        {applicant.nameLatin !== null && <span className="case-latin">{visibleText(applicant.nameLatin)}</span>}
      </h1>
      <span className="case-fact" title={text.domain.BUSINESS_NAMES[record.business]}>
        {text.domain.BUSINESS_SHORT_NAMES[record.business]}
      </span>
      {facts.country !== null && <span className="case-fact">{countryName(facts.country)}</span>}
      <Tag>{text.domain.STATE_NAMES[record.state.kind]}</Tag>
      <Deadline view={view} />
      <DossierMark view={view} />
      <CaseLinksLine view={view} />
      <Flags view={view} />
      <span className="spring" />
      <ShareButton caseId={record.id} />
      <button type="button" className="link-button" onClick={() => navigate({ kind: 'person', caseId: record.id })}>
        {text.person.open}
      </button>
      <button type="button" className="link-button" onClick={() => openPanel('timeline')}>
        {text.review.timeline}
      </button>
      <button type="button" className="link-button" onClick={() => openPanel('notes')}>
        {text.review.notes}
        {record.notes.length > 0 && ` ${record.notes.length}`}
      </button>
      <PanelDrawer view={view} />
    </header>
  );
}
