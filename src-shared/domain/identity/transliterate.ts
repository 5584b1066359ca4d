/** Letters beyond A–Z as travel documents carry them (ICAO Doc 9303-3 §6). */

const LATIN: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ð: 'D',
  Đ: 'D',
  Þ: 'TH',
  Ł: 'L',
  Ħ: 'H',
  Ŋ: 'N',
  Ŧ: 'T',
  Ĳ: 'IJ',
  ẞ: 'SS',
};

const CYRILLIC_LETTERS = 'АБВГҐДЂЕЁЖЗИІЇЙЈКЛЉМНЊОПРСТЋУЎФХЦЧШЩЪЫЬЭЮЯЄѢ';
const CYRILLIC_LATIN =
  'A B V G G D D E E ZH Z I I I I J K L LJ M N NJ O P R S T C U U F KH TS CH SH SHCH IE Y - E IU IA IE IE'.split(' ');
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC_LETTERS].map((letter, index) => [letter, (CYRILLIC_LATIN[index] ?? '').replace('-', '')]),
);

/** Two letters where the standard lets a state choose: Ö as O or OE. */
const LONG: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', Ø: 'OE', Å: 'AA' };
const BARE: Readonly<Record<string, string>> = { Ä: 'A', Ö: 'O', Ü: 'U', Ø: 'O', Å: 'A' };

export type LetterStyle = 'bare' | 'long';

/** Capitals with only the letters Ä Ö Ü Ø Å still marked; tone marks and other accents are gone. */
function unaccented(text: string): string {
  return text
    .toUpperCase()
    .replace(/[ÆŒÐĐÞŁĦŊŦĲẞ]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/([AOU])[\u0300-\u0307\u0309-\u036f]*\u0308/g, (_, letter: string) => `${letter}\u0308`)
    .replace(/A\u030a/g, 'Å')
    .replace(/([AOU])\u0308/g, (_, letter: string) => ({ A: 'Ä', O: 'Ö' })[letter] ?? 'Ü')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Capital letters A–Z; the ü of Chinese names, which only follows L and N, as V. */
export function latinCapitals(text: string, style: LetterStyle): string {
  // The usual name, by far: nothing to transliterate.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toUpperCase().replace(/([NU])XX/g, '$1');
  const table = style === 'long' ? LONG : BARE;
  return Array.from(unaccented(text.normalize('NFC').replace(/[Йй]/g, 'И')), (letter) => CYRILLIC.get(letter) ?? letter)
    .join('')
    .replace(/([LN])Ü/g, '$1V')
    .replace(/[ÄÖÜØÅ]/g, (letter) => table[letter] ?? letter);
}
