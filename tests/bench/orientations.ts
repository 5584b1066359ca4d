import type { Bench } from '#scripts/lib/bench-rows.ts';
import { EXIF_ORIENTATIONS } from '#scripts/specimens/formats/exif.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import { mrzSet } from '#scripts/specimens/mrz-set.ts';
import { READING_SEEDS } from '#scripts/specimens/reading-set.ts';
import { openStudio } from '#scripts/specimens/studio.ts';
import { openRoom, resultOf } from '../integration/reading/open-room.ts';
import { storedTurned } from './support/stored-turned.ts';

/** A passport as a telephone stores it, however it was held: the room's own decoder has to bring it upright. */
export const bench: Bench = {
  what: '机读区：八种 EXIF 方向',
  async run(log) {
    const [passport] = mrzSet(READING_SEEDS.test.zones, 1);
    if (passport === undefined) throw new Error('no passport');
    const studio = await openStudio(1);
    const room = openRoom();
    let right = 0;
    try {
      const { bytes, truth } = await makeFile(studio, passport);
      for (const orientation of EXIF_ORIENTATIONS) {
        const stored = await storedTurned(bytes, orientation);
        const { mrz } = resultOf(await room.read(`orientation ${orientation}`, { bytes: stored }));
        if (JSON.stringify(mrz?.lines) === JSON.stringify(truth.mrz)) right += 1;
        else log(`orientation ${orientation}: ${JSON.stringify(mrz?.lines)}`);
      }
    } finally {
      await room.close();
      await studio.close();
    }
    const all = EXIF_ORIENTATIONS.length;
    return [
      { figure: `EXIF orientations read, of ${all}`, value: right, unit: 'count', target: all, better: 'higher' },
    ];
  },
};
