import { isCreditCode } from '#shared/domain/identity/credit-code.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { type Found, firstOf } from '../diploma/found.ts';
import { chineseName, labelledIdentityNumber } from '../forms/chinese-holder.ts';
import { fieldIn, formText, presentFields } from '../forms/form-text.ts';
import { dateBehind, lastDate, termEnd } from '../forms/issue-date.ts';
import type { PageWords } from '../page-words.ts';

const HAN = '[\\u3400-\\u9fff]';
/** What names of employers end in. */
const ORGANISATION =
  '(?:公司|集团|大学|学院|学校|中学|小学|医院|研究院|研究所|研究中心|中心|银行|事务所|委员会|管理局|局|厅|部|出版社|报社|协会|学会|基金会|博物馆|图书馆|天文台|实验室|总站|厂|支行|分行|分公司)';

/** Letters that a credit code does not have (GB 32100), and what they were read for. */
const MISREAD: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'Y', Z: '2' };
/** A code whose check character disagrees was misread or misprinted. */
const DISAGREES = 0.4;

/** Under the letter, alone in its line, before the date: what signs it. The seal that lies over it is read as scraps. */
function employerOf(text: string): Found | null {
  const line = new RegExp(`^(${HAN}[\\u3400-\\u9fff()·]{3,40}${ORGANISATION})(?:\\(盖章\\)|\\(公章\\))?$`, 'gm');
  const last = [...text.matchAll(line)].at(-1);
  const value = last?.[1];
  return last === undefined || value === undefined
    ? null
    : { value, start: last.index, end: last.index + value.length, trust: 1 };
}

function creditCodeOf(text: string): Found | null {
  const printed = firstOf(text, [[/信用代码[:]?([0-9A-Za-z]{18})(?![0-9A-Za-z])/, 1]]);
  if (printed === null) return null;
  const value = [...printed.value.toUpperCase()].map((character) => MISREAD[character] ?? character).join('');
  return { ...printed, value, trust: isCreditCode(value) ? 1 : DISAGREES };
}

/** Title and terms of both kinds are unlike: one tells of a contract and its probation, the other of 事业编制. */
function letterKindOf(text: string): Found | null {
  const institution = /接收函\(?事业编制\)?|(?:占用|事业)编制/.exec(text);
  if (institution !== null)
    return {
      value: 'public_institution',
      start: institution.index,
      end: institution.index + institution[0].length,
      trust: 1,
    };
  const plain = /劳动合同(?:期限)?/.exec(text);
  return plain === null ? null : { value: 'plain', start: plain.index, end: plain.index + plain[0].length, trust: 1 };
}

/** 《单位接收函》 and 《单位接收函（事业编制）》 (G六5): employer, person, position, terms. What is not found is left out. */
export function employerLetterFields(source: PageWords): Record<string, ReadField> {
  const lines = formText(source, 'lines');
  const page = formText(source, 'sentences');
  const { text } = page;
  const from = dateBehind(text, /合同期限:?自|聘期自|(?:人员|编制),?自|入职时间:?|起止(?:时间|日期):?自?/);
  const holder = firstOf(text, [
    [
      new RegExp(`(?:留学(?:回国)?(?:人员|生)|接收|兹有|录用|聘用)(${HAN}{2,6}?)[,、(]?(?:[男女][,、)]|性别|身份证)`),
      1,
    ],
    [new RegExp(`姓名:?(${HAN}{2,4})(?=性别|[,。;])`), 0.9],
  ]);
  const position = firstOf(text, [
    [/(?:在我(?:单位|公司|校|院|所)|担任|从事)(?:担任|从事)?([^,。;]{2,20}?)(?:岗位|职务|一职)/, 1],
    [/(?:岗位|职务):?([^,。;:]{2,16}?)[,。;]/, 0.8],
  ]);
  const to = termEnd(text, from);
  const probation = dateBehind(text, /试用期(?:截?至|到|于)?|试用期自.{8,12}[至到]/);
  const code = creditCodeOf(text);
  const body = Math.max(0, ...[from, to, probation, code].map((found) => found?.end ?? 0));
  return presentFields({
    holder: fieldIn(page, chineseName(holder)),
    idNumber: labelledIdentityNumber(page),
    employer: fieldIn(lines, employerOf(lines.text)),
    creditCode: fieldIn(page, code),
    letterKind: fieldIn(page, letterKindOf(text)),
    position: fieldIn(page, position),
    contractFrom: fieldIn(page, from),
    contractTo: fieldIn(page, to),
    probationEnd: fieldIn(page, probation),
    issueDate: fieldIn(page, lastDate(text, body)),
  });
}
