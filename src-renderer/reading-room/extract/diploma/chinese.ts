import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { UNREAD } from '#shared/recognition/unread.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { byCharacter, type Found, firstOf, type Rule, whole } from './found.ts';
import { squeezed, squeezedFields } from './squeezed.ts';

/** A character that was not read belongs to what it stands in: without it a name would be another's. */
const HAN = `[\\u3400-\\u9fff·${UNREAD}]`;

/** The rules of one field, simplified and traditional. OCR mixes the two, so each accepts both. */
const RULES: Readonly<Record<'holder' | 'degree' | 'field', readonly Rule[]>> = {
  holder: [
    // 采女 is a name: of two of these characters the second is the sex.
    [
      new RegExp(
        `(?:^|\\n|[,.:：。、])(?:[兹茲]?[证證]明|[学學]生|研究生)?(${HAN}{2,6}?)[,.、·:]?性?别?[男女][,.、](?![男女][,.、])`,
      ),
      1,
    ],
    [new RegExp(`[学學]生[:：]?(${HAN}{2,4}?)(?=\\n|[,.、]|性[别別]|生[于於]|系|[于於])`), 0.95],
    [new RegExp(`[兹茲][证證]明(${HAN}{2,4})(?=[,.、\\n])`), 0.95],
    [new RegExp(`(?:[证證]明|持[证證]人|姓名[:：]?)\\n?(${HAN}{2,4})(?:[,.、\\n]|性别|系|[于於]|同[学學]|男|女)`), 0.9],
    [new RegExp(`(?:^|\\n|[,.:：。、])(${HAN}{2,4})同[学學]`), 0.8],
  ],
  degree: [
    [new RegExp(`授[予與](?!法(?![学學律]))(${HAN}{1,8}?(?:[学學]士|[硕碩]士|博士))[学學]?位?`), 1],
    [new RegExp(`(${HAN}{2,4}(?:[学學]士|[硕碩]士|博士))[学學]位(?![证證][书書]|条例|考[试試]|评定)`), 0.9],
    [/((?:学士|硕士|博士))学位证书/, 0.6],
  ],
  field: [
    [new RegExp(`在(?:我校|本校|${HAN}{2,12}?(?:大学|学院|系))?(${HAN}{2,20}?)(?:专业|学科)`), 1],
    [new RegExp(`在(?:我校|本校)(?:${HAN}{2,8}[学學]院)?(${HAN}{2,16}?)(?:[学學]系|研究所|系)`), 1],
    [new RegExp(`(?:专业|学科|主修)[:：](${HAN}{2,20})`), 0.9],
    [new RegExp(`修读(${HAN}{2,20}?)专业`), 0.9],
  ],
};

/** Taiwan's diplomas (民國…年) add 君 to whoever they name, and print it close: the last one is no part of the name. */
const HONOURED: Rule = [new RegExp(`[证證]明(${HAN}{2,4})君(?=[,.、\\n])`), 0.95];

function holderOf(text: string): Found | null {
  return firstOf(text, /民[國国]/.test(text) ? [HONOURED, ...RULES.holder] : RULES.holder);
}

/** The issuing school stands at the foot before its date, or at the head; a school in the running text is the last resort. */
function institutionOf(text: string): Found | null {
  const names = [...text.matchAll(new RegExp(`(${HAN}{2,14}?(?:大学|学院|研究院|研究所|党校|大學|學院))(?=(.?))`, 'g'))]
    .map((match) => {
      const value = (match[1] ?? '').replace(
        /^.*(?:学位证书|毕业证书|[证證][书書]|[学學]位|校名|校[长長]|[证證]明|年月日|日|[号號]|此[证證]|在|于|定)/,
        '',
      );
      const end = match.index + (match[1]?.length ?? 0);
      return { value, start: end - value.length, end, isHead: /[校院]/.test(match[2] ?? '') };
    })
    .filter(({ value }) => value.length >= 4 && !/^[本我]校/.test(value));
  const head = names.find((name) => name.isHead) ?? names.at(-1);
  if (head === undefined) return null;
  return { ...head, trust: head.isHead ? 1 : 0.85 };
}

/** Fields of a diploma in Chinese, from one page. What is not found is left out. */
export function chineseDiploma(source: PageWords): Record<string, ReadField> {
  const lines = squeezed(source, 'lines');
  const sentences = squeezed(source, 'sentences');
  const school = institutionOf(sentences.text);
  const inLine = institutionOf(lines.text);
  const isAfterStray = inLine !== null && school?.value.slice(1) === inLine.value;
  return {
    // A single character on the line above is a seal's, not the name's first.
    ...(isAfterStray
      ? squeezedFields(source, lines, { institution: byCharacter(inLine) })
      : squeezedFields(source, sentences, { institution: byCharacter(school) })),
    // A name never runs over the end of a line into the heading before it.
    ...squeezedFields(source, lines, { holder: byCharacter(holderOf(lines.text)) }),
    ...squeezedFields(source, sentences, {
      degree: whole(firstOf(sentences.text, RULES.degree)),
      field: whole(firstOf(sentences.text, RULES.field)),
      ...diplomaDates(sentences.text, { notAward: /(?:[生于於自]|出生日期[:：]?)$/, notBehind: /^[生出]/ }),
    }),
  };
}
