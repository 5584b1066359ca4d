import type { Actor } from '#shared/domain/rights/staff.ts';
import { text } from '#shared/i18n/index.ts';
import { type Instant, shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';

interface JudgedProps {
  readonly by: Actor;
  readonly at: Instant;
  readonly reason: string | null;
  readonly extra?: string;
}

/** Whose word it is, since when, and why. */
export function Judged({ by, at, reason, extra }: JudgedProps) {
  const when = `${shanghaiDate(at).slice(5)} ${shanghaiTime(at).slice(0, 5)}`;
  return (
    <p className="judged">
      <span className="dock-note">
        {text.review.dock.judged(by.name, when)}
        {extra !== undefined && ` · ${extra}`}
      </span>
      {reason !== null && <span className="judged-reason">{reason}</span>}
    </p>
  );
}
