import { html } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { portrait } from './parts/portrait.ts';

/** 33 × 48 mm, the size that Chinese offices mean by 标准证件照片. */
const PAGE = { widthMm: 33, heightMm: 48 } as const;

const CSS = `
.sp-photo { position:relative; overflow:hidden;
  & b { position:absolute; right:1mm; bottom:1mm; font:700 2mm/2.6mm 'Noto Sans CJK SC'; color:rgba(255,255,255,.9); text-shadow:0 0 .4mm #000; }
}`;

const BACKGROUNDS = { white: '#f6f7f8', blue: '#4a90d0', red: '#c0322e' } as const;

export function photo({ person, details }: TemplateInput<'photo'>): SpecimenPage {
  const body = html`<div class="sp-photo" style="width:33mm;height:48mm">${portrait(person, BACKGROUNDS[details.background])}<b>样本 SPECIMEN</b></div>`;
  return { ...PAGE, css: CSS, body, fields: { background: details.background } };
}
