import { addYears } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { fullPlace, policeOf } from '../regions.ts';
import { redSeal } from './parts/ink.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';

/** One page of a 居民户口簿, landscape. */
const PAGE = { widthMm: 143, heightMm: 105 } as const;

const CSS = `
.sp-hukou { position:relative; overflow:hidden; width:143mm; height:105mm; background:#fbf7ea; color:#1c1c1c; font-family:'Noto Serif CJK SC',serif;
  & h1 { position:absolute; left:0; right:0; top:6mm; margin:0; text-align:center; font:600 5mm/7mm 'Noto Serif CJK SC'; letter-spacing:1mm; color:#7d4b1d; }
  & table { position:absolute; left:9mm; top:15.5mm; width:125mm; border-collapse:collapse; font-size:2.9mm; line-height:4mm; }
  & td { border:.2mm solid #a7875e; padding:.9mm 1.2mm; height:6mm; } & td.l { color:#7d4b1d; background:rgba(200,170,120,.14); width:23mm; text-align:center; }
  & .foot { position:absolute; left:9mm; right:9mm; bottom:5mm; font-size:2.7mm; display:flex; justify-content:space-between; color:#444; }
}`;

function row(...cells: readonly (readonly [string, string])[]): Markup {
  return html`<tr>${cells.map(([label, value]) => html`<td class="l">${label}</td><td>${value}</td>`)}</tr>`;
}

/** 户口本首页 and 本人页 (G六 rows 9 and 15); a collective household's first page carries its keeper's stamp. */
export function householdRegister({ person, details }: TemplateInput<'household_register'>): SpecimenPage {
  const household = deriveSeed(person.seed, 'household');
  const prng = createPrng(household);
  const number = prng.digits(9);
  const collective = details.household === 'collective';
  const police = policeOf(person.region);
  const keeper = '人才服务中心集体户';
  const headName = collective ? keeper : person.surname.han + prng.pick(['建国', '秀英', '志强', '桂兰']);
  const issued = dateText.chinese(addYears(person.birthDate, 18));
  const cover = html`<h1>居民户口簿　首页</h1><table>
    ${row(['户别', collective ? '非农业集体户' : '非农业家庭户'], ['户主姓名', headName])}${row(['户号', number], ['住址', fullPlace(person.region)])}</table>
    <div style="position:absolute;left:9mm;top:50mm;font-size:3mm">省级公安机关户口专用章　　　　　　　　　　　　　　　　户口登记机关户口专用章</div>
    ${redSeal(police, 28, 'left:88mm;top:56mm')}${redSeal('户口专用', 26, 'left:18mm;top:58mm')}${collective && redSeal('集体户口管理专用', 26, 'left:54mm;top:60mm')}`;
  const member = html`<h1>常住人口登记卡</h1><table>
    ${row(['姓名', person.nameHan], [collective ? '户主' : '与户主关系', collective ? '集体户' : person.sex === 'M' ? '子' : '女'])}
    ${row(['曾用名', '—'], ['性别', person.sex === 'M' ? '男' : '女'])}${row(['出生地', fullPlace(person.region)], ['民族', '汉族'])}
    ${row(['籍贯', person.region.province + person.region.city], ['出生日期', dateText.chinese(person.birthDate)])}
    ${row(['公民身份号码', person.idNumber], ['文化程度', '大学本科'])}${row(['婚姻状况', '未婚'], ['兵役状况', '未服兵役'])}${row(['服务处所', '—'], ['职业', '—'])}
    ${row(['何时由何地迁来', '—'], ['户号', number])}</table>${redSeal('户口专用', 24, 'right:12mm;bottom:12mm')}`;
  const body = html`<div class="sp-hukou">${details.page === 'cover' ? cover : member}<div class="foot"><span>承办人签章：（样本）</span><span>登记日期：${issued}</span></div>${specimenMark(PAGE.widthMm, PAGE.heightMm, 0.7)}${specimenLabel('right:4mm;top:3mm')}</div>`;
  const common = { householdNumber: number, household: details.household };
  const fields =
    details.page === 'cover'
      ? { ...common, head: headName, stamped: String(collective) }
      : { ...common, nameHan: person.nameHan, idNumber: person.idNumber, birthDate: person.birthDate, sex: person.sex };
  return { ...PAGE, css: CSS, body, fields };
}
