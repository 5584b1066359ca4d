import { dateText } from '../date-texts.ts';
import { degreeZh } from '../degrees.ts';
import { fieldById } from '../fields-of-study.ts';
import { html } from '../html.ts';
import { institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { redSeal } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/** Chinese translation by a regular agency, which G六 row 4 asks for beside a letter that is not in English. */
export function translation({ person, details }: TemplateInput<'translation'>): SpecimenPage {
  const { course, agency } = details;
  const institution = institutionById(course.institutionId);
  const field = fieldById(course.fieldId);
  const content = html`<h1>录取通知书（译文）</h1>
    <p class="flush">${person.nameHan}（${person.surnameLatin} ${person.givenLatin}）：</p>
    <p>经审核，${institution.nameZh}决定录取您攻读${field.zh}专业${degreeZh(course.level, field)}学位，学习期限自${dateText.chinese(course.from)}至${dateText.chinese(course.to)}。</p>
    <p>请您于开学前持本通知书办理签证，并按时到校注册。</p>
    <p class="flush" style="margin-top:8mm">译自${institution.nameEn}出具的录取通知书原件。译文与原文一致。</p>
    <div class="sign">${agency}<br/>${dateText.chinese(details.issuedOn)}${redSeal(agency, 38, 'left:18mm;top:-14mm')}</div>`;
  return chineseLetter(content, {
    holder: person.nameHan,
    institution: institution.nameZh,
    agency,
    issuedOn: details.issuedOn,
    language: 'zh',
  });
}
