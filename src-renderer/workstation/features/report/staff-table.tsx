import { text } from '#shared/i18n/index.ts';
import type { DailyReportView } from '#shared/ipc/views/work-views.ts';

const FIGURES = ['reviewed', 'supplements', 'proposed', 'signed', 'issued'] as const;

export function StaffTable({ staff }: Pick<DailyReportView, 'staff'>) {
  const { staffColumns } = text.report;
  if (staff.length === 0) return <p>{text.report.noStaff}</p>;
  return (
    <table className="report-table report-staff">
      <thead>
        <tr>
          <th scope="col">{staffColumns.name}</th>
          {FIGURES.map((figure) => (
            <th key={figure} scope="col" className="figure">
              {staffColumns[figure]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {staff.map((person) => (
          <tr key={person.name}>
            <th scope="row">{person.name}</th>
            {FIGURES.map((figure) => (
              <td key={figure} className={`figure ${person[figure] === 0 ? 'figure-nought' : ''}`}>
                {person[figure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
