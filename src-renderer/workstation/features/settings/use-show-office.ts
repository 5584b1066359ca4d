import { useQueryClient } from '@tanstack/react-query';
import type { OfficeView } from '#shared/ipc/views/office-view.ts';
import { readKey } from '../../bridge/index.ts';

/** Puts what main answered on the screen at once. */
export function useShowOffice(): (view: OfficeView) => void {
  const client = useQueryClient();
  return (view) => client.setQueryData<OfficeView>(readKey('settings.view', {}), view);
}
