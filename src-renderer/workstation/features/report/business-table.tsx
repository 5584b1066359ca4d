import { text } from '#shared/i18n/index.ts';
import type { DailyReportFigures, DailyReportView } from '#shared/ipc/views/work-views.ts';

const FIGURES = [
  'opening',
  'received',
  'supplementsRequested',
  'supplementsAnswered',
  'issued',
  'refused',
  'notAccepted',
  'withdrawn',
  'reopened',
  'openAtEnd',
  'dueToday',
  'overdue',
] as const satisfies readonly (keyof DailyReportFigures)[];

/** Noughts are faint, so that the eye goes to what happened; red only for what is overdue. */
function Figures({ row }: { readonly row: DailyReportFigures }) {
  return FIGURES.map((figure) => {
    const count = row[figure] ?? 0;
    const tone = count === 0 ? 'figure-nought' : figure === 'overdue' ? 'figure-bad' : '';
    return (
      <td key={figure} className={`figure ${tone}`}>
        {count}
      </td>
    );
  });
}

export function BusinessTable({ rows, total }: Pick<DailyReportView, 'rows' | 'total'>) {
  const { columns } = text.report;
  if (rows.length === 0) return <p>{text.report.empty}</p>;
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{columns.business}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className="figure">
              {columns[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.business}>
            <th scope="row">{text.domain.BUSINESS_SHORT_NAMES[row.business]}</th>
            <Figures row={row} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{text.report.total}</th>
            <Figures row={total} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
