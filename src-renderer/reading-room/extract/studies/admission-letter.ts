import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { findDates } from '../dates.ts';
import { type Found, firstOf, foundFields } from '../diploma/found.ts';
import { chineseName } from '../forms/chinese-holder.ts';
import { fieldIn, formText, presentFields } from '../forms/form-text.ts';
import { dateBehind, termEnd } from '../forms/issue-date.ts';
import type { PageWords } from '../page-words.ts';
import { trustInLetters } from './accents.ts';
import { koreanAdmission } from './admission-korean.ts';
import { BEGINS, BORN, DEGREES, ENDS, FIELDS, GREETING, OFFERS, SALUTATION } from './admission-wordings.ts';
import { letterhead } from './letterhead.ts';

const WORD = "\\p{Lu}[\\p{Letter}'’-]*";
const NAME = `${WORD}(?: ${WORD}){1,4}`;
/** The name that stands alone above the date of birth, as in an address. */
function addressee(text: string, name: string): Found | null {
  return firstOf(text, [[new RegExp(`(?:^|\\n)(${name})\\n[^\\n]{0,4}(?:${BORN.source})`, 'u'), 0.9]]);
}

/** Whom the letter greets, where it greets by name. */
function greeted(text: string): Found | null {
  return firstOf(text, [[new RegExp(`(?:^|\\n)${GREETING} ?(${NAME})[,:!]`, 'u'), 0.85]]);
}

/** Two places that agree are surer than one; where they do not, both are doubtful. */
function holderOf(text: string): Found | null {
  const [above, named] = [addressee(text, NAME), greeted(text)];
  if (above === null || named === null) return above ?? named;
  return { ...above, trust: above.value === named.value ? 1 : 0.4 };
}

/** The first date of the letter that is nobody's birthday, above its text. */
function issueDateOf(text: string): Found | null {
  const body = SALUTATION.exec(text)?.index ?? text.length;
  const date = findDates(text).find(
    ({ start }) => start < body && !BORN.test(text.slice(Math.max(0, start - 24), start)),
  );
  return date ?? null;
}

/** Letters in Latin and Cyrillic script. */
function westernFields(source: PageWords): Record<string, ReadField> {
  // A line may end anywhere in a sentence.
  const flat = source.text.replace(/\n/g, ' ');
  const from = dateBehind(flat, BEGINS);
  const weighed = (found: Found | null): Found | null =>
    found === null ? null : { ...found, trust: found.trust * trustInLetters(flat) };
  return foundFields(source, {
    holder: holderOf(source.text),
    institution: letterhead(source),
    programme: weighed(firstOf(flat, OFFERS)),
    degree: firstOf(flat, DEGREES),
    field: weighed(firstOf(flat, FIELDS)),
    studyFrom: from,
    studyTo: dateBehind(flat, ENDS) ?? termEnd(flat, from),
    issueDate: issueDateOf(source.text),
  });
}

const HAN = '[\\u3400-\\u9fff\\u3040-\\u30ff]';

/** Chinese and Japanese letters: 录取…攻读…专业, …専攻…入学を許可. */
function easternFields(source: PageWords): Record<string, ReadField> {
  const page = formText(source, 'sentences');
  const lines = formText(source, 'lines');
  const { text } = page;
  const from = dateBehind(text, /期[间間限](?:自|は|:)?|自|于/);
  const to = termEnd(text, from);
  const isJapanese = /入学(?:を|の)?[许許]可|[貴贵]殿/.test(text);
  // A Japanese letter is dated above its title, a Chinese one at its foot.
  const title = isJapanese ? text.search(/入学[許许]可/) : text.length;
  const issued = findDates(text).filter(
    ({ start }) =>
      start < title &&
      start !== from?.start &&
      start !== to?.start &&
      !BORN.test(text.slice(Math.max(0, start - 8), start)),
  );
  return presentFields({
    holder: isJapanese
      ? fieldIn(lines, chineseName(addressee(lines.text, `${HAN}{2,8}`)))
      : fieldIn(lines, chineseName(firstOf(lines.text, [[new RegExp(`(?:^|\\n)(${HAN}{2,4})(?:同学|同志)[:,]`), 1]]))),
    institution: fieldIn(
      page,
      firstOf(text, [
        [new RegExp(`[貴贵]殿の(${HAN}{2,20}?大学)`), 1],
        [new RegExp(`(?:,|。|^)(${HAN}{2,20}?(?:大学|学院))(?:决定)?录取`), 1],
      ]),
    ),
    programme: fieldIn(
      page,
      firstOf(text, [
        [new RegExp(`大学院(${HAN}{2,20}?[専專]攻)`), 1],
        [new RegExp(`(?:攻读|修读)(${HAN}{2,20}?)专业`), 1],
      ]),
    ),
    degree: fieldIn(
      page,
      firstOf(text, [
        [/取得予定学位:([^()]{2,10}\([^()]{1,8}\))/, 1],
        [/取得予定学位:([^()]{2,10})\)/, 1],
        [new RegExp(`专业(${HAN}{1,8}?(?:学士|硕士|博士))`), 1],
      ]),
    ),
    studyFrom: fieldIn(page, from),
    studyTo: fieldIn(page, to),
    issueDate: fieldIn(page, issued.at(isJapanese ? 0 : -1) ?? null),
  });
}

/** 录取通知书, from one page: person, school, programme, start, day of issue. What is not found is left out. */
export function admissionFields(source: PageWords): Record<string, ReadField> {
  const joined = source.text.replace(/\s/g, '');
  if (/입학을?허가|합격통지/.test(joined)) return koreanAdmission(source);
  const isEastern = /[录錄]取|入学[许許]?[可を]|通知[书書]/.test(joined);
  return isEastern ? easternFields(source) : westernFields(source);
}
