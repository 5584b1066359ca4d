import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { permitLine } from '../mrz.ts';
import { guilloche } from './parts/guilloche.ts';
import { MRZ_PITCH_MM, mrzLines } from './parts/mrz-lines.ts';
import { portrait } from './parts/portrait.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';

const CARD = { widthMm: 85.6, heightMm: 54 } as const;

const CSS = `
.sp-permit { position:relative; overflow:hidden; width:85.6mm; height:54mm; border-radius:3mm; background:#eef0f5; color:#17191f; font-family:'Noto Sans CJK SC',sans-serif;
  & .title { position:absolute; left:4mm; top:2.6mm; font:600 3.5mm/4.6mm 'Noto Serif CJK SC'; }
  & .title small { display:block; font:400 1.9mm/2.6mm 'Noto Sans CJK SC'; color:#555; }
  & .photo { position:absolute; left:4mm; top:11.4mm; width:22mm; height:28mm; border:.1mm solid #aaa; }
  & .f { position:absolute; white-space:nowrap; }
  & .f span { display:block; font-size:1.6mm; line-height:2mm; color:#5c6070; }
  & .f b { display:block; font-weight:500; font-size:2.8mm; line-height:3.4mm; }
  & .note { position:absolute; left:6mm; right:6mm; top:8mm; font-size:2.6mm; line-height:4mm; }
  & .endorse { position:absolute; left:6mm; right:6mm; top:17mm; border:.25mm solid #7a5f8d; padding:2mm 3mm; font-size:3mm; line-height:4.8mm; }
}`;

function field(label: string, value: string, left: number, top: number, second?: string): Markup {
  return html`<div class="f" style="left:${left}mm;top:${top}mm"><span>${label}</span><b>${value}</b>${second !== undefined && html`<b>${second}</b>`}</div>`;
}

/** Card-type 往来港澳通行证 (G六 rows 2 and 18); its back carries the 逗留签注 of a student (row 3). */
export function hkPermit({ person, details }: TemplateInput<'hk_permit'>): SpecimenPage {
  const document = details.document ?? person.permit;
  const names = {
    documentNumber: document.number,
    nameHan: person.nameHan,
    surname: person.surnameLatin,
    givenNames: person.givenLatin,
  };
  if (details.side === 'back') {
    const until = details.endorsedUntil ?? document.expiryDate;
    const body = html`<div class="sp-permit">${guilloche(42, CARD.widthMm, CARD.heightMm, ['#c9bcd9', '#b9d0d2'], 0.5)}
      <div class="note">签注 ENDORSEMENTS　　${document.number}　${person.nameHan}</div>
      <div class="endorse">香港　逗留（D）<br/>有效期至：${dateText.dotted(until)}　多次有效<br/>签发机关：公安部出入境管理局（样本）</div>
      ${specimenMark(CARD.widthMm, CARD.heightMm, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
    return {
      ...CARD,
      css: CSS,
      body,
      fields: { documentNumber: document.number, nameHan: person.nameHan, endorsement: 'D', endorsedUntil: until },
    };
  }
  const line = permitLine(document.number, document.expiryDate, person.birthDate);
  const left = (CARD.widthMm - line.length * MRZ_PITCH_MM) / 2;
  const body = html`<div class="sp-permit">${guilloche(41, CARD.widthMm, CARD.heightMm, ['#b9c7df', '#d5c0cf'], 0.6)}
    <div class="title">往来港澳通行证<small>EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO</small></div>
    <div class="photo">${portrait(person, '#f2f4f6')}</div>
    ${field('姓名 NAME', person.nameHan, 30, 11.4, `${person.surnameLatin}, ${person.givenLatin}`)}${field('证件号码 NO.', document.number, 61, 11.4)}
    ${field('出生日期 DATE OF BIRTH', dateText.dotted(person.birthDate), 30, 21)}${field('性别 SEX', person.sex === 'M' ? '男' : '女', 61, 21)}
    ${field('有效期限 PERIOD OF VALIDITY', `${dateText.dotted(document.issueDate)}-${dateText.dotted(document.expiryDate)}`, 30, 27.4)}
    ${field('签发机关 AUTHORITY', '公安部出入境管理局', 30, 33.8)}${field('签发地点 PLACE OF ISSUE', document.issuePlace.han, 61, 33.8)}
    ${mrzLines([line], { widthMm: CARD.widthMm, heightMm: CARD.heightMm + 5 }, left)}
    ${specimenMark(CARD.widthMm, CARD.heightMm - 10, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
  const fields = {
    ...names,
    birthDate: person.birthDate,
    sex: person.sex,
    issueDate: document.issueDate,
    expiryDate: document.expiryDate,
  };
  return { ...CARD, css: CSS, body, fields, mrz: [line] };
}
