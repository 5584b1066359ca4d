import { html, type Markup, raw } from '../../html.ts';
import { createPrng } from '../../prng.ts';

/** Fine wave lines behind a travel document or a certificate. Decoration only: it imitates no state's security print. */
export function guilloche(
  seed: number,
  widthMm: number,
  heightMm: number,
  colours: readonly [string, string],
  opacity = 0.35,
): Markup {
  const prng = createPrng(seed);
  const families = colours.map((colour) => {
    const wave = prng.between(9, 18);
    const swing = prng.between(1.6, 3.4);
    const slope = prng.between(-0.12, 0.12);
    let path = '';
    for (let y = -8; y < heightMm + 8; y += 2.1) {
      path += `M0 ${y.toFixed(2)}`;
      for (let x = 0; x < widthMm; x += wave) {
        const end = y + (x + wave) * slope;
        path += `q${(wave / 4).toFixed(2)} ${(-swing).toFixed(2)} ${(wave / 2).toFixed(2)} ${((wave * slope) / 2).toFixed(2)}t${(wave / 2).toFixed(2)} ${((wave * slope) / 2).toFixed(2)}`;
        if (end > heightMm + 20) break;
      }
    }
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width=".16"/>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}" style="position:absolute;left:0;top:0;width:${widthMm}mm;height:${heightMm}mm;opacity:${raw(String(opacity))}">${raw(families.join(''))}</svg>`;
}
