import { type ProposedMonths, proposedMonths } from '#shared/domain/reading/proposed-facts.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import type { FactDraft } from '../facts/fact-draft.ts';
import type { FactSpec } from '../facts/fact-specs.ts';
import { holdsMonth, withMonth } from '../facts/month-draft.ts';
import { useReview } from '../state/review-context.ts';
import { Confidence } from './confidence.tsx';
import { currentPapers } from './current-papers.ts';
import { ReadPlaces } from './read-places.tsx';

const words = text.review.facts;

interface MonthProposalsProps {
  readonly spec: FactSpec;
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
}

interface ProposalProps extends MonthProposalsProps {
  readonly paper: DocumentView;
  readonly read: ProposedMonths;
}

function Proposal({ paper, read, spec, draft, onChange }: ProposalProps) {
  const { months, payment, employer, field } = read;
  return (
    <li>
      <ReadPlaces paper={paper} fields={[field]} />
      <span>
        {words.payments[payment]}
        <br />
        <Confidence value={field.confidence} />
      </span>
      <span className="read-take read-months">
        {months.map((month) =>
          holdsMonth(draft, month) ? (
            <span key={month} className="dock-note">
              {words.monthTaken(month)}
            </span>
          ) : (
            <button
              key={month}
              type="button"
              className="link-button"
              onClick={() => onChange(withMonth(draft, spec, { month, payment, employer }))}
            >
              {words.takeMonth(month)}
            </button>
          ),
        )}
      </span>
    </li>
  );
}

/** Months that the record names, each to be taken over by a person; what was paid later is told apart (G六7). */
export function MonthProposals(props: MonthProposalsProps) {
  const { view } = useReview();
  const found = currentPapers(view).flatMap((paper) =>
    paper.papers.flatMap((one) => proposedMonths(one).map((read) => ({ paper, read }))),
  );
  if (found.length === 0) return null;
  return (
    <section className="read-proposals" aria-label={words.proposals}>
      <p className="dock-note">{words.proposals}</p>
      <ul>
        {found.map(({ paper, read }) => (
          <Proposal key={`${paper.documentId} ${read.payment}`} paper={paper} read={read} {...props} />
        ))}
      </ul>
    </section>
  );
}
