import { median } from '#shared/recognition/median.ts';
/** A picture in colour, four bytes a pixel. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Inks that an office stamps with. */
export type Ink = 'red' | 'blue';

/** How strongly each pixel shows one ink: 0 none, about 1 for a fresh stamp. */
export interface InkMap {
  readonly width: number;
  readonly height: number;
  readonly strength: Float32Array;
}

/** Difference between a pixel's channels from which a page counts as scanned in colour. */
const CHROMA = 24;
/** Share of such pixels that a page in colour has at least. */
const COLOURED_SHARE = 0.0002;
/** Light is measured up to here: below it noise outweighs colour. */
const DARKEST = 12;

/** Whether any ink could be told on it: a grey or black-and-white scan says nothing about seals. */
export function isInColour({ data }: ColourPicture): boolean {
  let coloured = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) >= CHROMA) coloured += 1;
  }
  return coloured >= (COLOURED_SHARE * data.length) / 4;
}

type Light = readonly [red: number, green: number, blue: number];

/** Natural logarithm of the light of each level, so that ink and shadow add up instead of multiplying. */
const LOG = Float32Array.from({ length: 256 }, (_, level) => Math.log(Math.max(DARKEST, level)));

function lightAt(data: Uint8ClampedArray, at: number): Light {
  return [LOG[data[at] ?? 0] ?? 0, LOG[data[at + 1] ?? 0] ?? 0, LOG[data[at + 2] ?? 0] ?? 0];
}

/** How much more red than green, and blue than green, the paper is: what its own tint adds to every ink. */
function paperTint({ data, width, height }: ColourPicture): { readonly red: number; readonly blue: number } {
  const step = Math.max(1, Math.floor((width * height) / 4000)) * 4;
  const reds: number[] = [];
  const blues: number[] = [];
  for (let at = 0; at < data.length; at += step) {
    const [red, green, blue] = lightAt(data, at);
    reds.push(red - green);
    blues.push(blue - green);
  }
  return { red: median(reds), blue: median(blues) };
}

/** Blue and purple stamps let some red through; as much as this is still one of them. */
const PURPLE = 0.15;

/**
 * The ink's strength by how it splits the light: red ink takes green and blue and leaves red, blue ink leaves blue. As a
 * difference of logarithms it does not change with shadow over the page.
 */
export function inkMap(picture: ColourPicture, ink: Ink): InkMap {
  const { width, height, data } = picture;
  const tint = paperTint(picture);
  const strength = new Float32Array(width * height);
  for (let index = 0; index < strength.length; index += 1) {
    const [red, green, blue] = lightAt(data, index * 4);
    const overGreen = ink === 'red' ? red - green - tint.red : blue - green - tint.blue;
    const overOther = red - blue - tint.red + tint.blue;
    const split = Math.min(overGreen, ink === 'red' ? overOther : PURPLE - overOther);
    strength[index] = Math.max(0, split);
  }
  return { width, height, strength };
}
