import { html, type Markup } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { signature } from './ink.ts';

const LATIN_FIRST = [
  'Margaret',
  'Helen',
  'Owen',
  'Alistair',
  'Judith',
  'Edmund',
  'Rosalind',
  'Graham',
  'Celia',
  'Bernard',
];
const LATIN_LAST = [
  'Thistlewood',
  'Harrowgate',
  'Penhallow',
  'Marchbanks',
  'Oakenshaw',
  'Fairweather',
  'Lindqvist',
  'Tremayne',
  'Ashdown',
];

/** An invented officer of a university; the same one for a given institution and office. */
export function officer(seed: number, office: string): string {
  const prng = createPrng(deriveSeed(seed, 'officer', office));
  return `${prng.pick(LATIN_FIRST)} ${String.fromCharCode(65 + prng.int(0, 19))}. ${prng.pick(LATIN_LAST)}`;
}

/** Signature over a rule with name and office below. */
export function signatory(seed: number, office: string, widthMm = 58, name = officer(seed, office)): Markup {
  return html`<div class="signatory" style="width:${widthMm}mm">
    <div style="height:12mm;display:flex;align-items:flex-end;justify-content:center">${signature(deriveSeed(seed, 'hand', office), widthMm * 0.62, 11)}</div>
    <div style="border-top:.25mm solid #444;padding-top:1.2mm">${name}</div><div class="office">${office}</div></div>`;
}
