import { asksForWorkplace } from '#shared/domain/results/result-kinds.ts';
import { text } from '#shared/i18n/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { useReview } from '../state/review-context.ts';

/** What no condition asks for and a result depends on: 在现户籍所在地工作不开具落户介绍信 (G十二3(2)). */
export function ResultFacts() {
  const { view } = useReview();
  if (!asksForWorkplace(view.record.business)) return null;
  return (
    <section className="result-facts" aria-label={text.review.resultFacts}>
      <h3>{text.review.resultFacts}</h3>
      <p>
        <FactLine fact="worksAtHouseholdPlace" />
      </p>
    </section>
  );
}
