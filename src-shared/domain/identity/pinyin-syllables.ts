/** Every syllable of Hanyu Pinyin that a name may hold, by initial; capitals, ü as V. */
const FINALS_OF: Readonly<Record<string, string>> = {
  '': 'A AI AN ANG AO E EI EN ENG ER O OU',
  B: 'A AI AN ANG AO EI EN ENG I IAN IAO IE IN ING O U',
  P: 'A AI AN ANG AO EI EN ENG I IAN IAO IE IN ING O OU U',
  M: 'A AI AN ANG AO E EI EN ENG I IAN IAO IE IN ING IU O OU U',
  F: 'A AN ANG EI EN ENG O OU U',
  D: 'A AI AN ANG AO E EI EN ENG I IA IAN IAO IE ING IU ONG OU U UAN UI UN UO',
  T: 'A AI AN ANG AO E ENG I IAN IAO IE ING ONG OU U UAN UI UN UO',
  N: 'A AI AN ANG AO E EI EN ENG I IAN IANG IAO IE IN ING IU ONG OU U UAN UO V VE',
  L: 'A AI AN ANG AO E EI ENG I IA IAN IANG IAO IE IN ING IU ONG OU U UAN UN UO V VE',
  G: 'A AI AN ANG AO E EI EN ENG ONG OU U UA UAI UAN UANG UI UN UO',
  K: 'A AI AN ANG AO E EN ENG ONG OU U UA UAI UAN UANG UI UN UO',
  H: 'A AI AN ANG AO E EI EN ENG ONG OU U UA UAI UAN UANG UI UN UO',
  J: 'I IA IAN IANG IAO IE IN ING IONG IU U UAN UE UN',
  Q: 'I IA IAN IANG IAO IE IN ING IONG IU U UAN UE UN',
  X: 'I IA IAN IANG IAO IE IN ING IONG IU U UAN UE UN',
  ZH: 'A AI AN ANG AO E EI EN ENG I ONG OU U UA UAI UAN UANG UI UN UO',
  CH: 'A AI AN ANG AO E EN ENG I ONG OU U UA UAI UAN UANG UI UN UO',
  SH: 'A AI AN ANG AO E EI EN ENG I OU U UA UAI UAN UANG UI UN UO',
  R: 'AN ANG AO E EN ENG I ONG OU U UAN UI UN UO',
  Z: 'A AI AN ANG AO E EI EN ENG I ONG OU U UAN UI UN UO',
  C: 'A AI AN ANG AO E EN ENG I ONG OU U UAN UI UN UO',
  S: 'A AI AN ANG AO E EN ENG I ONG OU U UAN UI UN UO',
  Y: 'A AN ANG AO E I IN ING O ONG OU U UAN UE UN',
  W: 'A AI AN ANG EI EN ENG O U',
};

const LONGEST = 6;

/** What stands on paper for a syllable with ü: LÜ is LYU since 2012, LV before. */
const WITH_UMLAUT: Readonly<Record<string, readonly string[]>> = {
  LV: ['LV', 'LYU'],
  NV: ['NV', 'NYU'],
  LVE: ['LVE', 'LYUE', 'LUE'],
  NVE: ['NVE', 'NYUE', 'NUE'],
};

const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries(FINALS_OF).flatMap(([initial, finals]) =>
    finals
      .split(' ')
      .map((final) => initial + final)
      .flatMap((syllable) => (WITH_UMLAUT[syllable] ?? [syllable]).map((written) => [written, syllable] as const)),
  ),
);

/** The ways of writing a syllable that leave no doubt which one it is. */
export function writtenForms(syllable: string): readonly string[] {
  return WITH_UMLAUT[syllable] ?? [syllable];
}

export const ALL_SYLLABLES: readonly string[] = [...new Set(WRITTEN.values())];

/** The fewest syllables that the letters can be read as: XIAN is one, XIANGAN two; null when they are no pinyin. */
export function splitPinyin(letters: string): readonly string[] | null {
  if (!/[AEIOUVNGR]$/.test(letters)) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    let found: readonly string[] | null = null;
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = best[start];
      if (!before || (found && before.length + 1 >= found.length)) continue;
      const syllable = WRITTEN.get(letters.slice(start, end));
      if (syllable !== undefined) found = [...before, syllable];
    }
    best[end] = found;
  }
  return best[letters.length] ?? null;
}
