import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import { languageOf } from '../extract/language.ts';
import { type GrayImage, shrinkGray, turnGray } from '../preprocess/gray-image.ts';
import { refineTilt } from '../preprocess/level-page.ts';
import { findTextDirection } from '../preprocess/text-direction.ts';
import type { Glance } from './glance.ts';
import { levelForSample, pageMask, sampleOf } from './page-sample.ts';
import { type EngineLanguage, LAYOUT, type Layout, type TextReader, type Word } from './text-engine.ts';
import { meanConfidence, textOf } from './text-lines.ts';

/** What reads a page, how its print is laid out, and how the page has to be taken for it. */
export interface PageLanguage {
  /** Its `turn` counts from the page as it came, as the first glance's does. */
  readonly glance: Glance;
  readonly layout: Layout;
  /** Whether it is in the letters of the reading that it was told by: the two can be held against each other. */
  readonly isLatin: boolean;
}

/** Languages with data of their own that the English or the Chinese reading of a page already gives away. */
const OWN_DATA: Readonly<Record<string, EngineLanguage>> = {
  fr: 'fra',
  de: 'deu',
  es: 'spa',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor+eng',
  ru: 'rus',
};

const LATIN: readonly EngineLanguage[] = ['fra', 'deu', 'spa', 'ita'];

/** Scripts that neither the English nor the Chinese data knows, each with what only it is written in. */
const OTHER_SCRIPTS = {
  rus: /[\u0400-\u04ff]/g,
  kor: /[\uac00-\ud7af]/g,
  jpn: /[\u3040-\u30ff\u3400-\u9fff]/g,
} as const;
const KANA = /[\u3040-\u30ff]/g;
/** Japanese without any kana is Chinese read by the wrong data. */
const KANA_FROM = 0.1;

const SURE_WORD = 0.7;
/** Characters of its own script, in words read with confidence, from which a sample is in that language. */
const SURE_CHARACTERS = 12;

/**
 * Sure Chinese characters, and their share of all letters, from which a page was understood though it has none of the
 * words that Chinese papers have, like the back of a permit. Of Hangul or Cyrillic the reader makes a few at most.
 */
const UNDERSTOOD_FROM = 15;
const UNDERSTOOD_SHARE = 0.5;
const SURE_CHINESE = 0.85;

function isUnderstoodChinese(words: readonly Word[]): boolean {
  const count = (some: readonly Word[], of: RegExp): number => textOf(some).match(of)?.length ?? 0;
  const sure = count(
    words.filter(({ confidence }) => confidence >= SURE_CHINESE),
    /[\u3400-\u9fff]/g,
  );
  return sure >= UNDERSTOOD_FROM && sure >= UNDERSTOOD_SHARE * count(words, /\p{Letter}/gu);
}

function ownCharacters(words: readonly Word[], own: RegExp): number {
  const text = textOf(words.filter(({ confidence }) => confidence >= SURE_WORD));
  const characters = text.match(own)?.length ?? 0;
  const lacksKana = own === OTHER_SCRIPTS.jpn && (text.match(KANA)?.length ?? 0) < KANA_FROM * characters;
  return lacksKana ? 0 : characters;
}

/** Japanese set in columns, from right to left: the page as it has to be taken then, or null when it is not that. */
async function inColumns(
  upright: GrayImage,
  glance: Glance,
  { height, scale }: { readonly height: number; readonly scale: number },
  engine: TextReader,
): Promise<PageLanguage | null> {
  // What is level for rows is not for columns: laid on its side, the page's columns are rows.
  const small = shrinkGray(upright, Math.max(1, Math.round(Math.max(upright.width, upright.height) / 1400)));
  const tilt = refineTilt(pageMask(turnGray(small, 1)), 0);
  const columns: Glance = { ...glance, language: 'jpn_vert', tilt, glyphHeight: height / scale };
  const page = levelForSample(upright, columns).image;
  const words = await engine.read({ image: page, language: 'jpn_vert', layout: LAYOUT.columns });
  const characters = ownCharacters(words.flat(), OTHER_SCRIPTS.jpn);
  return characters >= SURE_CHARACTERS ? { glance: columns, layout: LAYOUT.columns, isLatin: false } : null;
}

/** Tried together, as there are two workers; the rarer only when the first are not sure. */
const TRIES = [['rus', 'kor'], ['jpn']] as const;

/** The script that reads the page's fullest pieces best; null when none reads them with confidence. */
async function surestScript(image: GrayImage, engine: TextReader): Promise<EngineLanguage | null> {
  for (const languages of TRIES) {
    const tries = await Promise.all(
      languages.map(async (language) => {
        const words = (await engine.read({ image, language, layout: LAYOUT.block })).flat();
        return { language, characters: ownCharacters(words, OTHER_SCRIPTS[language]) };
      }),
    );
    const best = tries.reduce((a, b) => (b.characters > a.characters ? b : a));
    // Foreigners' names stand in Latin letters, of which the Korean data knows next to nothing.
    if (best.characters >= SURE_CHARACTERS) return best.language === 'kor' ? 'kor+eng' : best.language;
  }
  return null;
}

/**
 * How the page should have been read, judged by what the English or the Chinese reading made of it; null where that
 * reading stands. A page that it understood costs nothing; of one that it did not, a sample is read in each of the
 * other scripts.
 */
export async function ownLanguage(
  lines: readonly (readonly Word[])[],
  upright: GrayImage,
  glance: Glance,
  engine: TextReader,
): Promise<PageLanguage | null> {
  const told = languageOf(lines.map(textOf).join('\n'), meanConfidence(lines.flat()));
  const own = OWN_DATA[told.language];
  if (own !== undefined)
    return { glance: { ...glance, language: own }, layout: LAYOUT.page, isLatin: LATIN.includes(own) };
  if (told.language !== 'und' || isUnderstoodChinese(lines.flat())) return null;
  const looked = levelForSample(upright, glance);
  const { axis, height } = findTextDirection(looked.blobs);
  if (axis === 'vertical') {
    const columns = await inColumns(upright, glance, { height, scale: looked.scale }, engine);
    if (columns !== null) return columns;
  }
  const script = await surestScript(sampleOf(looked), engine);
  if (script !== null) return { glance: { ...glance, language: script }, layout: LAYOUT.page, isLatin: false };
  // What neither data could read told nothing of where the page's top is.
  const turned = levelForSample(turnGray(upright, 2), glance);
  const turnedScript = await surestScript(sampleOf(turned), engine);
  if (turnedScript === null) return null;
  const turn = ((glance.turn + 2) % 4) as QuarterTurn;
  return { glance: { ...glance, turn, language: turnedScript }, layout: LAYOUT.page, isLatin: false };
}
