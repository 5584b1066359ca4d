import { ASIA_PACIFIC } from './built-in/asia-pacific.ts';
import { BRITISH_ISLES } from './built-in/british-isles.ts';
import { EUROPE } from './built-in/europe.ts';
import { NORTH_AMERICA } from './built-in/north-america.ts';
import type { Institution } from './institution.ts';

/** `GBR001 牛津大学、… = University of Oxford | …` */
const ROW = /^(([A-Z]{3})\d{3}) (.+) = (.+)$/;

function parse(rows: string): readonly Institution[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [, code = '', country = '', chinese = '', foreign = ''] = ROW.exec(row) ?? [];
      return { code, country, chinese: chinese.split('、'), foreign: foreign.split(' | ') };
    });
}

/** What every station knows without a file: well-known places of the countries that the guide names, and beyond. */
export const BUILT_IN_INSTITUTIONS: readonly Institution[] = [
  NORTH_AMERICA,
  BRITISH_ISLES,
  EUROPE,
  ASIA_PACIFIC,
].flatMap(parse);
