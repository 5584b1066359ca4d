import { reportOfDay } from '../../services/report/daily-report.ts';
import { exportReport } from '../../services/report/export-report.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function reportHandlers({ context }: HandlerParts): Handlers<AreaCommand<'report'>> {
  return {
    'report.daily': ({ date }) => reportOfDay(context, date),
    'report.export': ({ date }, staff) => exportReport(context, staff, date),
  };
}
