import { useState } from 'react';
import type { DiplomaMemory, ResemblingDiploma } from '#shared/domain/fraud/diploma-memory.ts';
import { text } from '#shared/i18n/index.ts';
import { useRead } from '../../../bridge/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { pageUrl } from '../document/page-url.ts';
import { useReview } from '../state/review-context.ts';
import { BesideDialog } from './beside-dialog.tsx';
import { memoryWords } from './memory-words.ts';
import './memory.css';

/** As many as stand in one row of the pane. */
const SHOWN = 6;

interface MemoryPartProps {
  readonly memory: DiplomaMemory;
  readonly onOpen: (index: number) => void;
}

/** Refused ones first, then the most alike. */
function inSight({ refused, alike, unlike }: DiplomaMemory): readonly ResemblingDiploma[] {
  const all = [...refused, ...alike, ...unlike];
  return all.filter(({ documentId }, at) => all.findIndex((one) => one.documentId === documentId) === at);
}

function MemoryPart({ memory, onOpen }: MemoryPartProps) {
  const words = text.review.memory;
  return (
    <section className="memory" aria-label={words.title} data-testid="diploma-memory">
      <h3>{words.title}</h3>
      {memoryWords(memory).map(({ tone, words: said }) => (
        <p key={said}>
          <Mark tone={tone} word={said} />
        </p>
      ))}
      <ul>
        {inSight(memory)
          .slice(0, SHOWN)
          .map((diploma, index) => (
            <li key={diploma.documentId}>
              <button
                type="button"
                className={`plain-button memory-paper memory-${diploma.outcome}`}
                title={words.describe(diploma)}
                onClick={() => onOpen(index)}
              >
                <img src={pageUrl(diploma.documentId, 0, 0)} alt={words.describe(diploma)} />
                <span>{words.percent(diploma.likeness)}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface Opened {
  readonly memory: DiplomaMemory;
  readonly index: number;
}

/** 文凭比照: what this station remembers beside each diploma of the case, in sight, never as a verdict. */
export function DiplomaMemories() {
  const { view } = useReview();
  const query = useRead('case.diploma_memory', { caseId: view.record.id }, { fresh: true });
  const [opened, setOpened] = useState<Opened | null>(null);
  const first = query.data?.find((memory) => inSight(memory).length > 0);
  useShortcuts(
    first
      ? {
          title: text.review.keys.title,
          shortcuts: [
            { chords: ['m'], label: text.review.memory.beside, run: () => setOpened({ memory: first, index: 0 }) },
          ],
        }
      : null,
  );
  return (
    <>
      {query.data?.map((memory) => (
        <MemoryPart key={memory.documentId} memory={memory} onOpen={(index) => setOpened({ memory, index })} />
      ))}
      {opened && (
        <BesideDialog
          documentId={opened.memory.documentId}
          earlier={inSight(opened.memory).slice(0, SHOWN)}
          first={opened.index}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
