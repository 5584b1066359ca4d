import { dateText } from '../date-texts.ts';
import { html, type Markup } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { td1Lines, td2Lines } from '../mrz.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { guilloche } from './parts/guilloche.ts';
import { mrzLines } from './parts/mrz-lines.ts';
import { portrait } from './parts/portrait.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';
import { VISA_STATES } from './visa-page.ts';

/** TD1 85.6 × 54 mm (ICAO Doc 9303-5 §2.1), TD2 105 × 74 mm (9303-6 §2.1). */
const SIZES = { TD1: { widthMm: 85.6, heightMm: 54 }, TD2: { widthMm: 105, heightMm: 74 } } as const;

const CSS = `
.sp-permit { position:relative; overflow:hidden; border-radius:3mm; background:#f1f3f6; color:#16181c; font-family:'Noto Sans CJK SC',sans-serif;
  & .title { position:absolute; left:4mm; top:2.4mm; font:700 2.6mm/3.4mm 'Noto Serif CJK SC'; white-space:nowrap; }
  & .photo { position:absolute; left:4mm; top:7mm; width:16mm; height:20mm; }
  & .f { position:absolute; white-space:nowrap; }
  & .f span { display:block; font-size:1.5mm; line-height:1.9mm; color:#5c6070; }
  & .f b { display:block; font-weight:500; font-size:2.4mm; line-height:3mm; }
}`;

function field(label: string, value: string, left: number, top: number): Markup {
  return html`<div class="f" style="left:${left}mm;top:${top}mm"><span>${label}</span><b>${value}</b></div>`;
}

/** The side of a residence permit that carries the zone: three lines on the small card, two on the larger one. */
export function residencePermit({ person, details, seed }: TemplateInput<'residence_permit'>): SpecimenPage {
  const size = SIZES[details.size];
  const [title, code] = VISA_STATES[details.country] ?? [details.country, details.country];
  const prng = createPrng(deriveSeed(seed, 'residence'));
  const number = `${prng.pick([...'ACEKRTX'])}${prng.pick([...'BDLMNPZ'])}${prng.digits(7)}`;
  const data = {
    documentCode: details.size === 'TD1' ? 'IR' : 'AR',
    issuingState: code,
    nationality: 'CHN',
    surname: person.surnameLatin,
    givenNames: person.givenLatin,
    documentNumber: number,
    birthDate: person.birthDate,
    sex: person.sex,
    expiryDate: details.validUntil,
    optionalData: '',
  } as const;
  const mrz = details.size === 'TD1' ? td1Lines(data) : td2Lines(data);
  const body = html`<div class="sp-permit" style="width:${size.widthMm}mm;height:${size.heightMm}mm">
    ${guilloche(deriveSeed(61, details.country), size.widthMm, size.heightMm, ['#c4cfdd', '#d9cdbd'], 0.6)}
    <div class="title">RESIDENCE PERMIT · ${title}</div><div class="photo">${portrait(person, '#eef1f4')}</div>
    ${field('NAME', `${person.surnameLatin} ${person.givenLatin}`, 24, 7)}
    ${field('DATE OF BIRTH', dateText.passport(person.birthDate), 24, 13)}${field('SEX', person.sex, 52, 13)}
    ${field('VALID UNTIL', dateText.passport(details.validUntil), 24, 19)}${field('NO.', number, 52, 19)}
    ${mrzLines(mrz, size, (size.widthMm - 2.54 * ((mrz[0]?.length ?? 30) - 1)) / 2)}
    ${specimenMark(size.widthMm, size.heightMm - 22, 0.5)}${specimenLabel('right:3mm;top:1.6mm')}</div>`;
  return { ...size, css: CSS, body, mrz, fields: { ...data, country: details.country } };
}
