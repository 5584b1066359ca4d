import { dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { capitalised } from '../../people.ts';
import { deriveSeed } from '../../prng.ts';
import { roundSeal } from '../parts/ink.ts';
import { officer, signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_PORTRAIT as PAGE } from './context.ts';

const CSS = `
.sp-diploma-de { position:relative; overflow:hidden; text-align:center; color:#1b1d20; font-family:'Noto Serif CJK SC',serif;
  & .rule { position:absolute; left:22mm; right:22mm; top:20mm; border-top:1mm solid #2c4a68; }
  & .house { position:absolute; left:22mm; right:22mm; top:26mm; font:600 8mm/11mm 'Noto Serif CJK SC'; color:#2c4a68; }
  & h1 { position:absolute; left:0; right:0; top:58mm; margin:0; font:600 15mm/20mm 'Noto Serif CJK SC'; letter-spacing:2mm; }
  & .text { position:absolute; left:26mm; right:26mm; top:92mm; font-size:5mm; line-height:8.6mm; }
  & .holder { font-weight:700; font-size:8.4mm; line-height:14mm; }
  & .degree { font-weight:700; font-size:7.4mm; line-height:12mm; margin:3mm 0; }
  & .foot { position:absolute; left:24mm; right:24mm; bottom:32mm; display:flex; justify-content:space-between; align-items:flex-end; font-size:3.6mm; line-height:4.8mm; }
  & .office { font-size:3.3mm; color:#444; }
}`;

const FACULTY: Readonly<Record<string, string>> = {
  science: 'Die Fakultät für Mathematik und Naturwissenschaften',
  engineering: 'Die Fakultät für Ingenieurwissenschaften',
  arts: 'Die Philosophische Fakultät',
  business: 'Die Fakultät für Wirtschaftswissenschaften',
  laws: 'Die Juristische Fakultät',
};

export function germany(context: DiplomaContext): DiplomaPage {
  const { person, institution } = context;
  const house = deriveSeed(6, institution.id);
  const salutation = person.sex === 'M' ? 'Herrn' : 'Frau';
  const born = `geboren am ${dateText.german(person.birthDate)} in ${capitalised(person.region.passportLatin)}, China`;
  const reason =
    context.level === 'doctorate'
      ? `nachdem in ordnungsgemäßem Promotionsverfahren durch die Dissertation im Fach ${context.subject} sowie durch die mündliche Prüfung die wissenschaftliche Befähigung erwiesen wurde.`
      : `nachdem die Abschlussprüfung im Studiengang ${context.subject} ordnungsgemäß abgelegt wurde.`;
  const body = html`<div class="sp-diploma-de" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fcfbf7">
    <div class="rule"></div><div class="house">${institution.name}</div><h1>URKUNDE</h1>
    <div class="text">${FACULTY[context.field.branch]}<br/>verleiht mit dieser Urkunde
      <div class="holder">${salutation} ${context.holder}</div>${born}<br/>den akademischen Grad
      <div class="degree">${context.degree}</div>${reason}
      <div style="margin-top:9mm">${institution.city}, den ${dateText.german(context.awardDate)}</div></div>
    <div class="foot">${signatory(house, 'Der Präsident', 52, `Prof. Dr. ${officer(house, 'p').replace(/^\w+ \w\. /, 'Konrad ')}`)}${roundSeal(house, institution.name.toUpperCase(), 32, '#2c4a68', 'opacity:.8')}${signatory(deriveSeed(house, 'd'), 'Die Dekanin', 52, `Prof. Dr. ${officer(house, 'd').replace(/^\w+ \w\. /, 'Ulrike ')}`)}</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:14mm;top:9mm')}
  </div>`;
  return { ...PAGE, css: CSS, body };
}
