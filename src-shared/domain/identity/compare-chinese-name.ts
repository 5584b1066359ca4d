import type { ChineseName } from './chinese-name.ts';
import { joinLetters, type LatinName, orders, shortened } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';
import { taiwaneseForms } from './other-romanisations.ts';
import { palladiusSyllable } from './palladius.ts';
import { splitPinyin, writtenForms } from './pinyin-syllables.ts';
import { isOtherSpellingOf } from './romanisation-table.ts';
import { type Syllables, syllablesOf } from './syllables.ts';
import { containment, hasInitials, spells, spreadOut } from './token-fit.ts';

/** Where machine-readable zones begin to cut names off: TD1 has 30 places, TD2 and MRV-B 31, passports 39. */
const CUT_OFF_FROM = 30;

function withAll(lists: Syllables, forms: (syllable: string) => readonly string[]): Syllables {
  return lists.map((list) => list.flatMap(forms));
}

/** Few names have an ü: the others are their own spelling. */
function withUmlaut(lists: Syllables, forms: (syllable: string) => readonly string[]): Syllables {
  return lists.some((list) => list.some((syllable) => syllable[1] === 'V')) ? withAll(lists, forms) : lists;
}

function withU(syllable: string): readonly string[] {
  if (syllable[1] !== 'V') return writtenForms(syllable);
  return [...writtenForms(syllable), syllable.replace(/^([LN])V/, '$1U')];
}

function russianForms(syllable: string): readonly string[] {
  const form = palladiusSyllable(syllable.replace(/^([LN])V/, '$1YU'));
  return form === null ? [] : [form];
}

/** The orders that an unmarked name may stand in; a marked one says itself where the surname ends. */
function ordersOf(latin: LatinName): readonly (readonly string[])[] {
  return latin.surnameTokens === null ? orders(latin.tokens) : [latin.tokens];
}

/** What is spelled alike must also be where an apostrophe divides it: 西安 is XI'AN, 先 is not. */
function compareSpelling(name: Spelled, latin: LatinName): NameComparison | null {
  const found = compareUndivided(name, latin);
  if (found?.verdict !== 'same' || latin.divided === null) return found;
  const divided = compareUndivided(name, latin.divided);
  return divided?.verdict === 'same' ? found : possible('拼音字母一致，但撇号断开的不是各字的音节');
}

function compareUndivided(name: Spelled, latin: LatinName): NameComparison | null {
  const { usual, surnameLength } = name;
  const written = withUmlaut(usual, writtenForms);
  if (spells(latin.tokens, written)) {
    const { surnameTokens } = latin;
    const splitsAlike =
      surnameTokens === null || spells(latin.tokens.slice(0, surnameTokens), written.slice(0, surnameLength));
    return splitsAlike ? same('与中文姓名的拼音一致') : possible('拼音一致，但姓与名的断开处不同');
  }
  if (latin.surnameTokens !== null) {
    const { tokens, surnameTokens } = latin;
    const swapped = [...tokens.slice(surnameTokens), ...tokens.slice(0, surnameTokens)];
    if (spells(swapped, written)) return possible('拼音一致，但姓与名的位置相反');
  } else if (orders(latin.tokens).some((order) => spells(order, written))) {
    return same('与中文姓名的拼音一致，姓、名先后不同');
  }
  const loose = withUmlaut(usual, withU);
  return ordersOf(latin).some((order) => spells(order, loose)) ? same('与中文姓名的拼音一致，ü 写作 U') : null;
}

function fitsInitials(tokens: readonly string[], syllables: Syllables, surnameLength: number): boolean {
  const initials = syllables.map((list, index) => (index < surnameLength ? list : list.map((form) => form.charAt(0))));
  const mayBeFewer = initials.length - surnameLength > 1;
  return orders(spreadOut(tokens)).some(
    (order) => spells(order, initials) || (mayBeFewer && spells(order, initials.slice(0, -1))),
  );
}

/** The surname as it is and the letters of the given name, whatever divides them: 先 beside XI AN. */
function runsTogether(tokens: readonly string[], syllables: Syllables, surnameLength: number): boolean {
  return tokens.some((_, cut) => {
    const given = joinLetters(tokens.slice(cut));
    return (
      spells(tokens.slice(0, cut), syllables.slice(0, surnameLength)) && spells([given], syllables.slice(surnameLength))
    );
  });
}

function compareParts({ surname, usual, anyReading, surnameLength }: Spelled, latin: LatinName): NameComparison | null {
  const all = orders(latin.tokens);
  const loose = withUmlaut(usual, withU);
  const any = anyReading === usual ? null : withUmlaut(anyReading, withU);
  if (any && all.some((order) => spells(order, any))) {
    return possible(`姓氏“${surname}”的拼写不是作姓氏时的读音`);
  }
  if (all.some((order) => runsTogether(order, loose, surnameLength))) {
    return possible('拼音字母一致，但名的断开处与各字不符');
  }
  if (shortened(latin.tokens).some((fewer) => orders(fewer).some((order) => spells(order, loose)))) {
    return possible('拼音一致，另有中间名或英文名');
  }
  if (hasInitials(latin.tokens) && fitsInitials(latin.tokens, loose, surnameLength)) {
    return possible('其中一方的名只写了首字母');
  }
  if (latin.tokens.length === 1 && spells(latin.tokens, loose.slice(0, surnameLength))) return possible('只写了姓');
  if (latin.tokens.length === 1 && spells(latin.tokens, loose.slice(surnameLength))) return possible('只写了名');
  const spelled = joinLetters(usual.map(([first = '']) => first));
  if (latin.tokens.join('').length >= CUT_OFF_FROM && spelled.startsWith(joinLetters(latin.tokens))) {
    return possible('机读区写不下，姓名被截断');
  }
  return null;
}

function compareHabits({ surname, usual, surnameLength }: Spelled, latin: LatinName): NameComparison | null {
  const { tokens } = latin;
  if (latin.cyrillic !== null) {
    const russian = withAll(usual, russianForms);
    if (orders(latin.cyrillic).some((order) => spells(order, russian))) return possible('与俄文音译一致，须人工核对');
  }
  const taiwanese = withAll(usual, taiwaneseForms);
  if (orders(tokens).some((order) => spells(order, taiwanese))) {
    return possible('可能是威妥玛或通用拼音拼写，不能直接认定');
  }
  const ends = [tokens[0] ?? '', tokens.at(-1) ?? '', tokens.slice(0, 2).join(''), tokens.slice(-2).join('')];
  if (ends.some((end) => isOtherSpellingOf(surname, end))) {
    // 马 is MA and 余 is YU in Hong Kong too: there only one word for each character tells of another habit.
    const samePinyin = ends.some((end) => usual[0]?.includes(end));
    if (!samePinyin || tokens.length === usual.length)
      return possible('姓氏可能是威妥玛、粤语或闽南语等拼写，不能直接认定');
  }
  const isMarried = usual.length === 4 && surnameLength === 1;
  if (isMarried && orders(tokens).some((order) => spells(order, withUmlaut(usual.slice(1), withU)))) {
    return possible('拼音缺少首字，中文姓名可能冠有夫姓');
  }
  return null;
}

/** A spelling that no pinyin could be, beside a name that is hardly Han: 扎西顿珠 and TASHI DHONDUP. */
function compareForeign(chinese: string, { usual, surnameLength }: Spelled, latin: LatinName): NameComparison | null {
  const isPinyin = latin.tokens.every((token) => splitPinyin(token) !== null);
  const dotted = chinese.split(/[·•・‧．.]/);
  const isMinority = dotted.length > 1 || usual.length >= (surnameLength === 1 ? 4 : 5);
  if (isMinority && !isPinyin) return possible('少数民族姓名的音译，须人工核对');
  if (dotted.length > 1) {
    const [first = ''] = dotted;
    const cut = [...first].length;
    const parts = [usual.slice(0, cut), usual.slice(cut)];
    const fits = parts.some((part) => latin.tokens.some((token) => spells([token], part)));
    if (fits) return possible('少数民族姓名的音译，只有一部分一致，须人工核对');
  }
  if (isPinyin) return null;
  const letters = joinLetters(latin.tokens).length;
  const spelled = usual.map(([first = '']) => first).join('').length;
  const contained = containment(
    spreadOut(latin.tokens),
    usual.map(([first = '']) => first),
  );
  return contained !== null && Math.abs(letters - spelled) <= 1 ? possible('仅差个别字母，可能是识读错误') : null;
}

type Spelled = NonNullable<ReturnType<typeof syllablesOf>>;

/** A Chinese name beside one in other letters; the pinyin of another character is never told from its own. */
export function compareChineseWithLatin(name: ChineseName, latin: LatinName): NameComparison {
  if (latin.tokens.length === 0) return possible('没有可比的拉丁字母姓名');
  const spelled = syllablesOf(name);
  if (spelled === null) return possible('没有姓名的拼音，须人工核对');
  return (
    compareSpelling(spelled, latin) ??
    compareParts(spelled, latin) ??
    compareHabits(spelled, latin) ??
    compareForeign(name.chinese, spelled, latin) ??
    different('与中文姓名的拼音不一致')
  );
}
