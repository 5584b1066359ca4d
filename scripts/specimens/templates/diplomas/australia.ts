import { dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { device, roundSeal } from '../parts/ink.ts';
import { signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_LANDSCAPE as PAGE } from './context.ts';

const CSS = `
.sp-diploma-au { position:relative; overflow:hidden; color:#1d2430; font-family:'Noto Sans CJK SC',sans-serif;
  & .band { position:absolute; left:0; top:0; bottom:0; width:46mm; }
  & .band svg { position:absolute; left:8mm; top:22mm; width:30mm; height:34mm; }
  & .text { position:absolute; left:62mm; right:26mm; top:24mm; font-size:4.4mm; line-height:7.4mm; }
  & h1 { margin:0 0 12mm; font:500 9.4mm/12mm 'Noto Serif CJK SC'; }
  & .holder { font:600 9.6mm/14mm 'Noto Serif CJK SC'; margin:2mm 0 3mm; }
  & .degree { font:600 8mm/12mm 'Noto Serif CJK SC'; margin:2mm 0; }
  & .foot { position:absolute; left:62mm; right:26mm; bottom:20mm; display:flex; justify-content:space-between; align-items:flex-end; font-size:3.4mm; line-height:4.6mm; }
  & .office { color:#555; }
  & .serial { position:absolute; right:26mm; bottom:9mm; font-size:2.8mm; color:#666; }
}`;

export function australia(context: DiplomaContext): DiplomaPage {
  const { institution, seed } = context;
  const house = deriveSeed(3, institution.id);
  const colour = ['#16495b', '#6a3f14', '#27513a'][house % 3] ?? '#16495b';
  const serial = `${createPrng(deriveSeed(seed, 'serial')).digits(8)}`;
  const major = context.degree.includes(context.subject) ? '' : `(${context.subject})`;
  const body = html`<div class="sp-diploma-au" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fdfdfb">
    <div class="band" style="background:${colour}"><svg xmlns="http://www.w3.org/2000/svg" viewBox="24 24 52 56"><path d="M28 26h44v26c0 14-12 22-22 26c-10-4-22-12-22-26Z" fill="none" stroke="#f4e9c8" stroke-width="2"/>${device(house % 3, '#f4e9c8')}</svg></div>
    <div class="text"><h1 style="color:${colour}">${institution.name}</h1>This is to certify that
      <div class="holder">${context.holder}</div>having fulfilled all the requirements prescribed by the University<br/>has this day been admitted to the degree of
      <div class="degree">${context.degree} ${major}</div>Given under the seal of the University on ${dateText.english(context.awardDate)}</div>
    <div class="foot">${signatory(house, 'Chancellor', 56)}${roundSeal(house, institution.name.toUpperCase(), 30, colour, '')}${signatory(house, 'Vice-Chancellor and President', 56)}</div>
    <div class="serial">Testamur ${serial}</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:12mm;top:10mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
