import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { redSeal } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/** 《档案保管证明》 (G六 rows 8 and 14). */
export function dossierCertificate({ person, details, seed }: TemplateInput<'dossier_certificate'>): SpecimenPage {
  const number = `存档证〔${details.issuedOn.slice(0, 4)}〕${createPrng(deriveSeed(seed, 'number')).digits(5)}号`;
  const content = html`<p class="flush" style="text-align:right;font-size:4.4mm">${number}</p><h1>档案保管证明</h1>
    <p class="flush">教育部留学服务中心：</p>
    <p>兹证明<u>${person.nameHan}</u>，${person.sex === 'M' ? '男' : '女'}，${dateText.chinese(person.birthDate)}出生，身份证号码<u>${person.idNumber}</u>，其人事档案自<u>${dateText.chinese(details.keptSince)}</u>起由我单位保管至今。</p>
    <p>该档案材料基本完整，可凭调档函办理转递手续。</p><p>特此证明。本证明自开具之日起三个月内有效。</p>
    <div class="sign" style="margin-top:30mm">${details.keeper}<br/>${dateText.chinese(details.issuedOn)}${redSeal(details.keeper, 42, 'left:16mm;top:-14mm')}</div>`;
  return chineseLetter(content, {
    holder: person.nameHan,
    idNumber: person.idNumber,
    keeper: details.keeper,
    keptSince: details.keptSince,
    issuedOn: details.issuedOn,
    number,
  });
}
