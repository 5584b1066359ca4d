import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { html } from '../../html.ts';
import type { DiplomaStyle, Institution, WordedStyle } from '../../institutions.ts';
import type { Course, SpecimenPage } from '../../model.ts';
import type { Person } from '../../people.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { frame } from '../parts/frame.ts';
import { guilloche } from '../parts/guilloche.ts';
import { redSeal, roundSeal } from '../parts/ink.ts';
import { signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { A4_LANDSCAPE, A4_PORTRAIT } from './context.ts';
import { CHINESE } from './worded/china.ts';
import { FRENCH } from './worded/france.ts';
import { GERMAN } from './worded/germany.ts';
import { ITALIAN } from './worded/italy.ts';
import { JAPANESE } from './worded/japan.ts';
import { KOREAN } from './worded/korea.ts';
import { RUSSIAN } from './worded/russia.ts';
import { SPANISH } from './worded/spain.ts';
import { TAIWANESE } from './worded/taiwan.ts';
import type { Role, Wording, Wordings } from './worded/wording.ts';

export const WORDINGS: Readonly<Record<WordedStyle, Wordings>> = {
  es: SPANISH,
  it: ITALIAN,
  kr: KOREAN,
  tw: TAIWANESE,
  'cn-worded': CHINESE,
  'fr-worded': FRENCH,
  'de-worded': GERMAN,
  'jp-worded': JAPANESE,
  'ru-worded': RUSSIAN,
};

export function isWorded(style: DiplomaStyle): style is WordedStyle {
  return style in WORDINGS;
}

const LATIN = ["'Noto Serif CJK SC',serif", "'DejaVu Serif',serif", "'Noto Sans CJK SC',sans-serif"];
const EAST_ASIAN: Readonly<Partial<Record<WordedStyle, readonly string[]>>> = {
  kr: ["'Noto Serif CJK KR',serif", "'Noto Sans CJK KR',sans-serif"],
  tw: ["'Noto Serif CJK TC',serif", "'Noto Sans CJK TC',sans-serif"],
  'cn-worded': ["'Noto Serif CJK SC',serif"],
  'jp-worded': ["'Noto Serif CJK JP',serif", "'Noto Sans CJK JP',sans-serif"],
  'ru-worded': ["'DejaVu Serif',serif", "'DejaVu Sans',sans-serif"],
};

/** Height of the print and of its line, millimetres. */
const SIZES: Readonly<Record<Role, readonly [print: number, line: number]>> = {
  house: [8, 13],
  title: [9, 15],
  text: [5, 9],
  holder: [7.4, 13],
  degree: [6.8, 12],
  small: [3.9, 7],
};

const CSS = `
.sp-diploma-worded { position:relative; overflow:hidden; color:#1c1c24;
  & .lines { position:absolute; left:26mm; right:26mm; top:24mm; }
  & .house, & .title, & .holder, & .degree { font-weight:600; }
  & .foot { position:absolute; left:30mm; right:30mm; bottom:15mm; display:flex; justify-content:space-between; align-items:flex-end; text-align:center; font-size:3.2mm; line-height:4.4mm; }
}`;

interface WordedInput {
  readonly person: Person;
  readonly institution: Institution;
  readonly course: Course;
  readonly awardDate: CivilDate;
  readonly seed: number;
}

/** The wording of a diploma, as its seed has it; `which` picks one of its language's instead. */
export function wordingOf(style: WordedStyle, { course, seed, ...input }: WordedInput, which?: number): Wording {
  const prng = createPrng(deriveSeed(seed, 'wording'));
  const wordings = WORDINGS[style];
  const wording = wordings[which ?? prng.int(0, wordings.length - 1)]?.({
    ...input,
    course,
    level: course.level,
    prng,
  });
  if (wording === undefined) throw new Error(`no wording of ${style}`);
  return wording;
}

/** A diploma in one of its language's wordings, in a layout, a print and an ornament that follow from the seed. */
export function wordedDiploma(style: WordedStyle, input: WordedInput): SpecimenPage {
  const { institution, seed } = input;
  const prng = createPrng(deriveSeed(seed, 'layout'));
  const { blocks, holder, degree, field, awardDate, studyFrom, studyTo } = wordingOf(style, input);
  const page = prng.chance(0.5) ? A4_PORTRAIT : A4_LANDSCAPE;
  const colour = prng.pick(['#26336b', '#5a1f2b', '#1f4a3a', '#3c3c46']);
  const font = prng.pick(EAST_ASIAN[style] ?? LATIN);
  const isLatin = EAST_ASIAN[style] === undefined;
  const house = deriveSeed(11, institution.id);
  const room = page.heightMm - 24 - 46;
  const height = blocks.reduce((sum, [role]) => sum + SIZES[role][1], 0);
  // Landscape pages are set a little tighter, portrait ones wider, so that each is full.
  const scale = Math.min(1.25, room / height);
  const lines = blocks.map(([role, text]) => {
    const [print, line] = SIZES[role];
    const tint = role === 'house' || role === 'title' ? `color:${colour};` : '';
    return html`<div class="${role}" style="${tint}font-size:${(print * Math.min(1, scale)).toFixed(2)}mm;line-height:${(line * scale).toFixed(2)}mm">${text}</div>`;
  });
  const body = html`<div class="sp-diploma-worded" style="width:${page.widthMm}mm;height:${page.heightMm}mm;background:#fdfbf5;font-family:${font}">
    ${prng.chance(0.5) ? frame(page.widthMm, page.heightMm, 9, colour, 4) : guilloche(house, page.widthMm, page.heightMm, ['#d9cfae', '#cfd6dc'], 0.35)}
    <div class="lines" style="text-align:${prng.chance(0.75) ? 'center' : 'left'}">${lines}</div>
    <div class="foot">${isLatin && signatory(house, 'Rector', 50)}${isLatin ? roundSeal(house, institution.nameEn.toUpperCase(), 26, colour, 'opacity:.8') : redSeal(institution.nameZh, 26, 'right:6mm;bottom:2mm;opacity:.6')}</div>
    ${specimenMark(page.widthMm, page.heightMm)}${specimenLabel('right:14mm;top:5mm')}
  </div>`;
  const said = { holder, institution: institution.name, degree, field, awardDate, studyFrom, studyTo };
  const fields = Object.fromEntries(
    Object.entries({ ...said, language: institution.language }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return { ...page, css: CSS, body, fields };
}
