import { text } from '#shared/i18n/index.ts';
import type { DocumentView, StampOnPage } from '#shared/ipc/views/case-view.ts';
import type { FactDraft } from '../facts/fact-draft.ts';
import type { FactSpec } from '../facts/fact-specs.ts';
import { holdsStamp, withStamp } from '../facts/stamp-draft.ts';
import { useReview } from '../state/review-context.ts';
import { Confidence } from './confidence.tsx';
import { Crop } from './crop.tsx';
import { currentPapers } from './current-papers.ts';

const words = text.review.facts.stamps;
const DIRECTIONS = ['exit', 'entry'] as const;

interface StampProposalsProps {
  readonly spec: FactSpec;
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
}

interface ProposalProps extends StampProposalsProps {
  readonly paper: DocumentView;
  readonly stamp: StampOnPage;
}

/** Both ways are offered where the direction was not read. */
function Take({ spec, draft, onChange, stamp: { date, direction } }: Omit<ProposalProps, 'paper'>) {
  const offered = DIRECTIONS.filter((one) => direction === null || direction === one);
  if (offered.some((one) => holdsStamp(draft, one, date)))
    return <span className="dock-note">{text.review.facts.taken}</span>;
  return offered.map((one) => (
    <button key={one} type="button" className="link-button" onClick={() => onChange(withStamp(draft, spec, one, date))}>
      {words.take[one]}
    </button>
  ));
}

function Proposal({ paper, stamp, ...rest }: ProposalProps) {
  const { dispatch } = useReview();
  const { date, direction, port, page, box, confidence } = stamp;
  const { documentId } = paper;
  const size = paper.pages[page];
  return (
    <li data-testid={`stamp-${date}`}>
      <button
        type="button"
        className="plain-button crop-button"
        title={words.show(date)}
        aria-label={words.show(date)}
        onClick={() => dispatch({ kind: 'shown', source: { documentId, page, box }, zoom: 'crop' })}
      >
        {size && <Crop documentId={documentId} page={page} box={box} shape="stamp" size={size} />}
      </button>
      <span>
        <span className="machine-value">{date}</span> {direction !== null && words.directions[direction]} {port}
        <br />
        {direction === null ? (
          <span className="dock-note crop-doubt">{words.noDirection}</span>
        ) : (
          <Confidence value={confidence} />
        )}
      </span>
      <span className="read-take">
        <Take stamp={stamp} {...rest} />
      </span>
    </li>
  );
}

/**
 * 验讫章 as they were read, beside the stays that they may belong to. Nothing counts by itself: each is taken over by a
 * person, one by one, into lines that are saved with a reason. Stamps of other countries are no records of the mainland's.
 */
export function StampProposals(props: StampProposalsProps) {
  const { view } = useReview();
  const found = currentPapers(view)
    .flatMap((paper) => paper.stamps.filter(({ isChinese }) => isChinese).map((stamp) => ({ paper, stamp })))
    .sort((a, b) => a.stamp.date.localeCompare(b.stamp.date));
  if (found.length === 0) return null;
  return (
    <section className="read-proposals" aria-label={words.title}>
      <p className="dock-note">{words.title}</p>
      <ul>
        {found.map(({ paper, stamp }) => (
          <Proposal
            key={`${paper.documentId} ${stamp.page} ${stamp.box.join(' ')}`}
            paper={paper}
            stamp={stamp}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}
