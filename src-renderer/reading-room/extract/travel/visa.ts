import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { besideZone, type Fields } from '../card/beside-zone.ts';
import { doubted, sureFieldAt } from '../card/sure-field.ts';
import { placesOf } from '../labelled.ts';
import type { PageWords } from '../page-words.ts';
import { findTravelDates } from './travel-date.ts';

/** What visas and residence cards call their fields, in the languages of the countries that people study in. */
const LABELS = {
  category:
    /\b(?:visa\s?)?category\b(?:\s?类别)?|visa\s?type\s?\/?\s?class|type of (?:visa|permit|title)|visa type|type de visa|art des (?:visums|titels)|tipo de visado|tipo di visto|status of (?:stay|residence)|在留資格|体类资格|체류자격|类别|類別|签证种类/iu,
  validFrom: /\b(?:valid )?from\b|\bdu\s?\/|\bvom\b|\bdal\b|有效期自|生效日期|date of issue of visa/iu,
  issueDate: /\bissue date|date of issue(?! of)|\ble\s?\/\s?on\b|签发日期|簽發日期|交付年月日|발급일/iu,
  validUntil:
    /\b(?:valid )?(?:until|to)\b(?= ?[\d:])|\bvalid until\b|\buntil\b|expir(?:ation|y) date|date of expiry|\bau\s?\/|\bbis\b|enter before|入境有效期至|有效期至|有効期限|満了日|만료일/iu,
  entries:
    /(?:number|no\.?) of entries|\bentries\b|nombre d.?entr[eé]es|anzahl der einreisen|n[uú]mero de entradas|numero di ingressi|入境次数|入境次數/iu,
  annotation:
    /\bremarks?\b|\bannotations?\b|\bobservations?\b|remarques|anmerkungen|observaciones|annotazioni|备注|備註/iu,
} as const;

type Label = keyof typeof LABELS;

const ANY_LABEL = new RegExp(
  `${Object.values(LABELS)
    .map(({ source }) => source)
    .join('|')}|visa (?:number|no)|passport|surname|birth|nationality|\\bsex\\b|issued`,
  'iu',
);

const CATEGORY = /^[\p{Lu}\d\u3400-\u9fff\uac00-\ud7af][\p{Letter}\d\u3400-\u9fff()\- /]{0,38}$/u;

function categoryField(source: PageWords): ReadField | null {
  for (const place of placesOf(source, LABELS.category)) {
    const value = place.text.replace(/^[\s:：/]+/, '').trim();
    if (!CATEGORY.test(value) || ANY_LABEL.test(value) || /^[\d\s]+$/.test(value)) continue;
    if (findTravelDates(value).length > 0) continue;
    const start = place.text.indexOf(value);
    return sureFieldAt(place, start, start + value.length, value);
  }
  return null;
}

function dateField(source: PageWords, label: Label): ReadField | null {
  for (const place of placesOf(source, LABELS[label])) {
    const [found] = findTravelDates(place.text);
    if (found === undefined || found.start > 12) continue;
    const field = sureFieldAt(place, found.start, found.end, found.date);
    return field === null || found.trust >= 0.5 ? field : doubted(field);
  }
  return null;
}

const ENTRIES = /^[\s:：]*(MULT(?:IPLE|I)?|M|多次|多|SINGLE|ONE|S|0?[12])(?![\p{Letter}\d])/iu;

function entriesField(source: PageWords): ReadField | null {
  for (const place of placesOf(source, LABELS.entries)) {
    const match = ENTRIES.exec(place.text);
    const printed = match?.[1];
    if (match === null || printed === undefined) continue;
    const value = /^[M多]/i.test(printed) ? 'multiple' : /2$/.test(printed) ? '2' : '1';
    return sureFieldAt(place, match[0].length - printed.length, match[0].length, value);
  }
  return null;
}

const SCHOOL =
  /(?:(?:THE|L'|LA|DIE) )?[\p{Lu}\p{Ll}'’.,&\- ]*\b(?:UNIVERSIT\p{Letter}*|COLLEGE|INSTITUTE?\b|SCHOOL|ACADEMY|POLYTECHNIC|HOCHSCHULE|[ÉE]COLE|POLITECNICO)[\p{Letter}'’.&\- ]*/iu;

/** The school that a student's visa is tied to, as its remarks name it. */
function schoolField(place: PageWords): ReadField | null {
  // Remarks put one thing behind the other; a point or a stroke parts them.
  for (const match of place.text.matchAll(/[^·•;/|:\d]+/g)) {
    const name = SCHOOL.exec(match[0])?.[0]?.trim();
    if (name === undefined || name.length < 8) continue;
    const start = match.index + match[0].indexOf(name);
    return sureFieldAt(place, start, start + name.length, name);
  }
  return null;
}

function remarks(source: PageWords): Fields {
  for (const place of placesOf(source, LABELS.annotation)) {
    const value = place.text.replace(/^[\s:：/]+/, '');
    if (value.length < 4 || ANY_LABEL.test(value)) continue;
    const annotation = sureFieldAt(place, place.text.length - value.length, place.text.length, value);
    const institution = schoolField(place);
    return { ...(annotation !== null && { annotation }), ...(institution !== null && { institution }) };
  }
  return {};
}

/** 在留カード says its last day in a sentence. */
function sentencedEnd(source: PageWords): ReadField | null {
  const match = /(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日\s?まで有効/.exec(source.text);
  const [found] = match === null ? [] : findTravelDates(match[0]);
  if (match === null || found === undefined) return null;
  return sureFieldAt(source, match.index + found.start, match.index + found.end, found.date);
}

/**
 * Printed fields of a visa or a residence card beside those of its zone: `category`, `validFrom`, `validUntil`, `issueDate`, `entries`
 * (`multiple` or a number), `annotation`, `institution`. Empty where nothing is labelled.
 */
export function visaFields(source: PageWords, zone: Fields = {}): Record<string, ReadField> {
  const [category, entries] = [categoryField(source), entriesField(source)];
  const issueDate = dateField(source, 'issueDate');
  let validFrom = dateField(source, 'validFrom');
  let validUntil = dateField(source, 'validUntil') ?? sentencedEnd(source);
  // One misread digit turns a period round: then neither day is sure.
  if (validFrom !== null && validUntil !== null && validUntil.value < validFrom.value)
    [validFrom, validUntil] = [doubted(validFrom), doubted(validUntil)];
  // The zone carries the same last day.
  const zoned = zone.expiryDate;
  if (validUntil !== null && zoned !== undefined && zoned.value !== validUntil.value) validUntil = doubted(validUntil);
  return besideZone(zone, {
    ...(category !== null && { category }),
    ...(issueDate !== null && { issueDate }),
    ...(validFrom !== null && { validFrom }),
    ...(validUntil !== null && { validUntil }),
    ...(entries !== null && { entries }),
    ...remarks(source),
  });
}
