import { text } from '#shared/i18n/index.ts';
import type { PaperOnRecord } from '#shared/ipc/views/verify-view.ts';
import { type Instant, shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { Tag } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

const words = text.verify;

function moment(at: Instant): string {
  return `${shanghaiDate(at)} ${shanghaiTime(at).slice(0, 5)}`;
}

/** What a person compares with the paper in the hand, in the order in which it is printed there. */
function compared({ values }: PaperOnRecord): readonly (readonly [string, string])[] {
  return Object.entries(words.values).flatMap(([key, label]) => {
    const value = (values[key] ?? '').trim();
    return value === '' ? [] : [[label, value] as const];
  });
}

/** The paper as this station has it. */
export function PaperFacts({ paper }: { readonly paper: PaperOnRecord }) {
  const { kind, number, caseId, caseNumber, issuedAt, signerName, prints, revokedAt, revokedReason, replacedBy } =
    paper;
  return (
    <section className="verify-paper" aria-label={words.onRecord}>
      <h3>
        {words.onRecord}：{text.domain.RESULT_KIND_NAMES[kind]} <span className="mono">{number}</span>{' '}
        {revokedAt && <Tag tone="bad">{words.revoked}</Tag>}
      </h3>
      <dl>
        {compared(paper).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words.issued}</dt>
          <dd>{issuedAt && words.issuedBy(moment(issuedAt), signerName ?? '—', prints)}</dd>
        </div>
        {revokedAt && (
          <div>
            <dt>{words.revoked}</dt>
            <dd>{words.revokedFor(moment(revokedAt), revokedReason ?? '')}</dd>
          </div>
        )}
        {replacedBy && (
          <div>
            <dt>{words.replacedBy}</dt>
            <dd className="mono">{replacedBy}</dd>
          </div>
        )}
      </dl>
      <button type="button" className="link-button" onClick={() => navigate({ kind: 'case', caseId })}>
        {words.openCase(caseNumber)}
      </button>
    </section>
  );
}
