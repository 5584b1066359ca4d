import { addDays, addMonths } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import { institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { frame } from './parts/frame.ts';
import { redSeal } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/** 国家留学基金资助出国留学资格证书 (G六 row 22). */
export function cscCertificate({ person, details }: TemplateInput<'csc_certificate'>): SpecimenPage {
  const institution = institutionById(details.course.institutionId);
  const until = addDays(addMonths(details.issuedOn, 12), -1);
  const content = html`${frame(158, 237, 0, '#b08d3c', 3)}<div style="padding:9mm 11mm 0"><h1 style="font-size:7.6mm;line-height:12mm;color:#8c1c13">国家留学基金资助<br/>出国留学资格证书</h1>
    <p class="flush" style="text-align:right;font-size:4.4mm">CSC学号：${details.number}</p>
    <p>兹证明<u>${person.nameHan}</u>，${person.sex === 'M' ? '男' : '女'}，${dateText.chinese(person.birthDate)}出生，经专家评审、国家留学基金管理委员会批准，获得国家留学基金资助出国留学资格。</p>
    <p>留学身份：<u>${details.identity}</u></p><p>留学国别：<u>${institution.countryZh}</u></p><p>留学单位：<u>${institution.nameZh}</u></p><p>资助期限：<u>${details.months}个月</u></p>
    <p>本证书有效期至${dateText.chinese(until)}，须在有效期内派出。</p>
    <div class="sign" style="margin-left:52mm;margin-top:20mm;font-size:4.8mm">国家留学基金管理委员会<br/>（样本）<br/>${dateText.chinese(details.issuedOn)}${redSeal('国家留学基金管理委员会', 42, 'left:14mm;top:-10mm')}</div></div>`;
  const fields = {
    holder: person.nameHan,
    number: details.number,
    country: institution.country,
    institution: institution.nameZh,
    identity: details.identity,
    months: String(details.months),
    issuedOn: details.issuedOn,
    validUntil: until,
  };
  return chineseLetter(content, fields);
}
