import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { PageWords } from '../page-words.ts';
import { diplomaDates } from './diploma-dates.ts';
import { byCharacter, firstOf } from './found.ts';
import { squeezed, squeezedFields } from './squeezed.ts';

const HANGUL = '[가-힣]';
const LATIN_NAME = "[A-Z][A-Za-z'’-]+(?:[ ,]+[A-Z][A-Za-z'’-]+){1,4}";
const PERSON = `(?:${LATIN_NAME}|${HANGUL}{2,8}?|[\\u3400-\\u9fff]{2,4})`;
/** What degrees are awarded in: without a space before it nothing else tells where the sentence ends and the degree begins. */
const BRANCHES =
  '이|공|문|법|경영|경제|교육|의|농|예술|음악|미술|체육|행정|정치|사회|사회복지|간호|약|신|철|국제|디자인|건축|수의|치의|한의|언론|관광|정책|보건|무용|연극|영상|융합|소프트웨어|통역번역|한국|국제지역|도시계획|조경|가정|생활과|스포츠|무역|회계|통계|심리|컴퓨터|정보';
const DEGREE = `(?:${BRANCHES})학(?:사|석사|박사)|(?:${BRANCHES})(?:석사|박사)`;

/** What the paper calls itself stands above the holder's name, and above the birthday where the name was not read. */
const TITLES = /증서|증명서|학위|졸업/;

/** 학위기, 졸업증서 and 학위수여증명서, from one page. */
export function koreanDiploma(source: PageWords): Record<string, ReadField> {
  const lines = squeezed(source, 'lines');
  const { text } = lines;
  const sentences = squeezed(source, 'sentences');
  return {
    ...squeezedFields(source, lines, {
      holder: byCharacter(
        firstOf(
          text,
          [
            [new RegExp(`(?:성명|이름)(?:\\([^)\\n]*\\))?[:：]?\\n?(${PERSON})(?=\\n|생년|[(（]|\\d|$)`), 1],
            // 성명 may have lost its first syllable; 명 is a surname, too.
            [new RegExp(`(?:^|\\n)(명${HANGUL}{2,8}?)\\n?(?:19|20)\\d{2}년`), 0.4],
            [new RegExp(`(?:^|\\n)(${PERSON})\\n?(?:19|20)\\d{2}년\\d{1,2}월\\d{1,2}일생`), 0.9],
          ],
          (value) => !TITLES.test(value),
        ),
      ),
      institution: byCharacter(
        firstOf(
          text,
          [
            [new RegExp(`(${HANGUL}{2,14}(?:대학교|대학원대학교|과학기술원))(?:총장|총장서리|\\n총장)`), 1],
            [new RegExp(`^(${HANGUL}{2,14}(?:대학교|과학기술원))$`, 'm'), 0.9],
          ],
          (value) => !/본대학교|^대학교/.test(value),
        ),
      ),
    }),
    ...squeezedFields(source, sentences, {
      degree: firstOf(sentences.text, [
        [new RegExp(`학위명?[:：](${DEGREE})`), 1],
        [new RegExp(`(${DEGREE})(?:\\([^)]*\\))?(?:의?학위|의?자격|학위)`), 1],
      ]),
      field: firstOf(sentences.text, [
        [new RegExp(`전공[:：](${HANGUL}{2,14}?)(?=전공|수학기간|학위|입학|졸업|과정|[A-Z(\\d]|생년)`), 0.95],
        [new RegExp(`에서(${HANGUL}{2,14}?)[을를]전공`), 1],
        [new RegExp(`(?:대학원|학부|학과)(?!에서)(${HANGUL}{2,14}?)[을를]전공`), 0.9],
        [new RegExp(`(?:본대학교|대학)(${HANGUL}{2,14}?)과의?(?:전과정|소정)`), 1],
      ]),
      ...diplomaDates(sentences.text, {
        notAward: /(?:생년월일|입학일?자?)[:：]?$/,
        award: /(?:학위수여일자?|수여일자?|졸업일자?|학위취득일)[:：]?$/,
        notBehind: /^생/,
        isToTheDay: true,
      }),
    }),
  };
}
