import { open, rename, rm } from 'node:fs/promises';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { errorCode, isDiskFull } from '../../storage/storage-error.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { reportOfDay } from './daily-report.ts';
import { reportWorkbook } from './report-workbook.ts';

/** Beside the target first: an older report is replaced by a whole one or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const half = `${path}.part`;
  try {
    const handle = await open(half, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    if (isDiskFull(error)) refuse('disk_full');
    if (errorCode(error) !== null) refuse('file_not_written');
    throw error;
  }
}

export async function exportReport(
  context: CoreContext,
  staff: Staff,
  date: CivilDate,
): Promise<{ readonly path: string } | null> {
  const report = await reportOfDay(context, date);
  const path = await context.dialogs.saveFile(coreText.reportFile(date));
  if (path === null) return null;
  await writeWhole(path, await reportWorkbook(report));
  await context.storage.write((handle) =>
    appendAudit(handle, {
      at: context.clock.now(),
      kind: 'report_exported',
      actor: actorOf(staff),
      caseId: null,
      detail: { date },
    }),
  );
  return { path };
}
