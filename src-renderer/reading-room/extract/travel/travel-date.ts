import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

export interface TravelDate {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
  /** Less than 0.5 where day and month may be the other way round. */
  readonly trust: number;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
/** Which way round 03/04/2021 stands is not known. */
const EITHER_WAY = 0.4;

function iso(year: string, month: string, day: string): CivilDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  return parseCivilDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => { readonly date: CivilDate | null; readonly trust: number };
}

const sure = (date: CivilDate | null) => ({ date, trust: 1 });
const month = (name: string): string => String(MONTHS.indexOf(name.toUpperCase()) + 1);

/** As border posts and consulates print them; years of two digits are of this century. */
const RULES: readonly Rule[] = [
  {
    pattern:
      /(?<![\dA-Z])(\d{1,2})[\s\-/.]{0,2}(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[\s\-/.]{0,2}(\d{4}|\d{2})(?!\d)/giu,
    read: ([day = '', name = '', year = '']) => sure(iso(year, month(name), day)),
  },
  {
    pattern:
      /(?<![A-Z])(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.?\s?(\d{1,2}),?\s?(\d{4})(?!\d)/giu,
    read: ([name = '', day = '', year = '']) => sure(iso(year, month(name), day)),
  },
  {
    pattern: /(?<!\d)(\d{4})\s?[-.．/年년]\s?(\d{1,2})\s?[-.．/月월]\s?(\d{1,2})(?!\d)/gu,
    read: ([year = '', number = '', day = '']) => sure(iso(year, number, day)),
  },
  {
    pattern: /(?<![\d.\-/])(\d{2})([-./])(\d{2})\2(\d{4}|\d{2})(?![\d.\-/])/gu,
    read: ([day = '', separator, number = '', year = '']) => {
      // Hyphens and points are of Europe, where the day comes first (Regulation (EC) 1683/95, annex).
      if (separator !== '/' || Number(day) > 12) return sure(iso(year, number, day));
      if (Number(number) > 12) return sure(iso(year, day, number));
      return { date: iso(year, number, day), trust: day === number ? 1 : EITHER_WAY };
    },
  },
];

export function findTravelDates(text: string): TravelDate[] {
  const found: TravelDate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const { date, trust } = read(match.slice(1));
      const [start, end] = [match.index, match.index + match[0].length];
      if (date === null || found.some((one) => one.start < end && one.end > start)) continue;
      found.push({ date, start, end, trust });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
