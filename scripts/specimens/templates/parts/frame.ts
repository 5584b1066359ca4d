import { html, type Markup, raw } from '../../html.ts';

/** An engraved border: two rules with a chain of small lozenges between them. */
export function frame(widthMm: number, heightMm: number, insetMm: number, colour: string, bandMm = 4): Markup {
  const links: string[] = [];
  const inner = insetMm + bandMm;
  const link = (x: number, y: number): void => {
    const r = bandMm * 0.3;
    links.push(
      `M${(x - r).toFixed(2)} ${y.toFixed(2)}l${r.toFixed(2)} ${(-r).toFixed(2)} ${r.toFixed(2)} ${r.toFixed(2)} ${(-r).toFixed(2)} ${r.toFixed(2)}Z`,
    );
  };
  const across = Math.round((widthMm - 2 * insetMm - bandMm) / (bandMm * 0.7));
  const down = Math.round((heightMm - 2 * insetMm - bandMm) / (bandMm * 0.7));
  const middle = insetMm + bandMm / 2;
  for (let i = 0; i <= across; i += 1) {
    const x = middle + (i * (widthMm - 2 * middle)) / across;
    link(x, middle);
    link(x, heightMm - middle);
  }
  for (let i = 1; i < down; i += 1) {
    const y = middle + (i * (heightMm - 2 * middle)) / down;
    link(middle, y);
    link(widthMm - middle, y);
  }
  const rule = (inset: number, width: number): string =>
    `<rect x="${inset}" y="${inset}" width="${widthMm - 2 * inset}" height="${heightMm - 2 * inset}" fill="none" stroke-width="${width}"/>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}" style="position:absolute;left:0;top:0;width:${widthMm}mm;height:${heightMm}mm"><g stroke="${colour}">${raw(`${rule(insetMm, 0.6)}${rule(inner, 0.3)}<path d="${links.join('')}" fill="${colour}" stroke="none" opacity=".75"/>`)}</g></svg>`;
}
