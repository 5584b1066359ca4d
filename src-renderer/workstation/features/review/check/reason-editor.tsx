import { Select } from 'antd';
import type { TrustLevel } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { DraftNote, useDraft } from '../../../ui/drafts/index.ts';
import { nameOf } from '../points/point-words.ts';
import type { Point } from '../points/points.ts';
import { draftPlaceOf, isReasonDraft, type ReasonDraft } from '../points/reason-draft.ts';
import type { Verdict } from '../state/review-state.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { presumedTrust, presumedValue, type VerdictDetails } from '../state/verdict-commands.ts';
import { ReasonBox } from './reason-box.tsx';
import { ValueChoice } from './value-choice.tsx';

const TRUST_LEVELS: readonly TrustLevel[] = ['A', 'B', 'C', 'D'];

interface ReasonEditorProps {
  readonly model: ReviewModel;
  readonly point: Point;
  readonly verdict: Verdict;
}

function earlierReason(point: Point): string {
  return (point.kind === 'material' ? point.verdict?.reason : point.decision?.reason) ?? '';
}

function detailsOf(point: Point, reason: string, trust: TrustLevel, value: string): VerdictDetails {
  switch (point.kind) {
    case 'material':
      return { reason, trust };
    case 'field':
      return { reason, value };
    case 'rule':
      return { reason };
  }
}

/** A verdict with its written reason, without leaving the point. */
export function ReasonEditor({ model, point, verdict }: ReasonEditorProps) {
  const words = text.review.dock;
  const draft = useDraft<ReasonDraft>({
    caseId: model.view.record.id,
    place: draftPlaceOf(point),
    initial: {
      verdict,
      reason: earlierReason(point),
      trust: point.kind === 'material' ? presumedTrust(point) : 'C',
      value: point.kind === 'field' ? presumedValue(point) : '',
    },
    isValue: isReasonDraft,
  });
  const { reason, trust, value } = draft.value;
  const change = (changes: Partial<ReasonDraft>) => draft.change({ ...draft.value, ...changes, verdict });
  const word = verdict === 'doubt' ? words.doubt : verdict === 'yes' ? words.yes[point.kind] : words.no[point.kind];
  const save = (written: string) => {
    model.give(verdict, detailsOf(point, written, trust, value));
  };
  return (
    <div className="dock-editor">
      {point.kind === 'field' && (
        <ValueChoice point={point} value={value} onChange={(next) => change({ value: next })} />
      )}
      {point.kind === 'material' && (
        <div className="dock-trust">
          <span className="dock-note">{words.trust}</span>
          <Select<TrustLevel>
            size="small"
            aria-label={words.trust}
            popupMatchSelectWidth={false}
            value={trust}
            options={TRUST_LEVELS.map((level) => ({ value: level, label: text.domain.TRUST_NAMES[level] }))}
            onChange={(next) => change({ trust: next })}
          />
        </div>
      )}
      <DraftNote draft={draft} />
      {point.kind === 'rule' && <p className="dock-note">{words.ruleHint}</p>}
      <ReasonBox
        label={`${nameOf(point)}：${words.reasonFor(word)}`}
        value={reason}
        onChange={(next) => change({ reason: next })}
        common={text.review.reasons[point.kind]}
        onSave={save}
        onCancel={() => model.dispatch({ kind: 'editor', editor: null })}
      />
    </div>
  );
}
