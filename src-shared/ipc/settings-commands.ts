import { z } from 'zod';
import { officeDay } from '../schema/office.ts';
import { paragraph } from '../schema/primitives.ts';
import { empty, read, view, write } from './row.ts';
import type { OfficeView } from './views/office-view.ts';

const baseVersion = z.number().int().min(0);

/** What the office decides (domain.md, *Decision*). A change needs the network: the centre makes the next version. */
export const settingsCommands = {
  'settings.view': read('settings.read', empty, view<OfficeView>()),
  /** Only the keys that change; the whole is checked with them in place, a fault named by its path. */
  'settings.change': write(
    'settings.change',
    z.object({ baseVersion, changes: z.record(z.string().max(60), z.unknown()), reason: paragraph }),
    view<OfficeView>(),
  ),
  'settings.change_calendar': write(
    'settings.change',
    z.object({
      baseVersion,
      days: z.array(officeDay).max(2000),
      publishedYears: z.array(z.number().int()).max(100),
      reason: paragraph,
    }),
    view<OfficeView>(),
  ),
};
