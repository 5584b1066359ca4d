import { html, type Markup } from '../../html.ts';
import type { SpecimenPage, TruthFields } from '../../model.ts';
import { specimenLabel, specimenMark } from './specimen-mark.ts';

const A4 = { widthMm: 210, heightMm: 297 } as const;

/** Chinese official letters: title centred, body indented by two characters, signature block right (GB/T 9704 in spirit). */
const CHINESE_LETTER_CSS = `
.sp-letter-zh { position:relative; overflow:hidden; background:#fff; color:#111; font-family:'Noto Serif CJK SC',serif;
  & .in { position:absolute; left:27mm; right:25mm; top:34mm; bottom:26mm; font-size:5.2mm; line-height:10mm; }
  & h1 { margin:0 0 9mm; text-align:center; font:700 8.6mm/13mm 'Noto Serif CJK SC'; letter-spacing:.6mm; }
  & p { margin:0; text-indent:2em; }
  & p.flush { text-indent:0; }
  & u { text-decoration:none; border-bottom:.2mm solid #333; padding:0 1.5mm; }
  & .sign { margin-top:12mm; margin-left:78mm; text-align:center; position:relative; }
  & table { width:100%; border-collapse:collapse; font-size:4.2mm; line-height:6.4mm; }
  & td, & th { border:.25mm solid #333; padding:1.2mm 2mm; text-align:center; font-weight:400; }
  & th { background:#f3f3f1; font-weight:600; }
  & .small { font-size:3.4mm; line-height:5.4mm; color:#444; }
}`;

export function chineseLetter(content: Markup, fields: TruthFields): SpecimenPage {
  const body = html`<div class="sp-letter-zh" style="width:210mm;height:297mm"><div class="in">${content}</div>${specimenMark(210, 297)}${specimenLabel('right:14mm;top:12mm')}</div>`;
  return { ...A4, css: CHINESE_LETTER_CSS, body, fields };
}

/** Letters and records of foreign universities. */
const LATIN_LETTER_CSS = `
.sp-letter-en { position:relative; overflow:hidden; background:#fff; color:#17181c; font-family:'Noto Sans CJK SC','DejaVu Sans',sans-serif;
  & .bar { position:absolute; left:0; right:0; top:0; height:5mm; }
  & .house { position:absolute; left:22mm; right:22mm; top:14mm; display:flex; justify-content:space-between; align-items:flex-end; border-bottom:.3mm solid #999; padding-bottom:3mm; }
  & .house b { font:600 6.4mm/8mm 'Noto Serif CJK SC'; }
  & .house span { font-size:2.9mm; line-height:4.2mm; text-align:right; color:#555; }
  & .in { position:absolute; left:22mm; right:22mm; top:36mm; bottom:20mm; font-size:3.8mm; line-height:6mm; }
  & h1 { font:600 5.6mm/8mm 'Noto Serif CJK SC'; margin:0 0 4mm; }
  & p { margin:0 0 3.4mm; }
  & table { width:100%; border-collapse:collapse; font-size:3.4mm; line-height:5mm; }
  & th { text-align:left; border-bottom:.35mm solid #333; padding:1mm 1.4mm; font-weight:600; }
  & td { border-bottom:.12mm solid #bbb; padding:.9mm 1.4mm; }
  & .num { text-align:right; }
  & .grid { display:grid; grid-template-columns:34mm 1fr 30mm 1fr; row-gap:.6mm; margin-bottom:5mm; }
  & .grid span { color:#555; }
  & .small { font-size:2.9mm; line-height:4.4mm; color:#555; }
}`;

export function latinLetter(
  house: { readonly name: string; readonly lines: readonly string[]; readonly colour: string },
  content: Markup,
  fields: TruthFields,
): SpecimenPage {
  const body = html`<div class="sp-letter-en" style="width:210mm;height:297mm"><div class="bar" style="background:${house.colour}"></div>
    <div class="house"><b style="color:${house.colour}">${house.name}</b><span>${house.lines.map((line) => html`${line}<br/>`)}</span></div>
    <div class="in">${content}</div>${specimenMark(210, 297)}${specimenLabel('right:14mm;top:7mm')}</div>`;
  return { ...A4, css: LATIN_LETTER_CSS, body, fields };
}

export function houseColour(seed: number): string {
  return ['#1f3560', '#5a1f2b', '#1f4a3a', '#4b2a63', '#6a3f14'][seed % 5] ?? '#1f3560';
}
