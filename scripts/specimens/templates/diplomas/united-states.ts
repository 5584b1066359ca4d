import { dateParts } from '#shared/kernel/civil-date.ts';
import { html } from '../../html.ts';
import { deriveSeed } from '../../prng.ts';
import { frame } from '../parts/frame.ts';
import { roundSeal } from '../parts/ink.ts';
import { signatory } from '../parts/signatories.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, LETTER_LANDSCAPE as PAGE } from './context.ts';
import { ordinalDay, yearInWords } from './english-numbers.ts';

const CSS = `
.sp-diploma-us { position:relative; overflow:hidden; text-align:center; color:#201a14; font-family:'DejaVu Serif','Noto Serif CJK SC',serif;
  & .text { position:absolute; left:30mm; right:30mm; top:24mm; font-size:4.9mm; line-height:8.2mm; }
  & h1 { margin:0 0 6mm; font:700 11.4mm/14mm 'DejaVu Serif'; letter-spacing:.2mm; }
  & .holder { font:700 9.4mm/14mm 'DejaVu Serif'; margin:3.5mm 0 2mm; }
  & .degree { font:700 8.2mm/12mm 'DejaVu Serif'; margin-top:2.5mm; }
  & .subject { font:italic 6.2mm/9mm 'DejaVu Serif'; margin-bottom:4mm; }
  & em { font-style:italic; }
  & .foot { position:absolute; left:26mm; right:26mm; bottom:19mm; display:flex; justify-content:space-between; align-items:flex-end; font-size:3.2mm; line-height:4.4mm; }
  & .office { font-style:italic; font-size:3mm; }
}`;

export function unitedStates(context: DiplomaContext): DiplomaPage {
  const { institution } = context;
  const house = deriveSeed(2, institution.id);
  const colour = ['#7a5a1c', '#1c3f66', '#6b1f2a'][house % 3] ?? '#7a5a1c';
  const { day, year } = dateParts(context.awardDate);
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${context.awardDate}T00:00:00Z`),
  );
  const body = html`<div class="sp-diploma-us" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fdf9ee">
    ${frame(PAGE.widthMm, PAGE.heightMm, 9, colour, 5)}
    <div class="text"><h1 style="color:${colour}">${institution.name}</h1>
      <em>The Board of Trustees, on the recommendation of the President and the Faculty,<br/>has conferred upon</em>
      <div class="holder">${context.holder}</div><em>the degree of</em>
      <div class="degree">${context.degree}</div><div class="subject">in ${context.subject}</div>
      <em>with all the rights, privileges and honors thereunto appertaining.<br/>Given at ${institution.city} this ${ordinalDay(day)} day of ${month}, ${yearInWords(year)}.</em></div>
    <div class="foot">${signatory(house, 'President of the University', 62)}${roundSeal(house, institution.name.toUpperCase(), 32, colour, '')}${signatory(house, 'Chair of the Board of Trustees', 62)}</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:18mm;top:17mm')}
  </div>`;
  return { ...PAGE, css: CSS, body };
}
