import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import type { DocumentKind } from '#shared/domain/reading/reading-result.ts';
import { text } from '#shared/i18n/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { isFactKey } from '../facts/fact-specs.ts';
import type { MaterialPoint } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import { Judged } from './judged.tsx';
import { PaperEvidence } from './paper-evidence.tsx';
import { ZoneChecks } from './zone-checks.tsx';

/** The facts that a row waits for can be stated where they are missed. */
function OpenFacts({ keys }: { readonly keys: readonly string[] }) {
  return (
    <ul className="rule-inputs" aria-label={text.review.material.unknownFacts}>
      {keys.filter(isFactKey).map((key) => (
        <li key={key}>
          <FactLine fact={key} />
        </li>
      ))}
    </ul>
  );
}

/** Papers of offices and employers, which count with a seal. */
const SEALED: readonly DocumentKind[] = [
  'employer_letter',
  'household_register',
  'dossier_certificate',
  'social_insurance',
];

/** Where a red seal was seen on papers that need one: what the machine saw, whose it is a person looks at. */
function Seals({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const { view } = useReview();
  const words = text.review.material;
  const papers = documents.flatMap(({ id, fileName }) => {
    const paper = view.documents.find(({ documentId }) => documentId === id);
    return paper?.kinds.some((kind) => SEALED.includes(kind)) ? [{ id, fileName, pages: paper.pages }] : [];
  });
  if (papers.length === 0) return null;
  return (
    <ul className="rule-inputs" aria-label={words.seals}>
      {papers.map(({ id, fileName, pages }) => (
        <li key={id}>
          {fileName}：
          {pages
            .map(({ redSeals }, index) =>
              redSeals === null ? words.sealsUntold(index + 1) : words.sealsOn(index + 1, redSeals),
            )
            .join('；')}
        </li>
      ))}
    </ul>
  );
}

/** Whether the paper proves the ground is said where the paper is looked at. */
const PROVEN = ['greenChannelGround', 'greenChannelProven'];

export function MaterialDetails({ point }: { readonly point: MaterialPoint }) {
  const { item, verdict, documents } = point;
  const asked = item.necessity === 'proof' ? PROVEN : item.unknownFacts;
  return (
    <>
      <p>{item.name}</p>
      <p className="dock-note">
        {item.clause} · {text.domain.NECESSITY_NAMES[item.necessity]} · {item.source} · {item.why}
      </p>
      {asked.length > 0 && <OpenFacts keys={asked} />}
      <Seals documents={documents} />
      <ZoneChecks documents={documents} />
      <PaperEvidence documents={documents} />
      {verdict && (
        <Judged
          by={verdict.by}
          at={verdict.at}
          reason={verdict.reason}
          extra={text.domain.TRUST_NAMES[verdict.trust]}
        />
      )}
    </>
  );
}
