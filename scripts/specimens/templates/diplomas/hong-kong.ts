import { chineseNumeralDate, dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { device, redSeal } from '../parts/ink.ts';
import { signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_LANDSCAPE as PAGE } from './context.ts';

const CSS = `
.sp-diploma-hk { position:relative; overflow:hidden; color:#1d1a26; font-family:'Noto Serif CJK HK',serif;
  & .arms { position:absolute; left:137mm; top:14mm; width:23mm; height:25mm; }
  & .half { position:absolute; top:46mm; width:118mm; text-align:center; }
  & .en { left:20mm; font-size:4.9mm; line-height:8.8mm; }
  & .zh { right:20mm; font-size:5.6mm; line-height:10.4mm; }
  & h1 { margin:0 0 6mm; font:600 8mm/11mm 'Noto Serif CJK HK'; color:#4b2a63; }
  & .holder { font-weight:700; font-size:7.6mm; line-height:12mm; }
  & .degree { font-weight:700; font-size:6.2mm; line-height:10mm; }
  & .middle { position:absolute; left:148.5mm; top:48mm; height:92mm; border-left:.2mm solid #b9a9c6; }
  & .foot { position:absolute; left:26mm; right:26mm; bottom:17mm; display:flex; justify-content:space-between; align-items:flex-end; text-align:center; font-size:3.3mm; line-height:4.6mm; }
  & .office { color:#555; }
}`;

const BRANCH: Readonly<Record<string, string>> = {
  science: '理學',
  engineering: '理學',
  arts: '文學',
  business: '理學',
  laws: '法學',
};
const LEVEL: Readonly<Record<string, string>> = { bachelor: '學士', master: '碩士', doctorate: '博士' };

/** Hong Kong awards print the English and the Chinese text side by side, the Chinese in traditional characters. */
export function hongKong(context: DiplomaContext): DiplomaPage {
  const { person, institution, seed } = context;
  const house = deriveSeed(10, institution.id);
  const serial = `${createPrng(deriveSeed(seed, 'serial')).digits(7)}`;
  const degreeZh =
    context.level === 'doctorate' ? '哲學博士' : `${BRANCH[context.field.branch]}${LEVEL[context.level]}`;
  const body = html`<div class="sp-diploma-hk" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fdfbf6">
    <svg class="arms" xmlns="http://www.w3.org/2000/svg" viewBox="24 24 52 56"><path d="M28 26h44v26c0 14-12 22-22 26c-10-4-22-12-22-26Z" fill="#fff" stroke="#4b2a63" stroke-width="2"/>${device(house % 3, '#4b2a63')}</svg>
    <div class="middle"></div>
    <div class="half en"><h1>${institution.nameEn}</h1>This is to certify that<div class="holder">${context.holder}</div>having satisfied the prescribed requirements<br/>has been conferred the degree of<div class="degree">${context.degree}<br/>in ${context.subject}</div>on ${dateText.english(context.awardDate)}</div>
    <div class="half zh"><h1>${institution.name}</h1>茲證明<div class="holder">${person.nameTraditional}</div>修業期滿，成績及格，<br/>經本校教務會通過，授予<div class="degree">${degreeZh}學位<br/>（${context.field.zhHant}）</div>${chineseNumeralDate(context.awardDate)}</div>
    <div class="foot">${signatory(house, 'President and Vice-Chancellor 校長', 62)}<div>Hong Kong 香港<br/>No. ${serial}</div>${signatory(house, 'Registrar 教務長', 62)}</div>
    ${redSeal(institution.name, 26, 'left:186mm;bottom:15mm;opacity:.5')}
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:14mm;top:12mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
