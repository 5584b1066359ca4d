import type { Box, ReadStamp } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { Word } from '../../recognise/text-engine.ts';
import { boxAround } from '../../recognise/text-lines.ts';
import { DOUBT, SURE_CHARACTER } from '../card/sure-field.ts';
import { type PageWords, pageWords, wordsBetween } from '../page-words.ts';
import { findTravelDates } from './travel-date.ts';

/** What the print of one stamp says, the box left to whoever knows where it stands. */
export interface StampWords extends Omit<ReadStamp, 'box'> {
  /** What the day takes up, and what all of its words do. */
  readonly day: Box;
  readonly whole: Box;
}

/** Passports are valid for ten years, and the one before is the oldest that anybody brings. */
const OLDEST = '1995-01-01';
/** A stamp is never taken as quite certain. */
const CEILING = 0.9;

const EXIT = /出(?![入生])|\bEXIT\b|\bDEPART(?:ED|URE)\b|\bEMBARKED\b|\bSORTIE\b/i;
const ENTRY = /(?<!出)入|\bENTRY\b|\bARRIV(?:ED|AL)\b|\bADMITTED\b|\bLANDED\b|\bENTR[EÉ]E\b|IMMIGRATION OFFICER/i;
const CHINESE = /中\s?国|边\s?检|边防检查|\bCHINA\b/i;

function directionOf(text: string): ReadStamp['direction'] {
  const plain = text.replace(/出入境/g, '');
  const [isExit, isEntry] = [EXIT.test(plain), ENTRY.test(plain)];
  return isExit === isEntry ? null : isExit ? 'exit' : 'entry';
}

/** The Chinese words of a stamp that are neither its issuer nor its direction. */
function portOf(source: PageWords): string | null {
  for (const line of source.text.split('\n')) {
    const rest = line.replace(/出入境|中\s?国|边\s?检|边防检查(?:总?站)?|CHINA|ENTRY|EXIT|[出入]/gi, ' ');
    const name = /[\u3400-\u9fff]{2,8}/u.exec(rest)?.[0];
    if (name === undefined || /样本|签证|护照/.test(name)) continue;
    const start = source.text.indexOf(name);
    const words = wordsBetween(source, start, start + name.length);
    return words.every(({ confidence }) => confidence >= SURE_CHARACTER) ? name : null;
  }
  return null;
}

/** How far the words of a stamp stand from its day, in widths of the day. */
const ASIDE = 0.95;
const ABOVE = 0.75;

interface Middle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function middleOf([left, top, width, height]: Box): Middle {
  return { x: left + width / 2, y: top + height / 2, width };
}

/** The words about each day: those of a stamp are nearer to its own day than to that of its neighbour. */
function wordsAbout(days: readonly Middle[], source: PageWords, lines: readonly (readonly Word[])[]): PageWords[] {
  const nearest = (word: Word): number => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, day] of days.entries()) {
      const away = Math.hypot((x - day.x) / ASIDE, (y - day.y) / ABOVE) / day.width;
      const isNear = Math.abs(x - day.x) <= ASIDE * day.width && Math.abs(y - day.y) <= ABOVE * day.width;
      if (!isNear || away >= least) continue;
      best = index;
      least = away;
    }
    return best;
  };
  return days.map((_, index) =>
    pageWords(
      source.page,
      lines.map((line) => line.filter((word) => nearest(word) === index)).filter((line) => line.length > 0),
    ),
  );
}

/**
 * The stamps in the words of a region that was turned upright: one for each day, with what is printed about it. Print of
 * a stamp that lies across it at another angle is no words.
 */
export function stampsIn(lines: readonly (readonly Word[])[], today: CivilDate): StampWords[] {
  const source = pageWords(0, lines);
  const days = findTravelDates(source.text).filter(
    ({ date, trust }) => trust >= 0.5 && date >= OLDEST && date <= today,
  );
  const boxes = days.map(({ start, end }) => boxAround(wordsBetween(source, start, end)));
  const about = wordsAbout(boxes.map(middleOf), source, lines);
  return days.flatMap(({ date, start, end }, index): StampWords[] => {
    const [day, own] = [boxes[index], about[index]];
    if (day === undefined || own === undefined) return [];
    const weakest = Math.min(...wordsBetween(source, start, end).map(({ confidence }) => confidence));
    const direction = directionOf(own.text);
    const isSure = weakest >= SURE_CHARACTER && direction !== null;
    return [
      {
        date,
        direction,
        isChinese: CHINESE.test(own.text),
        port: portOf(own),
        confidence: Math.min(weakest, isSure ? CEILING : DOUBT),
        day,
        whole: boxAround(own.words.map(({ word }) => word)),
      },
    ];
  });
}
