import { addDays } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import { countryZh } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { visaLines } from '../mrz.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { guilloche } from './parts/guilloche.ts';
import { mrzLines } from './parts/mrz-lines.ts';
import { portrait } from './parts/portrait.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';

const PAGE = { widthMm: 125, heightMm: 88 } as const;
/** MRV-A is 80 × 120 mm, MRV-B 74 × 105 mm (ICAO Doc 9303-7 §2.1); the zone is placed from the sticker's own edges. */
const STICKERS = { A: { widthMm: 120, heightMm: 80 }, B: { widthMm: 105, heightMm: 74 } } as const;

const CSS = `
.sp-visa { position:relative; overflow:hidden; width:125mm; height:88mm; background:#f6f2ee; color:#181a20; font-family:'Noto Sans CJK SC',sans-serif;
  & .sticker { position:absolute; left:2.5mm; top:4mm; background:#f3f7f1; border:.15mm solid #9aa; }
  & .title { position:absolute; left:6mm; top:3mm; font:700 4.2mm/6mm 'Noto Serif CJK SC'; letter-spacing:.3mm; }
  & .photo { position:absolute; left:6mm; top:12mm; width:28mm; height:36mm; }
  & .f { position:absolute; white-space:nowrap; }
  & .f span { display:block; font-size:1.8mm; line-height:2.2mm; color:#5c6070; }
  & .f b { display:block; font-weight:500; font-size:2.9mm; line-height:3.5mm; }
}`;

/** A state's name in a visa's title and its ICAO code; Germany's is D. */
export const VISA_STATES: Readonly<Record<string, readonly [string, string]>> = {
  GBR: ['UNITED KINGDOM', 'GBR'],
  USA: ['UNITED STATES OF AMERICA', 'USA'],
  AUS: ['AUSTRALIA', 'AUS'],
  CAN: ['CANADA', 'CAN'],
  FRA: ['ÉTATS SCHENGEN · FRANCE', 'FRA'],
  DEU: ['SCHENGENER STAATEN · DEUTSCHLAND', 'D'],
  JPN: ['日本国 JAPAN', 'JPN'],
  RUS: ['РОССИЙСКАЯ ФЕДЕРАЦИЯ', 'RUS'],
  SGP: ['SINGAPORE', 'SGP'],
  NZL: ['NEW ZEALAND', 'NZL'],
  ITA: ['STATI SCHENGEN · ITALIA', 'ITA'],
  MYS: ['MALAYSIA', 'MYS'],
  IRL: ['ÉIRE · IRELAND', 'IRL'],
  HKG: ['HONG KONG 香港', 'CHN'],
};

function field(label: string, value: string, left: number, top: number): Markup {
  return html`<div class="f" style="left:${left}mm;top:${top}mm"><span>${label}</span><b>${value}</b></div>`;
}

export function visaPage({ person, details, seed }: TemplateInput<'visa_page'>): SpecimenPage {
  const [title, code] = VISA_STATES[details.country] ?? [details.country, details.country];
  const format = details.format ?? 'A';
  const sticker = STICKERS[format];
  const number = createPrng(deriveSeed(seed, 'visa')).digits(8);
  const mrz = visaLines({
    format,
    issuingState: code,
    nationality: 'CHN',
    surname: person.surnameLatin,
    givenNames: person.givenLatin,
    documentNumber: number,
    birthDate: person.birthDate,
    sex: person.sex,
    expiryDate: details.validUntil,
    optionalData: '',
  });
  const body = html`<div class="sp-visa"><div class="sticker" style="width:${sticker.widthMm}mm;height:${sticker.heightMm}mm">${guilloche(deriveSeed(51, details.country), sticker.widthMm, sticker.heightMm, ['#b8d2b4', '#d2c4a4'], 0.6)}
    <div class="title">${title}　VISA</div><div class="photo">${portrait(person, '#eef1f4')}</div>
    ${field('Visa number', number, 38, 12)}${field('Category 类别', details.category, 74, 12)}
    ${field('Valid from', dateText.passport(details.validFrom), 38, 19)}${field('Valid until', dateText.passport(details.validUntil), 74, 19)}
    ${field('Surname, given names', `${person.surnameLatin} ${person.givenLatin}`, 38, 26)}
    ${field('Passport number', person.passport.number, 38, 33)}${field('Date of birth', dateText.passport(person.birthDate), 74, 33)}
    ${field('Sex', person.sex, 38, 40)}${field('Entries', 'MULT', 52, 40)}${field('Issued', `BEIJING ${dateText.passport(addDays(details.validFrom, -9))}`, 74, 40)}
    ${field('Remarks', `STUDENT · ${details.institution.toUpperCase()}`, 38, 47)}
    ${mrzLines(mrz, sticker, 4)}${specimenMark(sticker.widthMm, sticker.heightMm - 20, 0.6)}${specimenLabel('right:3mm;top:2.4mm')}</div></div>`;
  const fields = {
    visaNumber: number,
    country: details.country,
    countryZh: countryZh(details.country),
    category: details.category,
    holder: `${person.surnameLatin} ${person.givenLatin}`,
    passportNumber: person.passport.number,
    validFrom: details.validFrom,
    validUntil: details.validUntil,
  };
  return { ...PAGE, css: CSS, body, mrz, fields };
}
