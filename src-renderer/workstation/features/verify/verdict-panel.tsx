import type { ReactNode } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { VerifyView } from '#shared/ipc/views/verify-view.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { ProvisionalTag } from '../../ui/marks/index.ts';
import { PaperFacts } from './paper-facts.tsx';

const words = text.verify;

type Kind = VerifyView['verdict']['kind'];

const TONES: Readonly<Record<Kind, 'good' | 'bad' | 'doubt'>> = {
  genuine: 'good',
  revoked: 'bad',
  altered: 'bad',
  unknown: 'doubt',
  listed: 'doubt',
  no_scan: 'doubt',
};

/** What it rests on, beside the word itself. */
function because({ verdict }: VerifyView): string {
  switch (verdict.kind) {
    case 'altered':
      return words.altered[verdict.why];
    case 'unknown':
      return words.unknown[verdict.why];
    default:
      return words.because[verdict.kind];
  }
}

function knownSince({ asOf }: VerifyView): string {
  return asOf === null ? words.neverHeard : words.asOf(`${shanghaiDate(asOf)} ${shanghaiTime(asOf).slice(0, 5)}`);
}

interface VerdictPanelProps {
  readonly view: VerifyView;
  /** Below the verdict. */
  readonly children?: ReactNode;
}

/** The word in large type; what it rests on and as of when below it. */
export function VerdictPanel({ view, children }: VerdictPanelProps) {
  const { verdict, says, signedBy, papers, file } = view;
  const isProvisional = verdict.kind === 'genuine' && verdict.provisional;
  return (
    <section
      className={`verify-verdict verify-${TONES[verdict.kind]}`}
      data-testid="verdict"
      data-verdict={verdict.kind}
    >
      <div role="status">
        <h2>
          {words.verdicts[verdict.kind]} {isProvisional && <ProvisionalTag why={words.provisional} />}
        </h2>
        <p>{because(view)}</p>
      </div>
      <p className="verify-hint">{knownSince(view)}</p>
      {signedBy && says && (
        <p>
          {words.signedBy(signedBy.stationName, says.issuedOn)} <span className="mono">{signedBy.keyId}</span>
        </p>
      )}
      {says && papers.length === 0 && (
        <p>
          {words.says} {text.domain.RESULT_KIND_NAMES[says.kind]} <span className="mono">{says.number}</span> ·{' '}
          <span className="mono">{says.caseNumber}</span>
        </p>
      )}
      {file && <p>{words.file[file]}</p>}
      {children}
      {papers.map((paper) => (
        <PaperFacts key={`${paper.caseId} ${paper.number}`} paper={paper} />
      ))}
    </section>
  );
}
