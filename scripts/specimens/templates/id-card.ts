import { dateParts } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { fullPlace, policeOf } from '../regions.ts';
import { guilloche } from './parts/guilloche.ts';
import { portrait } from './parts/portrait.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';

/** ID-1: 85.6 × 54 mm (GA 448). */
const CARD = { widthMm: 85.6, heightMm: 54 } as const;

const CSS = `
.sp-id { position:relative; overflow:hidden; width:85.6mm; height:54mm; border-radius:3mm; background:#eef3f6; color:#16181c; font-family:'Noto Sans CJK SC',sans-serif;
  & .row { position:absolute; left:6.5mm; font-size:3.3mm; line-height:4.6mm; white-space:nowrap; }
  & i { font-style:normal; color:#3d74a3; font-size:2.7mm; margin-right:2mm; letter-spacing:.4mm; }
  & .photo { position:absolute; right:5.5mm; top:7.5mm; width:25mm; height:31mm; }
  & .address { position:absolute; left:6.5mm; top:28.3mm; width:47mm; font-size:2.9mm; line-height:4mm; display:flex; }
  & .address i { flex:none; } 
  & .number { position:absolute; left:6.5mm; bottom:4.8mm; font-size:2.8mm; white-space:nowrap; }
  & .number b { font:500 3.5mm/5mm 'OCR B','Noto Sans CJK SC'; letter-spacing:.15mm; margin-left:2mm; color:#111; }
  & .title { position:absolute; left:0; right:0; text-align:center; font-weight:600; }
  & .emblem { position:absolute; left:7mm; top:7mm; width:17mm; height:17mm; border-radius:50%; border:.5mm solid #c23b35; color:#c23b35; font:700 4.4mm/16mm 'Noto Serif CJK SC'; text-align:center; background:rgba(255,255,255,.5); }
}
.sp-id-sheet { position:relative; width:210mm; height:297mm; background:#fff; overflow:hidden; }`;

function front({ person, details }: TemplateInput<'id_card'>): Markup {
  const { year, month, day } = dateParts(person.birthDate);
  return html`<div class="sp-id">${guilloche(31, CARD.widthMm, CARD.heightMm, ['#b5cfe0', '#d8c9d9'], 0.6)}
    <div class="row" style="top:6.5mm"><i>姓名</i><b style="font-size:4mm;font-weight:600">${person.nameHan}</b></div>
    <div class="row" style="top:13.6mm"><i>性别</i>${person.sex === 'M' ? '男' : '女'}　　<i>民族</i>${details.nation ?? '汉'}</div>
    <div class="row" style="top:20.6mm"><i>出生</i>${year}<i style="margin:0 1mm">年</i>${month}<i style="margin:0 1mm">月</i>${day}<i style="margin:0 1mm">日</i></div>
    <div class="address"><i>住址</i><span>${person.address}</span></div>
    <div class="photo">${portrait(person, 'transparent')}</div>
    <div class="number"><i>公民身份号码</i><b>${person.idNumber}</b></div>
    ${specimenMark(CARD.widthMm, CARD.heightMm, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
}

function back({ person, details }: TemplateInput<'id_card'>): Markup {
  return html`<div class="sp-id">${guilloche(32, CARD.widthMm, CARD.heightMm, ['#d9c2b4', '#b8cfd9'], 0.6)}
    <div class="emblem">样本</div>
    <div class="title" style="top:8mm;left:22mm;font-size:4.6mm;letter-spacing:.5mm">中华人民共和国</div><div class="title" style="top:16mm;left:22mm;font-size:6.6mm;letter-spacing:1mm">居民身份证</div>
    <div class="row" style="left:19mm;bottom:11.2mm"><i>签发机关</i>${policeOf(person.region)}</div>
    <div class="row" style="left:19mm;bottom:4.6mm"><i>有效期限</i>${dateText.dotted(person.idValidFrom)}-${details.longTerm ? '长期' : dateText.dotted(person.idValidUntil)}</div>
    ${specimenMark(CARD.widthMm, CARD.heightMm, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
}

/** Resident identity card; `both` is the A4 copy of the two sides that offices ask for (G六 row 1: 正反面). */
export function idCard(input: TemplateInput<'id_card'>): SpecimenPage {
  const { person, details } = input;
  const frontFields = {
    nameHan: person.nameHan,
    sex: person.sex,
    nation: details.nation ?? '汉',
    birthDate: person.birthDate,
    address: person.address,
    idNumber: person.idNumber,
    registeredIn: fullPlace(person.region),
  };
  const backFields = {
    authority: policeOf(person.region),
    validFrom: person.idValidFrom,
    validUntil: details.longTerm ? 'long_term' : person.idValidUntil,
  };
  switch (details.side) {
    case 'front':
      return { ...CARD, css: CSS, body: front(input), fields: frontFields };
    case 'back':
      return { ...CARD, css: CSS, body: back(input), fields: backFields };
    case 'both': {
      const body = html`<div class="sp-id-sheet"><div style="position:absolute;left:62mm;top:52mm">${front(input)}</div><div style="position:absolute;left:62mm;top:150mm">${back(input)}</div></div>`;
      return { widthMm: 210, heightMm: 297, css: CSS, body, fields: { ...frontFields, ...backFields } };
    }
  }
}
