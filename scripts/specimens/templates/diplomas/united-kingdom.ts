import { dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { guilloche } from '../parts/guilloche.ts';
import { device, roundSeal } from '../parts/ink.ts';
import { signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_PORTRAIT as PAGE } from './context.ts';

const CSS = `
.sp-diploma-uk { position:relative; overflow:hidden; text-align:center; color:#1c1c24; font-family:'Noto Serif CJK SC',serif;
  & .arms { position:absolute; left:92mm; top:24mm; width:26mm; height:26mm; }
  & h1 { position:absolute; left:0; right:0; top:54mm; margin:0; font:600 10mm/13mm 'Noto Serif CJK SC'; letter-spacing:.3mm; }
  & .text { position:absolute; left:28mm; right:28mm; top:82mm; font-size:5.2mm; line-height:8.6mm; }
  & .holder { font-weight:600; font-size:9mm; line-height:14mm; margin:3mm 0; }
  & .degree { font-weight:600; font-size:8.2mm; line-height:12mm; margin-top:3mm; }
  & .subject { font-weight:600; font-size:6.6mm; line-height:10mm; }
  & .date { margin-top:8mm; }
  & .foot { position:absolute; left:24mm; right:24mm; bottom:34mm; display:flex; justify-content:space-between; align-items:flex-end; font-size:3.8mm; line-height:5mm; }
  & .office { color:#444; font-size:3.4mm; }
  & .serial { position:absolute; left:24mm; bottom:18mm; font-size:3.2mm; color:#555; }
}`;

export function unitedKingdom(context: DiplomaContext): DiplomaPage {
  const { institution, seed } = context;
  const prng = createPrng(deriveSeed(seed, 'diploma'));
  const classes =
    context.level === 'bachelor'
      ? ['with First Class Honours', 'with Second Class Honours (Upper Division)']
      : ['with Distinction', 'with Merit', ''];
  const honours = context.level === 'doctorate' ? '' : prng.pick(classes);
  const colour = prng.pick(['#1f3560', '#5a1f2b', '#1f4a3a']);
  const house = deriveSeed(1, institution.id);
  const serial = `${institution.id.slice(0, 2).toUpperCase()}${context.awardDate.slice(2, 4)}/${prng.digits(6)}`;
  const text =
    context.level === 'doctorate'
      ? 'having submitted a thesis and satisfied the examiners was admitted to the degree of'
      : 'having completed the approved programme of study and satisfied the examiners was admitted to the degree of';
  const body = html`<div class="sp-diploma-uk" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fdfbf4">
    ${guilloche(house, PAGE.widthMm, PAGE.heightMm, ['#d9cfae', '#cfd6dc'], 0.3)}
    <svg class="arms" xmlns="http://www.w3.org/2000/svg" viewBox="24 24 52 56"><path d="M28 26h44v26c0 14-12 22-22 26c-10-4-22-12-22-26Z" fill="#fff" stroke="${colour}" stroke-width="2"/>${device(house % 3, colour)}</svg>
    <h1 style="color:${colour}">${institution.name}</h1>
    <div class="text">This is to certify that<div class="holder">${context.holder}</div>${text}
      <div class="degree">${context.degree}</div>${honours !== '' && html`<div>${honours}</div>`}<div>in</div><div class="subject">${context.subject}</div>
      <div class="date">${dateText.english(context.awardDate)}</div></div>
    <div class="foot">${signatory(house, 'Vice-Chancellor', 52)}${roundSeal(house, institution.name.toUpperCase(), 30, colour, 'opacity:.85')}${signatory(house, 'Registrar and Secretary', 52)}</div>
    <div class="serial">Certificate No. ${serial}</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:16mm;top:12mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
