/** Words that occur on almost every diploma of a language and on hardly any of another. */
const MARKERS: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    'fr',
    /\b(le|la|les|des|du|aux?|et|un|une|en|par|pour|qui|dans|dipl[oô]me|universit[eé]|grade|d[eé]livr[eé]e?|ministre|licence|vu|né|née|est|certifie|atteste|pr[eé]sident|mention|ann[eé]e|obtenu|conf[eè]re|fait)(?!\p{L})/giu,
  ],
  [
    'de',
    /\b(der|die|das|dem|den|des|und|hat|im|am|wird|mit|zu|zum|von|vom|für|Universit[aä]t|Urkunde|Hochschule|verleiht|verliehen|Grad|geboren|Fakult[aä]t|Herrn?|Frau|Pr[uü]fung|Studiengang|bestanden)(?!\p{L})/giu,
  ],
  [
    'es',
    /\b(el|la|los|las|del|de|y|en|por|con|para|que|una?|su|t[ií]tulo|universidad|otorga|grado|cuanto|estudios|haber|rector|dado|ciudad|expide|m[aá]ster|nacid[oa]|d[ií]as?|a[nñ]o|conforme|facultad)(?!\p{L})/giu,
  ],
  [
    'it',
    /\b(il|lo|la|gli|di|del|della|dei|degli|dello|che|con|per|al|alla|in|ha|si|un|una|e|è|da|presso|laurea|universit[aà]|studi|conferi(?:sce|amo)|dottor[ei]|rettore|magistrale|nat[oa]|titolo|conseguito|certifica|legge|politecnico|esami|addì|votazione)(?!\p{L})/giu,
  ],
  [
    'en',
    /\b(the|of|and|this|that|has|been|university|degree|upon|having|certify|in|with|all|is|by|to|at|on|for|as|student|academic|date|issued)(?!\p{L})/giu,
  ],
];

/** Words of Chinese papers. What another script is taken for by the Chinese model are characters, not these. */
const CHINESE_WORDS =
  /中国|中华|人民|大学|学院|学校|我校|学生|学位|学[士历]|硕士|博士|毕业|证[书明]|专业|授予|成绩|姓名|性别|出生|住址|身份|公民|公司|单位|地址|日期|规定|根据|本人|声明|户[口主]|社会|保险|學[士位生系]|碩士|大學|學院|證[書明]|畢業|中華民國|授[予與]|成績|本校|專業|\d\s?年|年\s?\d|月\s?\d/g;
/** So many different ones, and the page is Chinese. */
const CHINESE_FROM = 2;

/**
 * Words of Japanese papers that are none of Chinese ones. A reader that knows no kana but の leaves the rest out, and a
 * page's share of kana tells nothing then.
 */
const JAPANESE_WORDS = /氏名|[専專专]攻|授[与與]|修了|の/g;
const JAPANESE_FROM = 3;

/** A language in Latin letters shows by so many of its words that are not the same: SPECIM EN on a card is no French. */
const DIFFERENT_FROM = 2;

function differentIn(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern)?.map((word) => word.toLowerCase())).size;
}

/**
 * The language of a text as a BCP 47 primary tag: by its script where that tells, else by the words that carry no
 * content. `und` when neither does, which is also what a script without language data reads as. Nothing is trusted more
 * than the words it was told by (`confidence`, 0–1).
 */
export function languageOf(text: string, confidence: number): { readonly language: string; readonly trust: number } {
  const { language, trust } = guess(text, confidence);
  return { language, trust: Math.min(trust, confidence) };
}

function guess(text: string, confidence: number): { readonly language: string; readonly trust: number } {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{Letter}/gu));
  if (count(/[\u0400-\u04ff]/g) > 0.3 * letters) return { language: 'ru', trust: 0.9 };
  if (count(/[\uac00-\ud7af]/g) > 0.3 * letters) return { language: 'ko', trust: 0.9 };
  const chinese = count(/[\u3400-\u9fff]/g);
  const words = Math.max(1, count(/[A-Za-z\u00c0-\u024f]{2,}/g));
  const isJapaneseByWords = text.includes('の') && new Set(text.match(JAPANESE_WORDS)).size >= JAPANESE_FROM;
  if (count(/[\u3040-\u30ff]/g) > 0.05 * letters || /学位[記记]|令和|平成|昭和/.test(text) || isJapaneseByWords)
    return { language: 'ja', trust: 0.9 };
  const isChinese = new Set(text.match(CHINESE_WORDS)).size >= CHINESE_FROM;
  // A Chinese word has about two characters.
  if (isChinese && chinese > 2 * words) return { language: 'zh', trust: 0.95 };
  const scores = MARKERS.map(([language, pattern]) => ({
    language,
    share: differentIn(text, pattern) < DIFFERENT_FROM ? 0 : count(pattern) / words,
  }));
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share < 0.1 || (confidence < 0.6 && best.share < 0.25))
    return isChinese && chinese > words ? { language: 'zh', trust: 0.6 } : { language: 'und', trust: 0.5 };
  return { language: best.language, trust: Math.min(0.95, 0.5 + best.share) };
}
