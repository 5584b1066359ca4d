import { Button } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts';
import { failureOf, useRead, useWrite } from '../../bridge/index.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DateField } from '../../ui/date-field/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { ReportTables } from './report-tables.tsx';
import './report.css';

interface ReportPageProps {
  /** Null is today. */
  readonly date: CivilDate | null;
}

export function ReportPage({ date }: ReportPageProps) {
  const today = useFrameStatus()?.today;
  return today ? <DailyReport date={date ?? today} today={today} /> : null;
}

function DailyReport({ date, today }: { readonly date: CivilDate; readonly today: CivilDate }) {
  const words = text.report;
  const report = useRead('report.daily', { date }, { fresh: true });
  const [saved, setSaved] = useState<string | null>(null);
  const xlsx = useWrite('report.export', {
    onDone: (output) => {
      const said = output === null ? words.exportCancelled : words.exported(output.path);
      setSaved(said);
      announce(said);
    },
  });
  const show = (next: CivilDate) => {
    setSaved(null);
    navigate({ kind: 'report', date: next === today ? null : next });
  };
  return (
    <div className="report">
      <header className="report-head">
        <h1>{words.title}</h1>
        <Button aria-label={words.previousDay} onClick={() => show(addDays(date, -1))}>
          ‹
        </Button>
        <DateField
          label={words.date}
          value={date}
          today={today}
          onChange={(next) => next && next !== date && show(next)}
        />
        <Button aria-label={words.nextDay} disabled={date >= today} onClick={() => show(addDays(date, 1))}>
          ›
        </Button>
        <Button disabled={date === today} onClick={() => show(today)}>
          {words.today}
        </Button>
        <span className="report-said" role="status" data-testid="export-outcome">
          {saved}
        </span>
        <Button type="primary" disabled={!report.data} loading={xlsx.isPending} onClick={() => xlsx.mutate({ date })}>
          {words.export}
        </Button>
      </header>
      {xlsx.error && <FailureMessage failure={failureOf(xlsx.error)} onDismiss={xlsx.reset} />}
      {report.error && <FailureMessage failure={failureOf(report.error)} onRetry={() => void report.refetch()} />}
      {report.data && <ReportTables report={report.data} />}
    </div>
  );
}
