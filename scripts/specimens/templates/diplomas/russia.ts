import { dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { guilloche } from '../parts/guilloche.ts';
import { roundSeal, signature } from '../parts/ink.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_LANDSCAPE as PAGE } from './context.ts';

const CSS = `
.sp-diploma-ru { position:relative; overflow:hidden; text-align:center; color:#1c1d26; font-family:'DejaVu Serif',serif;
  & .half { position:absolute; top:16mm; bottom:14mm; width:124mm; }
  & .left { left:16mm; font-size:4.4mm; line-height:8.2mm; }
  & .right { right:16mm; font-size:4.4mm; line-height:8.2mm; }
  & .fold { position:absolute; left:148.5mm; top:0; bottom:0; border-left:.2mm solid rgba(90,70,80,.25); }
  & h1 { margin:10mm 0 6mm; font:700 8.4mm/12mm 'DejaVu Serif'; letter-spacing:.8mm; white-space:nowrap; color:#7c1f30; }
  & .holder { font:700 6.6mm/9.4mm 'DejaVu Serif'; margin:3mm 0; }
  & .degree { font:700 6mm/9mm 'DejaVu Serif'; margin:2mm 0; }
  & .serial { font:700 5mm/8mm 'DejaVu Serif'; letter-spacing:.6mm; margin:2mm 0; }
  & .foot { position:absolute; left:0; right:0; bottom:6mm; display:flex; justify-content:space-between; align-items:flex-end; font-size:3.3mm; line-height:4.6mm; text-align:left; }
}`;

const QUALIFICATION: Readonly<Record<string, string>> = {
  bachelor: 'ДИПЛОМ БАКАЛАВРА',
  master: 'ДИПЛОМ МАГИСТРА',
  doctorate: 'ДИПЛОМ КАНДИДАТА НАУК',
};

export function russia(context: DiplomaContext): DiplomaPage {
  const { institution, seed } = context;
  const prng = createPrng(deriveSeed(seed, 'serial'));
  const house = deriveSeed(8, institution.id);
  const serial = `${prng.int(100000, 109999)} ${prng.digits(7)}`;
  const [surname = '', given = ''] = context.holder.split(' ');
  const code = `0${prng.int(1, 9)}.04.0${prng.int(1, 9)}`;
  const body = html`<div class="sp-diploma-ru" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#f7f2f2">
    ${guilloche(house, PAGE.widthMm, PAGE.heightMm, ['#d3b3bd', '#b9c4d8'], 0.45)}<div class="fold"></div>
    <div class="half left"><b>РОССИЙСКАЯ ФЕДЕРАЦИЯ</b><br/>Федеральное государственное бюджетное<br/>образовательное учреждение высшего образования<br/>«${institution.name}»<br/>г. ${institution.city}
      <h1>${QUALIFICATION[context.level]}</h1><div class="serial">${serial}</div>ДОКУМЕНТ ОБ ОБРАЗОВАНИИ И О КВАЛИФИКАЦИИ
      <div style="margin-top:6mm">Регистрационный номер<br/><b>${prng.int(100, 999)}-М/${context.awardDate.slice(2, 4)}</b></div><div style="margin-top:4mm">Дата выдачи<br/><b>${dateText.russian(context.awardDate)}</b></div></div>
    <div class="half right">Настоящий диплом свидетельствует о том, что<div class="holder">${surname}<br/>${given}</div>
      освоил(а) программу по направлению подготовки<br/><b>${code} ${context.subject}</b><br/>и успешно прошёл(ла) государственную итоговую аттестацию
      <div style="margin-top:4mm">Решением Государственной экзаменационной комиссии<br/>присвоена квалификация</div><div class="degree">${context.degree.toUpperCase()}</div>
      Протокол № ${prng.int(2, 48)} от ${dateText.russian(context.awardDate)}
      <div class="foot"><div>Председатель<br/>комиссии ${signature(deriveSeed(house, 'a'), 30, 9)}</div>${roundSeal(house, institution.name.toUpperCase(), 30, '#2f4a86', 'opacity:.75')}<div>Руководитель<br/>организации ${signature(deriveSeed(house, 'b'), 30, 9)}</div></div></div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('left:8mm;top:7mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
