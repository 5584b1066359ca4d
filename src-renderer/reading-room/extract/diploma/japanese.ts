import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { UNREAD } from '#shared/recognition/unread.ts';
import { JAPANESE_FORMS } from '../japanese-forms.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { byCharacter, type Found, firstOf } from './found.ts';
import { type Squeezed, squeezed, squeezedFields } from './squeezed.ts';

/** A character that was not read belongs to what it stands in: without it a name would be another's. */
const HAN = `[\\u3400-\\u9fff々ヶ${UNREAD}]`;
const KANA = '[\\u3040-\\u30ffー・]';
const LATIN_NAME = "[A-Z][A-Za-z'’-]+(?:[ ,]+[A-Z][A-Za-z'’-]+){1,4}";
const PERSON = `(?:${HAN}{2,6}|${KANA}{4,24}|${LATIN_NAME})`;
/** Where somebody is from, and what he is: they stand before his name. */
const STATE = /^(?:中国|中華人民共和国|氏名|本籍)+/;

/** What most Japanese degrees are in. Any body may name others; half of one of these names one that nobody has. */
const DEGREE_SUBJECTS = new Set(
  '文学 法学 経済学 経営学 商学 社会学 教育学 心理学 政治学 国際学 国際関係学 外国語学 言語学 芸術 芸術学 美術 音楽 体育学 理学 工学 農学 医学 歯学 薬学 看護学 保健学 獣医学 水産学 生命科学 環境学 情報学 情報科学 情報工学 学術 神学 人文学 人間科学 総合政策学 政策学 公共政策学 会計学 観光学 家政学 生活科学 社会福祉学 福祉学 栄養学 建築学 デザイン学 科学 数理科学 経営管理 国際協力学'.split(
    ' ',
  ),
);
const UNHEARD_OF = 0.45;

/** 修士（工学） and 修士(工学) are one; of a subject that no degree is known in, a character may be lost. */
function degreeOf(found: Found | null): Found | null {
  if (found === null) return null;
  const value = found.value.replace(/[（]/g, '(').replace(/[）]/g, ')');
  const subject = /\((.*)\)/.exec(value)?.[1];
  const isKnown = subject === undefined || subject === '専門職' || DEGREE_SUBJECTS.has(subject);
  return { ...found, value, trust: isKnown ? found.trust : Math.min(found.trust, UNHEARD_OF) };
}

/** A Chinese name has characters that Japanese does not: the Japanese data alone takes others for them. */
const ONE_SAW = 0.5;

/** The holder, in doubt where the Chinese reading of the page has other characters. */
function seenTwice({ also }: PageWords, found: Found | null): Found | null {
  if (found === null) return null;
  const before = STATE.exec(found.value)?.[0].length ?? 0;
  const value = found.value.slice(before);
  const isDoubtful = /[\u3400-\u9fff]/.test(value) && also?.includes(value) !== true;
  const trust = isDoubtful ? ONE_SAW * found.trust : found.trust;
  return byCharacter({ ...found, value, start: found.start + before, trust });
}

/** The body that owns a university stands before its name. */
const OWNER = '(?:(?:国立|公立)大学法人|学校法人[\\u3400-\\u9fff]{2,6}?(?=[\\u3400-\\u9fff]{2,8}大学))?';

const DEGREE = `(?:(?:修士|学士|博士|短期大学士)(?:[(（]${HAN}{1,14}[)）])?|${HAN}{1,6}(?:修士|学士|博士)(?:[(（]専門職[)）])?)`;

function inTodaysForms({ text, at }: Squeezed): Squeezed {
  return { text: [...text].map((one) => JAPANESE_FORMS.get(one) ?? one).join(''), at };
}

/** 学位記 and 学位授与証明書, in rows or in columns, from one page. */
export function japaneseDiploma(source: PageWords): Record<string, ReadField> {
  const asPrinted = squeezed(source, 'lines');
  const lines = inTodaysForms(asPrinted);
  const sentences = inTodaysForms(squeezed(source, 'sentences'));
  return {
    ...squeezedFields(source, asPrinted, {
      holder: seenTwice(
        source,
        firstOf(asPrinted.text, [
          [new RegExp(`氏名[:：]?\\n?(${PERSON})(?=\\n|生年|[(（]|\\d)`), 1],
          [
            new RegExp(
              `(?:^|\\n)(${PERSON})\\n?(?:西暦)?(?:(?:昭和|平成)[^\\n]{1,3}年|[一二三四五六七八九〇○\\d]{4}年)[^\\n]{2,8}日?生`,
            ),
            0.9,
          ],
        ]),
      ),
    }),
    ...squeezedFields(source, lines, {
      institution: byCharacter(
        firstOf(
          lines.text,
          [
            [new RegExp(`(?:^|\\n|[日号生])${OWNER}(${HAN}{2,10}?大学(?:院大学)?)(?:大学院)?(?:学長|総長|長)`), 1],
            [new RegExp(`(?:^|\\n)${OWNER}(${HAN}{2,10}?大学)(?=\\n|学長|$)`), 0.9],
          ],
          (value) => !/本学|[年月日]|氏名|国立大学/.test(value),
        ),
      ),
    }),
    ...squeezedFields(source, sentences, {
      degree: degreeOf(
        firstOf(sentences.text, [
          [new RegExp(`(${DEGREE})の学位`), 1],
          [new RegExp(`学位(?:の種類)?[:：]?(${DEGREE})`), 0.9],
        ]),
      ),
      field: byCharacter(
        firstOf(sentences.text, [
          [new RegExp(`専攻[:：]?(${HAN}{2,14})専攻`), 1],
          [
            new RegExp(
              `(?:研究科|研究院|大学院|本学)((?:(?!研究科|大学院|学部)(?:${HAN}|[ァ-ー])){2,16}?)(?:専攻|課程の修|学科)`,
            ),
            1,
          ],
          [new RegExp(`(?:学部|本学)((?:(?!学部)${HAN}){1,13}?学)科`), 1],
          [new RegExp(`学部(${HAN}{2,14}?)課程`), 0.9],
        ]),
      ),
      ...diplomaDates(sentences.text, { notAward: /生年月日[:：]?$/, notBehind: /^生|^入学/, isToTheDay: true }),
    }),
  };
}
