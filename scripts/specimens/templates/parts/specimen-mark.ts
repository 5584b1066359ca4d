import { html, type Markup, raw } from '../../html.ts';

/** On every part of the page, so that no crop loses it, and drawn as outlines, so that a reader sees through it. */
export function specimenMark(widthMm: number, heightMm: number, scale = 1): Markup {
  const stepX = 62 * scale;
  const stepY = 34 * scale;
  const words: Markup[] = [];
  for (let row = -1; row * stepY < heightMm + stepY; row += 1) {
    for (let column = -1; column * stepX < widthMm + stepX; column += 1) {
      const x = column * stepX + (row % 2 === 0 ? 0 : stepX / 2);
      const y = row * stepY;
      words.push(html`<text x="${x}" y="${y}" transform="rotate(-28 ${x} ${y})">样本 SPECIMEN</text>`);
    }
  }
  return html`<svg class="specimen-mark" data-tile="${stepX} ${2 * stepY}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}"
    style="position:absolute;left:0;top:0;width:${widthMm}mm;height:${heightMm}mm;pointer-events:none">
    <g fill="none" stroke="#b3261e" stroke-opacity="0.26" stroke-width="${raw((0.2 * scale).toFixed(3))}" font-family="Noto Sans CJK SC" font-weight="700" font-size="${raw((6 * scale).toFixed(2))}">${words}</g></svg>`;
}

/** The plain statement that the mark stands for; survives a black-and-white scan. */
export function specimenLabel(style: string): Markup {
  return html`<div class="specimen-label" style="position:absolute;${style};border:0.25mm solid #b3261e;color:#b3261e;background:rgba(255,255,255,.7);font:700 2.3mm/3.4mm 'Noto Sans CJK SC';padding:0 1.2mm;white-space:nowrap">样本 SPECIMEN</div>`;
}
