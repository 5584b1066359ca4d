import type { ForeignHolder } from './model.ts';
import { createPrng, deriveSeed, type Prng } from './prng.ts';

interface ForeignNames {
  readonly state: string;
  readonly surnames: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly place: string;
}

/** Names that are hard for a zone: hyphens, apostrophes, particles, accents, umlauts, several given names. */
const FOREIGN: readonly ForeignNames[] = [
  {
    state: 'GBR',
    surnames: ["O'Hallorane-Finch", 'Thistlewood', 'St. Marchbanks'],
    women: ['Maeve Rosalind', 'Celia Anne'],
    men: ['Owen', 'Alistair John'],
    place: 'CALDERHAVEN',
  },
  {
    state: 'USA',
    surnames: ['van der Westbrook', 'Ashdown', 'McQuillan-Ortega'],
    women: ['Judith Ann', 'Grace'],
    men: ['Theodore James', 'Luther'],
    place: 'LAKESHORE',
  },
  {
    state: 'AUS',
    surnames: ['Nguyen-Whitlock', 'Fairweather', "D'Arcy"],
    women: ['Kim', 'Isla Margaret'],
    men: ['Bruce Edmund', 'Kai'],
    place: 'PORT MERRIWA',
  },
  {
    state: 'FRA',
    surnames: ['de Valmont', 'Lefèvre-Clairfont', 'Çelik'],
    women: ['Éloïse Anaïs', 'Zoé'],
    men: ['Étienne', 'Jean-François'],
    place: 'CLAIRFONT',
  },
  {
    state: 'D',
    surnames: ['Müller-Größ', 'von Rosenbrück', 'Öztürk'],
    women: ['Jördis', 'Ulrike Bärbel'],
    men: ['Jürgen Björn', 'Konrad'],
    place: 'FALKENAU',
  },
  {
    state: 'JPN',
    surnames: ['MINATOGAWA', 'ONO', 'KAZAHAYA'],
    women: ['HARUKA', 'YUI'],
    men: ['DAICHI', 'TSUYOSHI'],
    place: 'AOBA',
  },
];

/** Number forms by state: they decide where fillers and letters stand in the second line. */
function documentNumber(state: string, prng: Prng): string {
  switch (state) {
    case 'D':
      return `C${Array.from({ length: 8 }, () => prng.pick([...'CFGHJKLMNPRTVWXYZ0123456789'])).join('')}`;
    case 'FRA':
      return `${prng.digits(2)}${prng.pick(['AA', 'CK', 'FV'])}${prng.digits(5)}`;
    case 'JPN':
      return `TZ${prng.digits(7)}`;
    case 'AUS':
      return `PA${prng.digits(7)}`;
    default:
      return prng.digits(9);
  }
}

/** The holder of a foreign passport; one in ten has an unspecified sex, which the zone writes as a filler. */
export function foreignHolder(seed: number, sex: 'M' | 'F'): ForeignHolder {
  const prng = createPrng(deriveSeed(seed, 'foreign'));
  const names = prng.pick(FOREIGN);
  return {
    state: names.state,
    surname: prng.pick(names.surnames),
    givenNames: prng.pick(sex === 'F' ? names.women : names.men),
    placeOfBirth: names.place,
    documentNumber: documentNumber(names.state, prng),
    sex: prng.chance(0.1) ? 'X' : sex,
  };
}
