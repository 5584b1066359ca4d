import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { OfficeChangeMark } from '#shared/ipc/views/office-view.ts';

export function markOf({ version, changedBy, changedAt, reason }: OfficeDocument): OfficeChangeMark {
  return { version, byName: changedBy?.name ?? null, at: changedAt, reason };
}
