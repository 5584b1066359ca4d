import { join } from 'node:path';

/** Everything that was built lies beside `out/main`, unpackaged and in the archive alike. */
const OUT = join(import.meta.dirname, '..');

export const PATHS = {
  renderer: join(OUT, 'renderer'),
  workstationPreload: join(OUT, 'preload/workstation.cjs'),
  customerDisplayPreload: join(OUT, 'preload/customer-display.cjs'),
} as const;
