const PAIRS =
  '學学 專専 专専 與与 證証 证証 經経 经経 濟済 济済 语語 电電 氣気 报報 机機 總総 总総 长長 國国 环環 醫医 藥薬 應応 气気 澤沢 泽沢 齊斉 规規 课課 號号 圖図 藝芸 药薬 际際 业業 农農 应応';

/**
 * Forms of older or of Chinese print, each with the one that Japan prints today: of the characters that diplomas say
 * degrees, subjects and schools with. Names keep their own.
 */
export const JAPANESE_FORMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
