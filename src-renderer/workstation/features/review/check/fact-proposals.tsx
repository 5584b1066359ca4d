import { type ProposedFact, proposedFact } from '#shared/domain/reading/proposed-facts.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { cellsOf, type FactDraft, withCell } from '../facts/fact-draft.ts';
import type { FactKey, FactSpec } from '../facts/fact-specs.ts';
import { cellWords } from '../facts/fact-words.ts';
import { useReview } from '../state/review-context.ts';
import { Confidence } from './confidence.tsx';
import { currentPapers } from './current-papers.ts';
import { ReadPlaces } from './read-places.tsx';

const words = text.review.facts;

interface FactProposalsProps {
  readonly fact: FactKey;
  readonly spec: FactSpec;
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
}

interface ProposalProps extends Omit<FactProposalsProps, 'fact'> {
  readonly paper: DocumentView;
  readonly read: ProposedFact;
}

function saidIn(spec: FactSpec, { cells }: ProposedFact): string {
  const said = cellsOf(spec).flatMap((cell) => {
    const value = cells[cell.key];
    return value === undefined ? [] : [{ label: cell.label, value: cellWords(cell, value) }];
  });
  return said.map(({ label, value }) => (spec.shape === 'group' ? `${label} ${value}` : value)).join(' · ');
}

function Proposal({ paper, read, spec, draft, onChange }: ProposalProps) {
  const [line] = draft.lines;
  const cells = Object.entries(read.cells);
  const take = () =>
    line && onChange(cells.reduce((taken, [key, value]) => withCell(taken, line.id, key, value), draft));
  const isTaken = cells.every(([key, value]) => line?.cells[key] === value);
  return (
    <li>
      <ReadPlaces paper={paper} fields={read.fields} />
      <span>
        <span className="machine-value">{saidIn(spec, read)}</span>
        <br />
        <Confidence value={Math.min(...read.fields.map((field) => field.confidence))} />
      </span>
      <span className="read-take">
        {isTaken ? (
          <span className="dock-note">{words.taken}</span>
        ) : (
          <button type="button" className="link-button" onClick={take}>
            {words.take}
          </button>
        )}
      </span>
    </li>
  );
}

/** What the papers say of a fact, to be taken over into its cells; nothing is judged by it before it is saved. */
export function FactProposals({ fact, ...rest }: FactProposalsProps) {
  const { view } = useReview();
  const found = currentPapers(view).flatMap((paper) =>
    paper.papers.flatMap((one) => {
      const read = proposedFact(fact, one);
      return read === null ? [] : [{ paper, read }];
    }),
  );
  if (found.length === 0) return null;
  return (
    <section className="read-proposals" aria-label={words.proposals}>
      <p className="dock-note">{words.proposals}</p>
      <ul>
        {found.map(({ paper, read }) => (
          <Proposal key={`${paper.documentId} ${read.fields[0].box.join(' ')}`} paper={paper} read={read} {...rest} />
        ))}
      </ul>
    </section>
  );
}
