import type { DocumentKind, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';

/** Words that give a paper away; each counts once. OCR loses some, so two suffice where no single one is proof. */
const SIGNS: Readonly<Record<'id_card' | 'permit' | 'passport' | 'diploma', readonly RegExp[]>> = {
  id_card: [/居民身份证/, /公民身份号码/, /签发机关/, /有效期限/, /民\s?族/, /住\s?址/],
  permit: [/往来港澳/, /通行证/, /签注/, /EXIT-?ENTRY PERMIT/i, /HONG KONG AND MACAU/i, /台湾/],
  passport: [/护照/, /\bPASSPORT\b/i, /\bPASSEPORT\b/i, /\bREISEPASS\b/i, /Place of birth/i, /Date of expiry/i],
  diploma: [
    /\bcertif(?:y|ies) that\b/i,
    /\bconfer(?:red|s)?\b/i,
    /\bdegree of\b/i,
    /\b(?:Bachelor|Master|Doctor) of\b/i,
    /\b(?:University|College|Institute)\b/i,
    /学位证书|毕业证书|學位|学位[記记]/,
    /授予/,
    /学士|硕士|博士|學士|碩士|修士/,
    /dipl[oô]me|Urkunde|Zeugnis|диплом/i,
    /Universit[éeaä]t?\b|Hochschule|университет/i,
    /d[ée]livr[ée]e? [aà]\b|\bverleiht\b|присвоен/i,
    /conf[eéè]re le grade|akademischen Grad|квалификаци/i,
    /\b(?:Licence|Doctorat)\b|магистр|бакалавр/i,
  ],
};
/** Words that say it is another paper about studies or work, which holds a diploma's words too. */
const NOT_A_DIPLOMA =
  /\b(?:transcript|offer of admission|enrol(?:l)?ment|authori[sz]ation|statement of results|relev[ée] de notes|Notenspiegel|Immatrikulation\w*)\b|成绩单|录取通知|授权声明|接收函|户口|社会保险|声明/i;

/** A household register carries the words of an identity card. */
const NOT_AN_ID_CARD = /常住人口|登记卡|户口|户主/;

/** A page with fewer visible characters says nothing about itself. */
const SILENT_BELOW = 20;

function signsIn(text: string, kind: keyof typeof SIGNS): number {
  // Chinese runs over the end of a line in the middle of a word.
  const joined = text.replace(/\s+/g, '');
  return SIGNS[kind].filter((sign) => sign.test(text) || sign.test(joined)).length;
}

/** What the paper is. A machine-readable zone settles it; a hint decides only where the paper itself does not. */
export function classify(text: string, mrz: ReadMrz | null, hint: ReadingHint): DocumentKind {
  if (mrz !== null) {
    if (mrz.format === 'TD3') return 'passport';
    if (mrz.format === 'TD1' || mrz.format === 'TD2') return /^C/.test(mrz.lines[0] ?? '') ? 'permit' : 'id_card';
    return 'other';
  }
  if (signsIn(text, 'id_card') >= 2 && !NOT_AN_ID_CARD.test(text.replace(/\s+/g, ''))) return 'id_card';
  if (signsIn(text, 'permit') >= 2) return 'permit';
  if (signsIn(text, 'diploma') >= 3 && !NOT_A_DIPLOMA.test(text)) return 'diploma';
  if (signsIn(text, 'passport') >= 2) return 'passport';
  if (hint !== 'auto') return hint;
  if (signsIn(text, 'diploma') >= 2 && !NOT_A_DIPLOMA.test(text)) return 'diploma';
  return text.replace(/\s/g, '').length < SILENT_BELOW ? 'unknown' : 'other';
}
