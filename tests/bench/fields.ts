import type { Bench, Figure } from '#scripts/lib/bench-rows.ts';
import { diplomaSet } from '#scripts/specimens/diploma-set.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import { READING_SEEDS } from '#scripts/specimens/reading-set.ts';
import { openStudio } from '#scripts/specimens/studio.ts';
import { openRoom, resultOf } from '../integration/reading/open-room.ts';
import {
  DIPLOMA_FIELDS,
  type DiplomaField,
  emptyTally,
  isRight,
  isRightSchool,
  isSure,
  looksRight,
  type Tally,
} from './support/diploma-fields.ts';

/** The test half, unless a seed for tuning is given. */
const SEED = Number(process.env.FIELDS_SEED ?? READING_SEEDS.test.papers);
const DOCUMENTS = Number(process.env.FIELDS_COUNT ?? 118);
/** Issue "Reading documents", per cent. */
const RIGHT_AT_LEAST = 97;
const WRONG_AND_GREEN_AT_MOST = 0.3;

/** Days that diplomas in these languages print in Chinese numerals, or in digits with 年 and 月. */
const DATES: readonly DiplomaField[] = ['awardDate', 'studyFrom', 'studyTo'];
const IN_NUMERALS: readonly string[] = ['zh', 'ja'];

function share(part: number, all: number): number {
  return all === 0 ? Number.NaN : (100 * part) / all;
}

/**
 * Fields of scanned diplomas in every language, wording, layout and state of wear, as the reading room gives them. No
 * baseline: the same rules on another recogniser's text would measure that recogniser, which `pages` does.
 */
export const bench: Bench = {
  what: '文凭字段：读对、读错而未示警、读出的比例',
  async run(log) {
    const studio = await openStudio();
    const room = openRoom();
    const all = emptyTally();
    const byLanguage = new Map<string, Tally>();
    let numeralDatesWrong = 0;
    try {
      for (const spec of diplomaSet(SEED, DOCUMENTS)) {
        const { bytes, truth } = await makeFile(studio, spec);
        const { fields } = resultOf(await room.read(spec.fileName, { bytes, hint: 'diploma' }));
        const own = byLanguage.get(truth.fields.language ?? '') ?? emptyTally();
        byLanguage.set(truth.fields.language ?? '', own);
        for (const name of DIPLOMA_FIELDS) {
          const [printed, read] = [truth.fields[name], fields[name]];
          for (const tally of [all, own]) {
            if (printed !== undefined) tally.printed += 1;
            if (read === undefined) continue;
            tally.filled += 1;
            const isOther = name === 'institution' && isRightSchool(spec, read.value);
            if (isOther || isRight(printed, read.value)) tally.right += 1;
            else if (isSure(read) && looksRight(name, printed, read.value)) tally.wrongAndGreen += 1;
          }
          const isNumeralDate = DATES.includes(name) && IN_NUMERALS.includes(truth.fields.language ?? '');
          if (isNumeralDate && read !== undefined && isSure(read) && !isRight(printed, read.value))
            numeralDatesWrong += 1;
        }
        log(`${spec.fileName}: ${own.right} of ${own.filled} right so far in its language, ${own.printed} printed`);
      }
    } finally {
      await room.close();
      await studio.close();
    }
    const filled = [...byLanguage].map(
      ([language, tally]): Figure => ({
        figure: `printed fields read right, ${language}`,
        value: share(tally.right, tally.printed),
        unit: '%',
        better: 'higher',
      }),
    );
    const green = [...byLanguage].map(
      ([language, tally]): Figure => ({
        figure: `wrong and green, ${language}`,
        value: tally.wrongAndGreen,
        unit: 'count',
      }),
    );
    return [
      {
        figure: 'right where filled',
        value: share(all.right, all.filled),
        unit: '%',
        target: RIGHT_AT_LEAST,
        better: 'higher',
      },
      {
        figure: 'wrong and green',
        value: share(all.wrongAndGreen, all.filled),
        unit: '%',
        target: WRONG_AND_GREEN_AT_MOST,
      },
      { figure: 'dates in Chinese numerals wrong and unflagged', value: numeralDatesWrong, unit: 'count', target: 0 },
      { figure: 'printed fields filled', value: share(all.filled, all.printed), unit: '%', better: 'higher' },
      ...filled,
      ...green,
    ];
  },
};
