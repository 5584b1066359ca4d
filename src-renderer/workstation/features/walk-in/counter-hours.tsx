import { text } from '#shared/i18n/index.ts';
import { counterWords } from '../../ui/counter/counter-words.ts';
import { Mark } from '../../ui/marks/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';

/** Who comes after hours is said so before the form is filled; taking the application in stays possible. */
export function CounterHours() {
  const counter = useFrameStatus()?.counter;
  if (!counter) return null;
  return (
    <p data-testid="walk-in-hours">
      <Mark tone={counter.open ? 'good' : 'doubt'} word={counterWords(counter)} />
      {!counter.open && ` ${text.walkIn.afterHours}`}
    </p>
  );
}
