import type { ReactNode } from 'react';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { type Instant, shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { ProvisionalTag, Tag } from '../../../ui/marks/index.ts';

function moment(at: Instant): string {
  return `${shanghaiDate(at)} ${shanghaiTime(at).slice(0, 5)}`;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Who drafted, signed and issued it, and under which number. */
export function ResultFacts({ result }: { readonly result: ResultDocument }) {
  const words = text.result.facts;
  const { number, provisional, signedBy, signedAt, issuedAt, prints, revokedAt, revokedReason } = result;
  return (
    <dl className="result-facts" data-testid="result-facts">
      <Fact name={words.kind}>{text.domain.RESULT_KIND_NAMES[result.kind]}</Fact>
      <Fact name={words.number}>
        {number === null ? words.noNumber : <span className="mono">{number}</span>} {provisional && <ProvisionalTag />}
      </Fact>
      <Fact name={words.proposedBy}>{words.person(result.proposedBy.name, moment(result.proposedAt))}</Fact>
      {signedBy && signedAt && <Fact name={words.signedBy}>{words.person(signedBy.name, moment(signedAt))}</Fact>}
      {issuedAt && <Fact name={words.issuedAt}>{moment(issuedAt)}</Fact>}
      {issuedAt && <Fact name={words.prints}>{words.printed(prints)}</Fact>}
      {revokedAt && (
        <Fact name={words.revoked}>
          <Tag tone="bad">{moment(revokedAt)}</Tag> {revokedReason}
        </Fact>
      )}
    </dl>
  );
}
