import type { Bench, Figure } from '#scripts/lib/bench-rows.ts';
import { bench as fields } from './fields.ts';
import { bench as orientations } from './orientations.ts';
import { bench as pages } from './pages.ts';
import { bench as zones } from './zones.ts';

/** Every part puts its own baseline between its own readings. */
const PARTS: Readonly<Record<string, Bench>> = { zones, orientations, pages, fields };
/** e.g. `READING_PARTS=zones,pages`; ZONES_COUNT, ZONES_NEGATIVES, PAGES_COUNT and FIELDS_COUNT shrink the parts. */
const CHOSEN = process.env.READING_PARTS?.split(',') ?? Object.keys(PARTS);

/** All that is measured of reading, on the test half, in one run. */
export const bench: Bench = {
  what: '识读：机读区、八种 EXIF 方向、页面文字、文凭字段',
  async run(log) {
    const figures: Figure[] = [];
    for (const name of CHOSEN) {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`no part ${name}: ${Object.keys(PARTS).join(', ')}`);
      figures.push(...(await part.run((text) => log(`${name}: ${text}`))));
    }
    return figures;
  },
};
