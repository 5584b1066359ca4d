import { Button } from 'antd';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { stageOf } from '#shared/domain/results/papers.ts';
import { text } from '#shared/i18n/index.ts';
import { Tag } from '../../../ui/marks/index.ts';

interface PaperListProps {
  readonly papers: readonly ResultDocument[];
  readonly shown: ResultDocument;
  readonly onShow: (paper: ResultDocument) => void;
  /** Null when nothing more may be proposed. */
  readonly onAdd: (() => void) | null;
}

/** The papers of a case that count, each with how far it is. */
export function PaperList({ papers, shown, onShow, onAdd }: PaperListProps) {
  const words = text.result;
  return (
    <nav className="paper-list" aria-label={words.papers}>
      {papers.length > 1 &&
        papers.map((paper) => (
          <button
            key={paper.id}
            type="button"
            className={paper.id === shown.id ? 'paper-line paper-shown' : 'paper-line'}
            aria-pressed={paper.id === shown.id}
            onClick={() => onShow(paper)}
          >
            <span className="paper-title">{text.domain.RESULT_KIND_NAMES[paper.kind]}</span>
            <span className="mono paper-number">{paper.number ?? ''}</span>
            <Tag tone={stageOf(paper) === 'issued' ? 'green' : 'accent'}>
              {text.domain.PAPER_STAGE_NAMES[stageOf(paper)]}
            </Tag>
          </button>
        ))}
      {onAdd && (
        <Button size="small" onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </nav>
  );
}
