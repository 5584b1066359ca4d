import { text } from '#shared/i18n/index.ts';
import type { MaterialPoint } from '../points/points.ts';
import { Judged } from './judged.tsx';

function factNames(keys: readonly string[]): string {
  return keys.map((key) => text.domain.FIELD_NAMES[key] ?? key).join('、');
}

export function MaterialDetails({ point }: { readonly point: MaterialPoint }) {
  const { item, verdict } = point;
  return (
    <>
      <p>{item.name}</p>
      <p className="dock-note">
        {item.clause} · {text.domain.NECESSITY_NAMES[item.necessity]} · {item.source} · {item.why}
      </p>
      {item.unknownFacts.length > 0 && (
        <p className="dock-note">{text.review.material.unknownFacts(factNames(item.unknownFacts))}</p>
      )}
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
