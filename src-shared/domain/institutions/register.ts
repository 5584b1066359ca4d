import type { Institution } from './institution.ts';
import { plainName } from './plain-name.ts';
import { slips } from './slips.ts';

/**
 * How well a text fits a name of the register. `exact`: letter by letter. `spelling`: the same name, otherwise spelled.
 * `alike`: words in another order, more or fewer of them, or single letters wrong; it may well be another place.
 */
export type Exactness = 'exact' | 'spelling' | 'alike';

export interface Found {
  readonly institution: Institution;
  readonly exactness: Exactness;
  /** The name of the register that it fits. */
  readonly name: string;
}

export interface InstitutionRegister {
  readonly institutions: readonly Institution[];
  /** Those that fit best, all with one exactness: several where a name belongs to several places (纽卡斯尔大学). */
  find(text: string): readonly Found[];
}

/** One name in the forms that are laid beside another's. */
interface Forms {
  readonly plain: string;
  readonly sorted: string;
  readonly blurred: string;
}

interface Entry extends Forms {
  readonly institution: Institution;
  readonly name: string;
}

const HAN = /\p{Script=Han}/u;
/** Letters for one slip that a reading machine may have made; below the first nothing is alike by letters. */
const LETTERS_A_SLIP = 10;
const MOST_SLIPS = 2;
/** 南京 and 北京 are one character apart: only longer names may have one wrong. */
const HAN_LETTERS_A_SLIP = 6;
/** Shorter names (MIT, 华威) stand in too many others. */
const SHORTEST_PART = 10;
const SHORTEST_HAN_PART = 4;

const letterByLetter = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
const sortedWords = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => word !== 'OF')
    .sort()
    .join(' ');

/** With the shapes that reading machines take for each other made one. */
function blur(plain: string): string {
  return plain
    .replace(/RN/g, 'M')
    .replace(/VV/g, 'W')
    .replace(/CL/g, 'D')
    .replace(/[L1]/g, 'I')
    .replace(/0/g, 'O')
    .replace(/5/g, 'S');
}

const formsOf = (plain: string): Forms => ({ plain, sorted: sortedWords(plain), blurred: blur(plain) });

function isPart(short: string, long: string): boolean {
  if (HAN.test(short)) return short.length >= SHORTEST_HAN_PART && long.includes(short);
  return short.length >= SHORTEST_PART && short.includes(' ') && ` ${long} `.includes(` ${short} `);
}

function hasFewSlips(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const most = HAN.test(a) ? Math.floor(length / HAN_LETTERS_A_SLIP) : Math.floor(length / LETTERS_A_SLIP);
  return most > 0 && slips(a, b, Math.min(most, MOST_SLIPS)) <= Math.min(most, MOST_SLIPS);
}

function isAlike(entry: Forms, text: Forms): boolean {
  return (
    entry.sorted === text.sorted ||
    isPart(entry.plain, text.plain) ||
    isPart(text.plain, entry.plain) ||
    hasFewSlips(entry.blurred, text.blurred)
  );
}

function indexBy(entries: readonly Entry[], key: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = index.get(key(entry));
    if (same) same.push(entry);
    else index.set(key(entry), [entry]);
  }
  return index;
}

/** Each place once, by the first of its names that fits. */
function foundIn(entries: readonly Entry[], exactness: Exactness): readonly Found[] {
  const byCode = new Map<string, Found>();
  for (const { institution, name } of entries) {
    if (!byCode.has(institution.code)) byCode.set(institution.code, { institution, exactness, name });
  }
  return [...byCode.values()];
}

export function createRegister(institutions: readonly Institution[]): InstitutionRegister {
  const entries = institutions.flatMap((institution) =>
    [...institution.chinese, ...institution.foreign].map(
      (name): Entry => ({ institution, name, ...formsOf(plainName(name)) }),
    ),
  );
  const exact = indexBy(entries, ({ name }) => letterByLetter(name));
  const spelled = indexBy(entries, ({ plain }) => plain);
  return {
    institutions,
    find(text) {
      const plain = plainName(text);
      if (plain === '') return [];
      const same = exact.get(letterByLetter(text));
      if (same) return foundIn(same, 'exact');
      const respelled = spelled.get(plain);
      if (respelled) return foundIn(respelled, 'spelling');
      const forms = formsOf(plain);
      return foundIn(
        entries.filter((entry) => isAlike(entry, forms)),
        'alike',
      );
    },
  };
}
