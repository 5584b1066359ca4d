import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { text } from '#shared/i18n/index.ts';

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
                {text.domain.NECESSITY_NAMES[item.necessity]} · {item.why}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
