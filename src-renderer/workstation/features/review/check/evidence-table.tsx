import type { EvidenceTable as Table } from '#shared/domain/rules/rule-verdict.ts';
import { text } from '#shared/i18n/index.ts';
import './evidence.css';

const words = text.review.evidence;

/** The rows that a verdict came from, what each adds, their sum, and what the guide asks of it. */
export function EvidenceTable({ table }: { readonly table: Table }) {
  const { title, unit, value, rows, asked, clause } = table;
  const counted = rows.reduce((all, row) => all + row.counted, 0);
  const sum = value === null ? words.atLeast(counted, unit ?? '') : `${value} ${unit ?? ''}`;
  return (
    <table className="evidence" data-testid="evidence">
      <caption>
        <strong>{title}</strong> {sum} · {words.asked(asked)} <span className="evidence-clause">{clause}</span>
      </caption>
      {rows.length === 0 ? (
        <tbody>
          <tr>
            <td className="evidence-none">{words.noRows}</td>
          </tr>
        </tbody>
      ) : (
        <>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col" className="evidence-counted">
                {words.counted}
              </th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, why, ...row }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a record may say the very same
              <tr key={index} className={row.counted === 0 ? 'evidence-idle' : ''}>
                <td>{period.from ?? text.common.none}</td>
                <td>{period.to ?? text.common.none}</td>
                <td className="evidence-counted">{row.counted}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2}>{words.sum}</td>
              <td className="evidence-counted">{value ?? counted}</td>
              <td>{sum}</td>
            </tr>
          </tfoot>
        </>
      )}
    </table>
  );
}
