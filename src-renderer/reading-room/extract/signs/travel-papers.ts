import type { PaperSigns } from './signs.ts';

/** Papers that a person is known by and travels with. */
export const TRAVEL_PAPERS: readonly PaperSigns[] = [
  {
    kind: 'id_card',
    signs: [/居民身份证/, /公民身份号码/, /签发机关/, /有效期限/, /民\s?族/, /住\s?址/],
    enough: 2,
    // A household register carries the words of an identity card.
    against: /常住人口|登记卡|户口|户主|户号/,
  },
  {
    kind: 'permit',
    signs: [
      /往来港澳/,
      /通行证|通行證/,
      /签注/,
      /EXIT-?ENTRY PERMIT/i,
      /HONG KONG AND MACA[UO]/i,
      /台湾/,
      /\bENDORSEMENTS?\b/i,
      /逗留/,
    ],
    enough: 2,
  },
  {
    kind: 'passport',
    signs: [
      /护照|護照|旅券|여권/,
      /\bPASSPORT\b(?! (?:no|number|expiry)\b)/i,
      /\bPASSEPORT\b/i,
      /\bREISEPASS\b/i,
      /\bPASAPORTE\b|\bPASSAPORTO\b/i,
      /ПАСПОРТ/i,
      /Place of birth/i,
      /Date of expiry/i,
    ],
    enough: 2,
  },
  {
    kind: 'visa',
    title: /(?:[\p{Lu}\s·.]{0,40}\s)?\b(?:VISA|VISUM|VISADO|VISTO|ВИЗА)\b|签证|査証|簽證|사증/u,
    signs: [
      /\bvisa (?:number|no|type|class)\b|签证号码|Visumnummer/i,
      /\bvalid (?:from|until)\b|有效期至|g[uü]ltig (?:von|bis)|入境有效期|valable/i,
      /\b(?:number of )?entries\b|入境次数|\bMULT\b|nombre d.entr[eé]es|Anzahl der Einreisen/i,
      /\bduration of stay\b|停留期|dur[eé]e d[eu] s[eé]jour|Dauer des Aufenthalts/i,
      /\bcategory\b|类别|type of visa|visa type/i,
      /\b(?:student|remarks|annotation)\b|observations|Anmerkungen|备注/i,
    ],
    enough: 3,
  },
  {
    kind: 'residence_permit',
    title:
      /.{0,20}(?:RESIDENCE (?:PERMIT|CARD)|BIOMETRIC RESIDENCE|PERMANENT RESIDENT|AUFENTHALTSTITEL|TITRE DE S[EÉ]JOUR|PERMESSO DI SOGGIORNO|PERMISO DE RESIDENCIA|ВИД НА ЖИТЕЛЬСТВО|在留カード|居留许可|居留證|외국인등록증).{0,20}/i,
    signs: [
      /\bvalid until\b|expir|有效期|valable|g[uü]ltig bis/i,
      /\btype of (?:permit|title)\b|\bremarks\b|Anmerkungen|在留資格|居留事由/i,
      /\bnationality\b|nationalit[eé]|Staatsangeh|国籍/i,
      /\bdate of birth\b|naissance|Geburtstag|生年月日|出生日期/i,
    ],
    enough: 3,
  },
  {
    kind: 'stamp_page',
    title: /(?:签证\s*)?VISAS?(?:\s*签证)?/,
    signs: [
      /边检|边防检查/,
      /\bEXIT\b|出境|\bDEPART(?:ED|URE)\b|\bSORTIE\b/,
      /\bENTRY\b|入境|\bARRIV(?:ED|AL)\b|\bADMITTED\b|\bLANDED\b|上陸許可/,
      /\bIMMIGRATION\b|BORDER (?:FORCE|CONTROL)|出入国|移民局/,
      /(?:\d{4}[. ]\d{2}[. ]\d{2}\D+){2}/,
    ],
    enough: 3,
    against: /ENTRY PERMIT|application|签注/i,
  },
];
