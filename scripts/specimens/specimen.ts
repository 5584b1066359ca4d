import type { SpecimenKind, SpecimenPage, SpecimenRequest, TemplateInput } from './model.ts';
import { TEMPLATES } from './templates/index.ts';

/** A drawn page together with a document of its own, ready for a browser. */
export interface RenderedSpecimen extends SpecimenPage {
  readonly html: string;
}

const BASE_CSS = `
*{box-sizing:border-box} html,body{margin:0;padding:0;background:#fff}
.sheet{position:relative;overflow:hidden;break-after:page;font-family:'Noto Sans CJK SC',sans-serif;-webkit-print-color-adjust:exact}
.sheet:last-child{break-after:auto}`;

/** Several pages in one document, each with its own paper size (CSS named pages): what a PDF with text is printed from. */
export function documentOf(pages: readonly SpecimenPage[], title: string): string {
  const sizes = pages.map((page, index) => `@page p${index}{size:${page.widthMm}mm ${page.heightMm}mm;margin:0}`);
  const css = [...new Set(pages.map((page) => page.css))];
  const sheets = pages.map((page, index) => {
    const size = `width:${page.widthMm}mm;height:${page.heightMm}mm`;
    return `<section class="sheet" style="page:p${index};${size}">${page.body.text}</section>`;
  });
  const style = [BASE_CSS, ...sizes, ...css].join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/><title>${title}</title><style>${style}</style></head><body>${sheets.join('')}</body></html>`;
}

function draw<K extends SpecimenKind>(request: SpecimenRequest<K> & { readonly kind: K }): SpecimenPage {
  const template: (input: TemplateInput<K>) => SpecimenPage = TEMPLATES[request.kind];
  return template(request);
}

/** Draws one page. Pure: the same request gives the same HTML, on any machine. */
export function renderSpecimen(request: SpecimenRequest): RenderedSpecimen {
  const page = draw(request);
  return { ...page, html: documentOf([page], `样本 SPECIMEN ${request.kind}`) };
}
