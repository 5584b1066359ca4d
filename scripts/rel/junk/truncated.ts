import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { JunkFile } from './junk-file.ts';

/** A whole file of each format; the TIFF and one PDF have several pages or a text layer. */
const WHOLE = [
  'recognition-transcript.pdf',
  'recognition-diploma.pdf',
  'recognition-passport.jpg',
  'hk-permit.png',
  'employer-letter.tiff',
  'household-register.webp',
] as const;
const STEP = 5;

/** Each of them cut off at every 5 %. What is left is damaged, never a shorter paper. */
export const TRUNCATED: readonly JunkFile[] = WHOLE.flatMap((file) =>
  Array.from({ length: 100 / STEP - 1 }, (_, index): JunkFile => {
    const percent = (index + 1) * STEP;
    const { name, ext } = parse(file);
    return {
      name: `${name}-${percent}${ext}`,
      why: `${file} cut off at ${percent} %`,
      ends: ['damaged_file'],
      make: () => {
        const whole = readFileSync(`resources/specimens/${file}`);
        return whole.subarray(0, Math.floor((whole.length * percent) / 100));
      },
    };
  }),
);
