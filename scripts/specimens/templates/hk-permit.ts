import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { permitLine } from '../mrz.ts';
import { createPrng, deriveSeed } from '../prng.ts';
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

const KINDS = {
  hongKong: {
    title: '往来港澳通行证',
    latin: 'EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO',
    place: '香港',
    purpose: '逗留',
    letter: 'D',
    code: 'CS',
  },
  taiwan: {
    title: '往来台湾通行证',
    latin: 'EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM TAIWAN',
    place: '台湾',
    purpose: '学习',
    letter: 'X',
    code: 'CD',
  },
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

/** The rewritable strip in the words of different years. */
function endorsement(seed: number, { place, purpose, letter }: Kind, from: string | undefined, until: string): Markup {
  const period = from === undefined ? `有效期至：${until}` : `有效期：${from}-${until}`;
  switch (createPrng(deriveSeed(seed, 'endorsement')).int(0, 2)) {
    case 0:
      return html`${place}　${purpose}（${letter}）<br/>${period}　多次有效<br/>签发机关：公安部出入境管理局（样本）`;
    case 1:
      return html`前往地：${place}　种类：${purpose}(${letter})<br/>${period}<br/>次数：多次　签发地：样本`;
    default:
      return html`往${place}签注　${letter}　多次往返<br/>${period}<br/>公安部出入境管理局（样本）`;
  }
}

function back({ person, details, seed }: TemplateInput<'hk_permit'>, kind: Kind, number: string): SpecimenPage {
  const until = details.endorsedUntil ?? (details.document ?? person.permit).expiryDate;
  const from = details.endorsedFrom;
  const dotted = from === undefined ? undefined : dateText.dotted(from);
  const body = html`<div class="sp-permit">${guilloche(42, CARD.widthMm, CARD.heightMm, ['#c9bcd9', '#b9d0d2'], 0.5)}
    <div class="note">签注 ENDORSEMENTS　　${number}　${person.nameHan}</div>
    <div class="endorse">${endorsement(seed, kind, dotted, dateText.dotted(until))}</div>
    ${specimenMark(CARD.widthMm, CARD.heightMm, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
  const fields = {
    documentNumber: number,
    nameHan: person.nameHan,
    endorsement: kind.letter,
    endorsedFor: kind.place,
    entries: 'multiple',
    ...(from !== undefined && { endorsedFrom: from }),
    endorsedUntil: until,
  };
  return { ...CARD, css: CSS, body, fields };
}

/** Card-type 往来港澳通行证 and 往来台湾通行证 (G六 rows 2 and 18); the back carries a student's 签注 (row 3). */
export function hkPermit(input: TemplateInput<'hk_permit'>): SpecimenPage {
  const { person, details } = input;
  const document = details.document ?? person.permit;
  const kind = details.toTaiwan ? KINDS.taiwan : KINDS.hongKong;
  const number = details.toTaiwan ? document.number.replace(/^C/, 'L') : document.number;
  if (details.side === 'back') return back(input, kind, number);
  const line = permitLine(number, document.expiryDate, person.birthDate, kind.code);
  const left = (CARD.widthMm - line.length * MRZ_PITCH_MM) / 2;
  const body = html`<div class="sp-permit">${guilloche(41, CARD.widthMm, CARD.heightMm, ['#b9c7df', '#d5c0cf'], 0.6)}
    <div class="title">${kind.title}<small>${kind.latin}</small></div>
    <div class="photo">${portrait(person, '#f2f4f6')}</div>
    ${field('姓名 NAME', person.nameHan, 30, 11.4, `${person.surnameLatin}, ${person.givenLatin}`)}${field('证件号码 NO.', number, 61, 11.4)}
    ${field('出生日期 DATE OF BIRTH', dateText.dotted(person.birthDate), 30, 21)}${field('性别 SEX', person.sex === 'M' ? '男' : '女', 61, 21)}
    ${field('有效期限 PERIOD OF VALIDITY', `${dateText.dotted(document.issueDate)}-${dateText.dotted(document.expiryDate)}`, 30, 27.4)}
    ${field('签发机关 AUTHORITY', '公安部出入境管理局', 30, 33.8)}${field('签发地点 PLACE OF ISSUE', document.issuePlace.han, 61, 33.8)}
    ${mrzLines([line], { widthMm: CARD.widthMm, heightMm: CARD.heightMm + 5 }, left)}
    ${specimenMark(CARD.widthMm, CARD.heightMm - 10, 0.45)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
  const fields = {
    documentNumber: number,
    nameHan: person.nameHan,
    surname: person.surnameLatin,
    givenNames: person.givenLatin,
    birthDate: person.birthDate,
    sex: person.sex,
    issueDate: document.issueDate,
    expiryDate: document.expiryDate,
  };
  return { ...CARD, css: CSS, body, fields, mrz: [line] };
}
