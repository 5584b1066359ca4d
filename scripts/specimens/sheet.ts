import { html, raw } from './html.ts';
import type { SpecimenPage } from './model.ts';

const A4 = { widthMm: 210, heightMm: 297 } as const;
const TOP_MM = 28;
const GAP_MM = 22;

/**
 * Several cards or booklet pages on one A4 sheet, one under the other, as a copier or a flatbed takes them. Its truth is
 * that of the first; zones come in their order.
 */
export function onOneSheet(pages: readonly SpecimenPage[]): SpecimenPage {
  let top = TOP_MM;
  const placed = pages.map(({ body, widthMm, heightMm }, index) => {
    const left = (A4.widthMm - widthMm) / 2 + (index % 2 === 0 ? -14 : 14);
    const style = `position:absolute;left:${left.toFixed(1)}mm;top:${top.toFixed(1)}mm`;
    top += heightMm + GAP_MM;
    return html`<div style="${raw(style)}">${body}</div>`;
  });
  const mrz = pages.flatMap((page) => page.mrz ?? []);
  return {
    ...A4,
    css: [...new Set(pages.map((page) => page.css))].join('\n'),
    body: html`<div style="position:relative;width:210mm;height:297mm;background:#fff;overflow:hidden">${placed}</div>`,
    fields: pages[0]?.fields ?? {},
    ...(mrz.length > 0 && { mrz }),
  };
}
