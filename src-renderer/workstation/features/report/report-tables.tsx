import { text } from '#shared/i18n/index.ts';
import type { DailyReportView } from '#shared/ipc/views/work-views.ts';
import { shanghaiDate, shanghaiTime } from '#shared/kernel/instant.ts';
import { BusinessTable } from './business-table.tsx';
import { StaffTable } from './staff-table.tsx';

export function ReportTables({ report }: { readonly report: DailyReportView }) {
  const words = text.report;
  const time = `${shanghaiDate(report.generatedAt)} ${shanghaiTime(report.generatedAt).slice(0, 5)}`;
  return (
    <>
      <section className="report-part" aria-label={words.byBusiness}>
        <h2>{words.byBusiness}</h2>
        <BusinessTable rows={report.rows} total={report.total} />
        <p className="report-note">{words.sum}</p>
      </section>
      <section className="report-part" aria-label={words.byStaff}>
        <h2>{words.byStaff}</h2>
        <StaffTable staff={report.staff} />
        <p className="report-note">{words.generated(time)}</p>
      </section>
    </>
  );
}
