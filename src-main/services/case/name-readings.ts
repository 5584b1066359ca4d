import { polyphonic } from 'pinyin-pro';

const CHINESE = /^\p{Script=Han}+$/u;

/** Every reading of each character, without tones; empty when the name is not Chinese throughout. */
export function nameReadings(name: string): readonly (readonly string[])[] {
  const plain = name.replace(/[\s·•]/gu, '');
  if (!CHINESE.test(plain)) return [];
  return polyphonic(plain, { toneType: 'none', type: 'array' }).map((readings) => [...new Set(readings)]);
}
