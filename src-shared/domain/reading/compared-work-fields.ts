import type { CivilDate } from '../../kernel/civil-date.ts';
import type { InsuranceMonth, PaymentKind } from '../case/evidence-facts.ts';
import { type Agreement, agreement } from './agreement.ts';
import { compareOrganisations } from './compare-organisations.ts';
import { compareDates } from './compare-values.ts';
import { byDate, byText, type ComparedField, type ComparisonSubject } from './compared-field.ts';

/** A kind that the paper's words and the form choose from the same few. */
function byChoice(what: string, choice: (subject: ComparisonSubject) => string | null): ComparedField['agree'] {
  return byText(choice, (form, read) =>
    form === read ? agreement('same', `${what}一致`) : agreement('different', `${what}不一致`),
  );
}

/** A last day, or the word that stands in its place on the form (无固定期限, 无试用期). */
function byLastDay(
  day: (subject: ComparisonSubject) => CivilDate | 'none' | 'open_ended' | null,
): ComparedField['agree'] {
  return (subject, read) => {
    const form = day(subject);
    if (form === null) return null;
    return form === 'none' || form === 'open_ended'
      ? agreement('different', '申请表填的是没有此日期，材料上有')
      : compareDates(form, read);
  };
}

function monthsOf({ facts }: ComparisonSubject, payment: PaymentKind): readonly string[] | null {
  return facts.insuranceMonths?.filter((month) => month.payment === payment).map(({ month }) => month) ?? null;
}

function monthsText(subject: ComparisonSubject, payment: PaymentKind): string | null {
  const months = monthsOf(subject, payment) ?? [];
  return months.length === 0 ? null : months.join(',');
}

/** A record goes further back than the months that are asked for: those before the form's first say nothing. */
function sinceFirst(read: string, months: readonly InsuranceMonth[]): readonly string[] {
  const [first] = months.map(({ month }) => month).toSorted();
  return read.split(',').filter((month) => first === undefined || month >= first);
}

/** 实缴 and 补缴 are told apart, since months paid later do not count (G六7). */
function agreeMonths(subject: ComparisonSubject, read: string, payment: PaymentKind): Agreement | null {
  const { insuranceMonths } = subject.facts;
  const form = monthsOf(subject, payment);
  if (insuranceMonths === null || form === null) return null;
  const found = sinceFirst(read, insuranceMonths);
  const word = payment === 'paid' ? '实缴' : '补缴';
  const onlyForm = form.filter((month) => !found.includes(month));
  if (onlyForm.length > 0) return agreement('different', `${onlyForm.join('、')} 未见${word}记录`);
  const onlyRead = found.filter((month) => !form.includes(month));
  if (onlyRead.length === 0) return agreement('same', `${word}月份一致`);
  const reason = `材料上 ${onlyRead.join('、')} 为${word}，申请表没有列为${word}`;
  return agreement(payment === 'back_paid' ? 'different' : 'possible', reason);
}

const LETTER_KINDS: Readonly<Record<string, string>> = { plain: '普通', public_institution: '事业编制' };
const HOUSEHOLD_KINDS: Readonly<Record<string, string>> = { family: '家庭户', collective: '集体户' };
const NO_LAST_DAY: Readonly<Record<string, string>> = { open_ended: '无固定期限', none: '无试用期' };

function inWords(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value;
}

const asList = (months: string): string => months.replaceAll(',', '、');

/** 落户: what the employer's letter, the insurance record and the household register say (G六 5, 7, 9). */
export const COMPARED_WORK_FIELDS: readonly ComparedField[] = [
  {
    field: 'employer',
    label: '用人单位',
    kinds: ['employer_letter'],
    alsoOn: ['social_insurance'],
    onlyWhenRead: true,
    keys: [['employer']],
    form: ({ facts }) => facts.employer,
    agree: byText(({ facts }) => facts.employer, compareOrganisations),
  },
  {
    field: 'letterKind',
    label: '接收函类型',
    kinds: ['employer_letter'],
    onlyWhenRead: true,
    keys: [['letterKind']],
    shown: inWords(LETTER_KINDS),
    form: ({ facts }) => facts.letterKind,
    agree: byChoice('接收函类型', ({ facts }) => facts.letterKind),
  },
  {
    field: 'contractFrom',
    label: '合同起始',
    kinds: ['employer_letter'],
    onlyWhenRead: true,
    keys: [['contractFrom']],
    form: ({ facts }) => facts.contract?.from ?? null,
    agree: byDate(({ facts }) => facts.contract?.from ?? null),
  },
  {
    field: 'contractTo',
    label: '合同期满',
    kinds: [],
    alsoOn: ['employer_letter'],
    onlyWhenRead: true,
    keys: [['contractTo']],
    shown: inWords(NO_LAST_DAY),
    form: ({ facts }) => facts.contract?.to ?? null,
    agree: byLastDay(({ facts }) => facts.contract?.to ?? null),
  },
  {
    field: 'probationUntil',
    label: '试用期至',
    kinds: [],
    alsoOn: ['employer_letter'],
    onlyWhenRead: true,
    keys: [['probationEnd']],
    shown: inWords(NO_LAST_DAY),
    form: ({ facts }) => facts.contract?.probationUntil ?? null,
    agree: byLastDay(({ facts }) => facts.contract?.probationUntil ?? null),
  },
  {
    field: 'paidMonths',
    label: '社保实缴',
    kinds: ['social_insurance'],
    onlyWhenRead: true,
    keys: [['paidMonths']],
    shown: asList,
    form: (subject) => monthsText(subject, 'paid'),
    agree: (subject, read) => agreeMonths(subject, read, 'paid'),
  },
  {
    field: 'backPaidMonths',
    label: '社保补缴',
    kinds: [],
    alsoOn: ['social_insurance'],
    onlyWhenRead: true,
    keys: [['backPaidMonths']],
    shown: asList,
    form: (subject) => monthsText(subject, 'back_paid'),
    agree: (subject, read) => agreeMonths(subject, read, 'back_paid'),
  },
  {
    field: 'householdKind',
    label: '户口类型',
    kinds: ['household_register'],
    onlyWhenRead: true,
    keys: [['household']],
    shown: inWords(HOUSEHOLD_KINDS),
    form: ({ facts }) => facts.householdKind,
    agree: byChoice('户口类型', ({ facts }) => facts.householdKind),
  },
];
