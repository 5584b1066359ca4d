import { text } from '#shared/i18n/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { isFactKey } from '../facts/fact-specs.ts';
import type { MaterialPoint } from '../points/points.ts';
import { Judged } from './judged.tsx';

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

/** Whether the paper proves the ground is said where the paper is looked at. */
const PROVEN = ['greenChannelGround', 'greenChannelProven'];

export function MaterialDetails({ point }: { readonly point: MaterialPoint }) {
  const { item, verdict } = point;
  const asked = item.necessity === 'proof' ? PROVEN : item.unknownFacts;
  return (
    <>
      <p>{item.name}</p>
      <p className="dock-note">
        {item.clause} · {text.domain.NECESSITY_NAMES[item.necessity]} · {item.source} · {item.why}
      </p>
      {asked.length > 0 && <OpenFacts keys={asked} />}
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
