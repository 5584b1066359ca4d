/** 门类 by the two digits that every code begins with; the graduate catalogue has all of them (2022: 14 门类). */
export const CATEGORIES: Readonly<Record<string, string>> = {
  '01': '哲学',
  '02': '经济学',
  '03': '法学',
  '04': '教育学',
  '05': '文学',
  '06': '历史学',
  '07': '理学',
  '08': '工学',
  '09': '农学',
  '10': '医学',
  '11': '军事学',
  '12': '管理学',
  '13': '艺术学',
  '14': '交叉学科',
};

/** Null for a code of no known 门类. */
export function categoryOf(code: string): string | null {
  return CATEGORIES[code.slice(0, 2)] ?? null;
}
