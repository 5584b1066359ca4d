import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { findDates } from '../dates.ts';
import { foundFields } from '../diploma/found.ts';
import { presentFields } from '../forms/form-text.ts';
import { besideLabel, type Labelled, labelledField } from '../forms/grid.ts';
import { lastDate } from '../forms/issue-date.ts';
import type { PageWords } from '../page-words.ts';
import { trustInLetters } from './accents.ts';
import { letterhead } from './letterhead.ts';

/** Labels of a transcript's head by field, in all languages; accents are lost to OCR now and then. */
const LABELS = {
  holder:
    'Student(?: Name)?|Name(?: of Student)?|Full Name|[EÉ]tudiant(?:\\(e\\))?|Nom(?: et pr[eé]nom)?|Studierende(?:\\(r\\))?|Studierender?|Alumno|Estudiante|Studente|Студент|ФИО|氏名|姓名|성명|이름',
  studentNumber:
    'Student (?:No|Number|ID)(?: Number)?|N[°o]? ?[eé]tudiant|Num[eé]ro [eé]tudiant|Matrikel(?:nr|nummer)?|Matricola|学籍番号|学号|學號|학번|№ зач[её]тной книжки',
  birth:
    'Date of birth|Birth ?date|D\\.?O\\.?B|N[eé]e?(?:\\(e\\))? le|Geboren am|Fecha de nacimiento|生年月日|出生日期|생년월일|Дата рождения',
  period:
    'Enrolled|Period of study|Dates of (?:study|attendance|enrol+ment)|Inscription|Studienzeit(?:raum)?|在学期間|在校时间|学习时间|재학기간|Период обучения',
  degree:
    'Award|Degree(?: Awarded| Sought)?|Qualification|Dipl[oô]me|Abschluss|T[ií]tulo|Titolo|学位|学历|학위|Квалификация',
  field:
    'Programme|Program(?: of Study)?|Course(?: of Study)?|Major|Field of Study|Mention|Sp[eé]cialit[eé]|Studiengang|Corso di laurea|専攻|专业|專業|전공|Направление',
} as const;

const wholly = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');
const ANY_LABEL = wholly(Object.values(LABELS).join('|'));

const MONTH = /(?:19|20)\d{2}[-./](?:0[1-9]|1[0-2])(?![-./\d])|(?:19|20)\d{2}年(?:1[0-2]|0?[1-9])月/g;

function monthOf(text: string): string {
  const [year = '', month = ''] = text.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}`;
}

/** From and to: days where days are printed, else months as `2024-09`. */
function periodOf(found: Labelled | null): readonly [from: string | null, to: string | null] {
  const days = findDates(found?.text ?? '').map(({ value }) => value);
  if (days.length === 2) return [days[0] ?? null, days[1] ?? null];
  const months = (found?.text.match(MONTH) ?? []).map(monthOf);
  return months.length === 2 ? [months[0] ?? null, months[1] ?? null] : [null, null];
}

/** A person's name is letters, and not one word of a heading. */
function nameOf(found: Labelled | null): Labelled | null {
  return found !== null && /^[\p{Letter}\s.,'’·-]{2,60}$/u.test(found.text) ? found : null;
}

function numberOf(found: Labelled | null): Labelled | null {
  return found !== null && /^[A-Z]{0,3}[\d/-]{4,14}$/.test(found.text) ? found : null;
}

/** Share of the text behind which its foot begins: a birthday at the head is no day of issue. */
const FOOT = 0.5;

/** Head and foot of a transcript of records; its marks are for a person to read. What is not found is left out. */
export function transcriptFields(source: PageWords): Record<string, ReadField> {
  const beside = (field: keyof typeof LABELS): Labelled | null => besideLabel(source, wholly(LABELS[field]), ANY_LABEL);
  const period = beside('period');
  const field = beside('field');
  const [from, to] = periodOf(period);
  return {
    ...foundFields(source, {
      institution: letterhead(source),
      issueDate: lastDate(source.text, FOOT * source.text.length),
    }),
    ...presentFields({
      holder: labelledField(source, nameOf(beside('holder'))),
      studentNumber: labelledField(source, numberOf(beside('studentNumber'))),
      degree: labelledField(source, beside('degree')),
      field: labelledField(source, field, undefined, trustInLetters(source.text)),
      studyFrom: from === null ? null : labelledField(source, period, from),
      studyTo: to === null ? null : labelledField(source, period, to),
    }),
  };
}
