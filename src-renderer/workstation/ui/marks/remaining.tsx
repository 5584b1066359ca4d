import { text } from '#shared/i18n/index.ts';
import './marks.css';

const NEAR_DAYS = 2;

/** Working days left; null while the clock stands still or there is none. */
export function Remaining({ days }: { readonly days: number | null }) {
  if (days === null) return <span title={text.common.stoppedTitle}>{text.common.stopped}</span>;
  const tone = days < 0 ? 'remaining-late' : days <= NEAR_DAYS ? 'remaining-near' : '';
  return (
    <span className={tone} title={text.common.remainingTitle(days)}>
      {text.common.remaining(days)}
    </span>
  );
}
