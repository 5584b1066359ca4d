import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { findDates } from '../dates.ts';
import { type Found, firstOf } from '../diploma/found.ts';
import { fieldIn, formText, presentFields } from '../forms/form-text.ts';
import { dateBehind, termEnd } from '../forms/issue-date.ts';
import type { PageWords } from '../page-words.ts';

const HANGUL = '[가-힣]';
const LATIN_NAME = "[A-Z][A-Za-z'’-]+(?:[ ,]+[A-Z][A-Za-z'’-]+){1,4}";
const PERSON = `(?:${LATIN_NAME}|${HANGUL}{2,8}?|[\\u3400-\\u9fff]{2,4})`;
const LEVELS = '석사|박사|학사|석박사통합';

/** The date under the sentence that admits: above it stand birthdays and terms. */
function issueDateOf(text: string): Found | null {
  const admits = /허가(?:함|합니다|한다)|합격하였(?:음|습니다)/.exec(text);
  return (admits && findDates(text).find(({ start }) => start > admits.index)) ?? null;
}

/** 입학허가서, 합격통지서: labels in rows, then the sentence that admits. */
export function koreanAdmission(source: PageWords): Record<string, ReadField> {
  const lines = formText(source, 'lines');
  const page = formText(source, 'sentences');
  const from = dateBehind(page.text, /(?:입학일자?|수학기간|재학기간|학업기간):?/);
  const to = termEnd(page.text, from);
  return presentFields({
    holder: fieldIn(
      lines,
      firstOf(lines.text, [[new RegExp(`(?:성명|이름)(?:\\([^)\\n]*\\))?:?\\n?(${PERSON})(?=\\n|생년|[(]|\\d|$)`), 1]]),
    ),
    institution: fieldIn(
      lines,
      firstOf(lines.text, [
        [new RegExp(`(${HANGUL}{2,14}(?:대학교|과학기술원))\\n?총장`), 1],
        [new RegExp(`^(${HANGUL}{2,14}(?:대학교|과학기술원))$`, 'm'), 0.9],
      ]),
    ),
    degree: fieldIn(
      page,
      firstOf(page.text, [
        [new RegExp(`(?:과정|학위과정):?(${LEVELS})(?=과정|학위|[^가-힣]|$)`), 1],
        [new RegExp(`(${LEVELS})과정`), 1],
      ]),
    ),
    field: fieldIn(
      lines,
      firstOf(lines.text, [[new RegExp(`(?:모집단위|학과|전공)(?:\\([^)\\n]*\\))?:(${HANGUL}{2,14}?)(?=\\n|$)`), 1]]),
    ),
    studyFrom: fieldIn(page, from),
    studyTo: fieldIn(page, to),
    issueDate: fieldIn(page, issueDateOf(page.text)),
  });
}
