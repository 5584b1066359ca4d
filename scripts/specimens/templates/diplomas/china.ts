import { chineseNumeralDate, dateText } from '../../date-texts.ts';
import { html } from '../../html.ts';
import { createPrng, deriveSeed } from '../../prng.ts';
import { frame } from '../parts/frame.ts';
import { redSeal, signature } from '../parts/ink.ts';
import { portrait } from '../parts/portrait.ts';
import { specimenLabel, specimenMark } from '../parts/specimen-mark.ts';
import { type DiplomaContext, type DiplomaPage, A4_LANDSCAPE as PAGE } from './context.ts';

const CSS = `
.sp-diploma-cn { position:relative; overflow:hidden; color:#1a1a1a; font-family:'Noto Serif CJK SC',serif;
  & .title { position:absolute; left:26mm; width:110mm; top:30mm; text-align:center; font:700 14mm/20mm 'Noto Serif CJK SC'; letter-spacing:3mm; color:#8c1c13; }
  & .photo { position:absolute; left:66mm; top:62mm; width:33mm; height:48mm; border:.2mm solid #bbb; }
  & .numbers { position:absolute; left:34mm; bottom:30mm; font-size:4mm; line-height:8mm; }
  & .text { position:absolute; left:150mm; right:28mm; top:44mm; font-size:6mm; line-height:13.6mm; text-align:justify; }
  & .text p { margin:0; text-indent:2em; }
  & .name { font-weight:700; font-size:7mm; padding:0 2mm; }
  & .foot { position:absolute; left:150mm; right:28mm; bottom:28mm; font-size:5mm; line-height:9mm; }
  & .line { display:flex; align-items:center; gap:3mm; height:13mm; }
}`;

export function china(context: DiplomaContext): DiplomaPage {
  const { person, institution, course, seed } = context;
  const prng = createPrng(deriveSeed(seed, 'serial'));
  const serial = `${prng.int(10000, 19999)}${context.level === 'bachelor' ? '4' : '2'}${context.awardDate.slice(0, 4)}${prng.digits(6)}`;
  const chairman = ['闻人远', '钟离岳', '东方启'][prng.int(0, 2)] ?? '';
  const level = { bachelor: '学士', master: '硕士', doctorate: '博士' }[context.level];
  const gender = person.sex === 'M' ? '男' : '女';
  const study = `${dateText.chinese(course.from).replace(/\d+日$/, '')}至${dateText.chinese(course.to).replace(/\d+日$/, '')}`;
  const sentence =
    context.level === 'bachelor'
      ? `于${study}在我校${context.subject}专业完成了本科学习计划，业已毕业，经审核符合《中华人民共和国学位条例》的规定，授予${context.degree}学位。`
      : `在我校${context.subject}学科${context.level === 'doctorate' ? '博士' : '硕士'}研究生培养期间（${study}）通过课程考试和论文答辩，成绩合格，根据《中华人民共和国学位条例》的规定，授予${context.degree}学位。`;
  const body = html`<div class="sp-diploma-cn" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:#fdf8f1">
    ${frame(PAGE.widthMm, PAGE.heightMm, 12, '#a63a2b', 4)}
    <div class="title">${level}学位证书</div>
    <div class="photo">${portrait(person, '#d8e6f2')}</div>
    <div class="numbers">证书编号：${serial}</div>
    <div class="text"><p><span class="name">${context.holder}</span>，${gender}，${dateText.chinese(person.birthDate)}生。${sentence}</p></div>
    <div class="foot"><div>${institution.name}</div><div class="line">校　　长<br/>学位评定委员会主席 ${signature(deriveSeed(5, chairman), 34, 11, '#222')}</div><div>${chineseNumeralDate(context.awardDate)}</div></div>
    ${redSeal(institution.name, 38, 'right:52mm;bottom:30mm')}
    ${specimenMark(PAGE.widthMm, PAGE.heightMm)}${specimenLabel('right:20mm;top:20mm')}
  </div>`;
  return { ...PAGE, css: CSS, body, serial };
}
