import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { WordsFromCase } from '../words-from-case.tsx';

/** Rows that need not be handed in, with the reason: nobody has to ask why they are missing. */
export function WaivedRows({ items }: { readonly items: readonly ChecklistItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="waived" aria-label={text.review.material.waivedHead}>
      <h3>{text.review.material.waivedHead}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.row} title={item.name}>
            <span className="material-row-number">{item.row}</span>
            <span>
              {item.shortName}
              <span className="waived-why">
                {item.fromCase ? (
                  <Mark tone="good" word={text.review.material.fulfilled} />
                ) : (
                  text.domain.NECESSITY_NAMES[item.necessity]
                )}{' '}
                · <WordsFromCase words={item.why} from={item.fromCase} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
