import { html, type Markup, raw } from '../../html.ts';
import { createPrng } from '../../prng.ts';

/** A scribble that looks signed and says no name: one tall opening loop, uneven humps, a long tail. */
export function signature(seed: number, widthMm: number, heightMm: number, colour = '#1b2a5c'): Markup {
  const prng = createPrng(seed);
  const n = (low: number, high: number): string => prng.between(low, high).toFixed(1);
  let x = prng.between(14, 26);
  let path = `M${n(4, 10)} ${n(24, 34)} C${n(2, 14)} ${n(-6, 4)} ${x.toFixed(1)} ${n(-6, 4)} ${x.toFixed(1)} ${n(14, 22)} S${n(0, 10)} ${n(36, 42)} ${(x + 4).toFixed(1)} ${n(20, 26)}`;
  const humps = prng.int(2, 6);
  const room = 84 - x;
  for (let index = 0; index < humps; index += 1) {
    const step = (room / humps) * prng.between(0.55, 1.15);
    const top = prng.chance(0.3) ? n(-4, 8) : n(12, 20);
    const low = prng.chance(0.25) ? n(32, 42) : n(22, 28);
    path += ` C${(x + step * prng.between(0.1, 0.5)).toFixed(1)} ${top} ${(x + step * prng.between(0.4, 1)).toFixed(1)} ${top} ${(x + step * 0.8).toFixed(1)} ${n(17, 24)}`;
    path += ` S${(x + step * prng.between(0.5, 0.9)).toFixed(1)} ${low} ${(x + step).toFixed(1)} ${n(18, 25)}`;
    x += step;
  }
  path += ` C${(x + 4).toFixed(1)} ${n(8, 20)} ${(x + 10).toFixed(1)} ${n(24, 32)} ${n(94, 103)} ${n(10, 22)}`;
  if (prng.chance(0.4)) path += ` M${n(12, 24)} ${n(30, 35)} Q${n(40, 60)} ${n(24, 38)} ${n(80, 98)} ${n(27, 33)}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 104 40" preserveAspectRatio="none" style="display:block;width:${widthMm}mm;height:${heightMm}mm;overflow:visible"><path d="${raw(path)}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** A round Chinese office seal: ring, name along the upper arc, star, and 样本 where the purpose would stand. */
export function redSeal(name: string, diameterMm: number, style: string): Markup {
  const characters = [...name];
  const step = Math.min(24, 250 / Math.max(1, characters.length - 1));
  const start = -((characters.length - 1) * step) / 2;
  const size = characters.length > 14 ? 7.4 : characters.length > 10 ? 9 : 11;
  const letters = characters.map(
    (character, index) =>
      html`<text x="50" y="${raw((4 + size).toFixed(1))}" transform="rotate(${raw((start + index * step).toFixed(2))} 50 50)">${character}</text>`,
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" class="seal" style="position:absolute;width:${diameterMm}mm;height:${diameterMm}mm;opacity:.82;${style}">
    <circle cx="50" cy="50" r="48" fill="none" stroke="#c8202b" stroke-width="2.6"/>
    <g fill="#c8202b" font-family="Noto Serif CJK SC" font-weight="600" font-size="${raw(String(size))}" text-anchor="middle">${letters}
    <text x="50" y="80" font-size="10" letter-spacing="2">样本</text></g>
    <path d="M50 34l3.7 11.4h12l-9.7 7 3.7 11.4-9.7-7-9.7 7 3.7-11.4-9.7-7h12Z" fill="#c8202b"/></svg>`;
}

/** An embossed or inked university seal: rings, motto arc, a drawn device. No real arms. */
export function roundSeal(seed: number, text: string, diameterMm: number, colour: string, style: string): Markup {
  const prng = createPrng(seed);
  const id = `arc${seed}`;
  const count = prng.int(20, 36);
  const spokes = Array.from(
    { length: count },
    (_, index) => `<path d="M50 30V24" transform="rotate(${((index * 360) / count).toFixed(1)} 50 50)"/>`,
  ).join('');
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" class="seal" style="width:${diameterMm}mm;height:${diameterMm}mm;${style}">
    <defs><path id="${id}" d="M50 50m-38 0a38 38 0 1 1 76 0a38 38 0 1 1 -76 0"/></defs>
    <g fill="none" stroke="${colour}"><circle cx="50" cy="50" r="48" stroke-width="1.6"/><circle cx="50" cy="50" r="46" stroke-width=".5"/><circle cx="50" cy="50" r="33" stroke-width=".9"/><g stroke-width=".6">${raw(spokes)}</g></g>
    <text font-family="Noto Serif CJK SC" font-size="${raw(text.length > 28 ? '6' : '7.6')}" font-weight="600" fill="${colour}"><textPath href="#${id}" startOffset="2%" textLength="228">${text} · SPECIMEN ·</textPath></text>
    ${device(prng.int(0, 2), colour)}</svg>`;
}

/** An open book, a tree or a tower: what invented universities carry. */
export function device(which: number, colour: string): Markup {
  const shapes = [
    '<path d="M50 42c-6-4-14-5-20-3v20c6-2 14-1 20 3c6-4 14-5 20-3V39c-6-2-14-1-20 3Zm0 0v20"/><path d="M35 45q6-1 11 2M35 50q6-1 11 2M54 47q6-3 11-2M54 52q6-3 11-2"/>',
    '<path d="M50 68V46M50 56l-9-7M50 52l9-7M36 50c-5-9 3-16 9-14c2-6 12-6 14 0c7-1 12 6 6 14c-3 4-9 3-11 0c-2 4-7 4-9 0c-2 3-6 3-9 0Z"/>',
    '<path d="M38 68V46l4-4v-6h4v4h8v-4h4v6l4 4v22ZM46 68v-9a4 4 0 0 1 8 0v9M43 50h3M54 50h3M50 40V32l6 2l-6 2"/>',
  ];
  return html`<g fill="none" stroke="${colour}" stroke-width="1.3" stroke-linejoin="round">${raw(shapes[which] ?? '')}</g>`;
}
