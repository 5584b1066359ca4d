import { chineseNumeralDate, japaneseEraDate } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { frame } from '../parts/frame.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { A4_PORTRAIT, type DiplomaContext, type DiplomaPage } from './context.ts';

const PAGE = { widthMm: A4_PORTRAIT.heightMm, heightMm: A4_PORTRAIT.widthMm };

/** 学位記 is written in columns from right to left: the hard case for a reader that expects lines. */
const CSS = `
.sp-diploma-jp { position:relative; overflow:hidden; color:#15151a; font-family:'Noto Serif CJK JP',serif;
  & .columns { position:absolute; right:32mm; top:27mm; width:232mm; height:156mm; writing-mode:vertical-rl; font-size:6.4mm; line-height:15.5mm; }
  & .columns p { margin:0; }
  & h1 { margin:0; font:700 13mm/30mm 'Noto Serif CJK JP'; letter-spacing:14mm; text-align:center; }
  & .holder { font:700 9mm/20mm 'Noto Serif CJK JP'; letter-spacing:2.4mm; text-indent:52mm; }
  & .right { text-align:right; }
  & .small { font-size:5mm; }
  & .stamp { position:absolute; width:24mm; height:24mm; border:.9mm solid #c8202b; color:#c8202b; font:700 7.4mm/8mm 'Noto Serif CJK JP'; display:flex; align-items:center; justify-content:center; text-align:center; opacity:.85; }
}`;

export function japan(context: DiplomaContext): DiplomaPage {
  const { person, institution, seed } = context;
  const prng = createPrng(deriveSeed(seed, 'serial'));
  const serial = `${context.level === 'doctorate' ? '博' : '修'}第${prng.int(1000, 9999)}号`;
  const president = ['綾小路 悠', '鳴海沢 律子', '風早 剛'][deriveSeed(9, institution.id) % 3] ?? '';
  const courseName = { bachelor: '所定の課程', master: '大学院修士課程', doctorate: '大学院博士課程' }[context.level];
  const body = html`<div class="sp-diploma-jp" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fbf8ef">
    ${frame(PAGE.widthMm, PAGE.heightMm, 11, '#8a7440', 4)}
    <div class="columns"><p class="small">${serial}</p><h1>学位記</h1><p class="right small">中国</p><p class="holder">${context.holder}</p>
      <p class="right small">${chineseNumeralDate(person.birthDate)}生</p>
      <p>本学${context.subject}専攻の${courseName}を修了したので${context.degree}の学位を授与する</p>
      <p style="text-indent:10mm">${japaneseEraDate(context.awardDate)}</p><p class="right">${institution.name}長　${president}</p></div>
    <div class="stamp" style="left:44mm;bottom:22mm">大学<br/>之印</div>
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('left:18mm;top:18mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
