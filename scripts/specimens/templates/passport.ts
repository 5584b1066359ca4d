import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { td3Lines } from '../mrz.ts';
import type { Person, TravelDocument } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { guilloche } from './parts/guilloche.ts';
import { signature } from './parts/ink.ts';
import { mrzLines } from './parts/mrz-lines.ts';
import { portrait } from './parts/portrait.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';
import { type PassportState, passportState } from './passport-states.ts';

/** TD3: 125 × 88 mm (ICAO Doc 9303-4 §2.1). */
const PAGE = { widthMm: 125, heightMm: 88 } as const;
const LEFT = 43;
const RIGHT = 91;

const CSS = `
.sp-passport { position:relative; overflow:hidden; color:#15151c; font-family:'Noto Sans CJK SC',sans-serif;
  & .head { position:absolute; left:6mm; top:3.6mm; font:600 3.5mm/4.2mm 'Noto Serif CJK SC'; }
  & .head small { font:400 2.1mm/4.2mm 'Noto Sans CJK SC'; letter-spacing:.08mm; margin-left:2mm; }
  & .photo { position:absolute; left:6mm; top:13.5mm; width:33mm; height:43mm; border:.1mm solid #9a93a0; }
  & .f { position:absolute; white-space:nowrap; }
  & .f span { display:block; font-size:1.75mm; line-height:2.2mm; color:#5a5763; }
  & .f b { display:block; font-weight:500; font-size:3mm; line-height:3.5mm; letter-spacing:.05mm; }
  & .zone { position:absolute; left:0; right:0; bottom:0; height:23.2mm; background:rgba(255,255,255,.72); }
  & .sign { position:absolute; left:9mm; top:57.2mm; }
}`;

function field(label: string, value: string, left: number, top: number, second?: string): Markup {
  return html`<div class="f" style="left:${left}mm;top:${top}mm"><span>${label}</span><b>${value}</b>${second !== undefined && html`<b>${second}</b>`}</div>`;
}

interface Printed {
  readonly surname: string;
  readonly given: string;
  readonly nameHan: string | undefined;
  readonly birthPlace: string;
  readonly sex: string;
}

function identityFields(state: PassportState, printed: Printed): Markup {
  const { labels } = state;
  if (state.code === 'CHN')
    return field(labels.name, printed.nameHan ?? '', LEFT, 17.2, `${printed.surname}, ${printed.given}`);
  return html`${field(labels.surname, printed.surname, LEFT, 16.4)}${field(labels.given, printed.given, LEFT, 22.6)}`;
}

function chineseRows(state: PassportState, person: Person, document: TravelDocument): Markup {
  const { labels } = state;
  const place = `${document.issuePlace.han}/${document.issuePlace.latin}`;
  return html`${field(labels.sex, `${person.sex === 'M' ? '男' : '女'}/${person.sex}`, LEFT, 28.8)}${field(labels.nationality, state.nationality, 60, 28.8)}${field(labels.birth, dateText.passport(person.birthDate), RIGHT, 28.8)}
    ${field(labels.birthPlace, `${person.region.passportHan}/${person.region.passportLatin}`, LEFT, 36)}${field(labels.issue, dateText.passport(document.issueDate), RIGHT, 36)}
    ${field(labels.issuePlace, place, LEFT, 43.2)}${field(labels.expiry, dateText.passport(document.expiryDate), RIGHT, 43.2)}
    ${field(labels.authority, state.authority, LEFT, 50.4, 'MPS Exit & Entry Administration')}`;
}

function foreignRows(state: PassportState, printed: Printed, person: Person, document: TravelDocument): Markup {
  const { labels } = state;
  return html`${field(labels.nationality, state.nationality, LEFT, 28.8)}${field(labels.sex, printed.sex, RIGHT, 28.8)}
    ${field(labels.birthPlace, printed.birthPlace, LEFT, 36)}${field(labels.birth, dateText.passport(person.birthDate), RIGHT, 36)}
    ${field(labels.authority, state.authority, LEFT, 43.2)}${field(labels.issue, dateText.passport(document.issueDate), RIGHT, 43.2)}
    ${field(labels.holder, ' ', LEFT, 50.4)}${field(labels.expiry, dateText.passport(document.expiryDate), RIGHT, 50.4)}`;
}

/** Optional data of a Chinese e-passport: fourteen characters of no published meaning, or nothing. */
function optionalData(seed: number, isChinese: boolean): string {
  const prng = createPrng(deriveSeed(seed, 'optional'));
  if (!isChinese || prng.chance(0.35)) return '';
  const letters = Array.from({ length: prng.int(5, 8) }, () => prng.pick([...'LMNOPKQ'])).join('');
  return `${letters.padEnd(10, '<')}A${prng.digits(3)}`;
}

export function passport({ person, details, seed }: TemplateInput<'passport'>): SpecimenPage {
  const foreign = details.foreign;
  const state = passportState(foreign?.state ?? 'CHN');
  const document = details.document ?? person.passport;
  const isChinese = foreign === undefined;
  const printed: Printed = {
    surname: (foreign?.surname ?? person.surnameLatin).toUpperCase(),
    given: (foreign?.givenNames ?? person.givenLatin).toUpperCase(),
    nameHan: isChinese ? person.nameHan : undefined,
    birthPlace: foreign?.placeOfBirth ?? '',
    sex: foreign?.sex ?? person.sex,
  };
  const data = {
    documentCode: isChinese ? 'PO' : 'P',
    issuingState: state.code,
    nationality: state.code,
    surname: printed.surname,
    givenNames: printed.given,
    documentNumber: foreign?.documentNumber ?? document.number,
    birthDate: person.birthDate,
    sex: foreign?.sex ?? person.sex,
    expiryDate: document.expiryDate,
    optionalData: optionalData(seed, isChinese),
  } as const;
  const mrz = td3Lines(data);
  const { labels } = state;
  const body = html`<div class="sp-passport" style="width:${PAGE.widthMm}mm;height:${PAGE.heightMm}mm;background:${state.paper}">
    ${guilloche(deriveSeed(7, state.code), PAGE.widthMm, PAGE.heightMm, state.tint)}
    <div class="head">${state.title}<small>${state.titleLatin}</small></div>
    <div class="photo">${portrait(person, '#eef1f4')}</div>
    <div class="sign">${signature(deriveSeed(person.seed, 'signature'), 24, 6.2, '#20202a')}</div>
    ${field(labels.type, data.documentCode, LEFT, 10.2)}${field(labels.country, state.code, 60, 10.2)}${field(labels.number, data.documentNumber, RIGHT, 10.2)}
    ${identityFields(state, printed)}${isChinese ? chineseRows(state, person, document) : foreignRows(state, printed, person, document)}
    <div class="zone"></div>
    ${mrzLines(mrz, PAGE)}
    ${specimenMark(PAGE.widthMm, PAGE.heightMm - 23.2, 0.62)}
    ${specimenLabel('right:4mm;top:3.8mm')}
  </div>`;
  const { documentCode, ...rest } = data;
  return {
    ...PAGE,
    css: CSS,
    body,
    mrz,
    fields: { ...rest, documentCode, ...(isChinese ? { nameHan: person.nameHan } : {}) },
  };
}
