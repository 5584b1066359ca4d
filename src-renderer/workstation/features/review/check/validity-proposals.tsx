import { placeOf, type ReadValidity, readValidity, type ValidityFact } from '#shared/domain/reading/read-validity.ts';
import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { type FactDraft, withCell } from '../facts/fact-draft.ts';
import { useReview } from '../state/review-context.ts';
import { Confidence } from './confidence.tsx';
import { Crop } from './crop.tsx';

const words = text.review.facts;

interface ValidityProposalsProps {
  readonly fact: ValidityFact;
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
}

interface ProposalProps extends Omit<ValidityProposalsProps, 'fact'> {
  readonly paper: DocumentView;
  readonly read: ReadValidity;
}

function Proposal({ paper, read, draft, onChange }: ProposalProps) {
  const { dispatch } = useReview();
  const { from, until } = read.validity;
  const { page, box } = placeOf(read);
  const confidence = Math.min(...read.fields.map((field) => field.confidence));
  const size = paper.pages[page];
  const [line] = draft.lines;
  const last = until === 'long_term' ? words.longTerm : until;
  const take = () => {
    if (line === undefined) return;
    const ended = withCell(draft, line.id, 'until', until ?? '');
    onChange(from === null ? ended : withCell(ended, line.id, 'from', from));
  };
  const isTaken = line?.cells.until === until && (from === null || line?.cells.from === from);
  return (
    <li>
      <button
        type="button"
        className="plain-button crop-button"
        title={text.review.dock.source}
        aria-label={text.review.dock.source}
        onClick={() => dispatch({ kind: 'shown', source: { documentId: paper.documentId, page, box }, zoom: 'crop' })}
      >
        {size && <Crop documentId={paper.documentId} page={page} box={box} size={size} />}
      </button>
      <span>
        <span className="machine-value">{from === null ? last : `${from} – ${last}`}</span>
        <br />
        <Confidence value={confidence} />
      </span>
      <span className="read-take">
        {isTaken ? (
          <span className="dock-note">{words.stamps.taken}</span>
        ) : (
          <button type="button" className="link-button" onClick={take}>
            {words.takeValidity}
          </button>
        )}
      </span>
    </li>
  );
}

/** What the papers say of a validity, to be taken over into the cells; nothing is judged by it before it is saved. */
export function ValidityProposals({ fact, ...rest }: ValidityProposalsProps) {
  const { view } = useReview();
  const replaced = new Set(view.record.documents.filter(({ replacedBy }) => replacedBy !== null).map(({ id }) => id));
  const found = view.documents
    .filter(({ documentId }) => !replaced.has(documentId))
    .flatMap((paper) =>
      paper.papers.flatMap((one) => {
        const read = readValidity(fact, one);
        return read === null ? [] : [{ paper, read }];
      }),
    );
  if (found.length === 0) return null;
  return (
    <section className="read-proposals" aria-label={words.readValidity}>
      <p className="dock-note">{words.readValidity}</p>
      <ul>
        {found.map(({ paper, read }) => (
          <Proposal key={`${paper.documentId} ${read.fields[0].box.join(' ')}`} paper={paper} read={read} {...rest} />
        ))}
      </ul>
    </section>
  );
}
