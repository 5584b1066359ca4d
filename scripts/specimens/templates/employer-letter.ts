import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { redSeal } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/** 《单位接收函》 and 《单位接收函（事业编制）》 (G六 rows 5 and 13): the plain one states probation and contract, rule S6 reads both. */
export function employerLetter({ person, details, seed }: TemplateInput<'employer_letter'>): SpecimenPage {
  const { employer, kind } = details;
  const number = `人函〔${details.issuedOn.slice(0, 4)}〕${createPrng(deriveSeed(seed, 'number')).int(3, 280)}号`;
  const terms =
    kind === 'plain'
      ? html`<p>双方签订的劳动合同期限自<u>${dateText.chinese(details.contractFrom)}</u>至<u>${dateText.chinese(details.contractTo)}</u>，试用期至<u>${dateText.chinese(details.probationEnd)}</u>，该同志已通过试用期考核。我单位按规定为其缴纳社会保险。</p>`
      : html`<p>该同志经公开招聘，已被录用为我单位事业编制内人员，自<u>${dateText.chinese(details.contractFrom)}</u>起聘，占用事业编制。</p>`;
  const content = html`<p class="flush" style="text-align:right;font-size:4.4mm">${number}</p><h1>单位接收函${kind === 'public_institution' && '（事业编制）'}</h1>
    <p class="flush">教育部留学服务中心：</p>
    <p>留学回国人员<u>${person.nameHan}</u>，${person.sex === 'M' ? '男' : '女'}，身份证号码<u>${person.idNumber}</u>，现在我单位<u>${details.position}</u>岗位工作。我单位同意接收该同志就业，并同意为其办理就业报到${kind === 'plain' && '及落户'}手续。</p>${terms}
    <p>我单位对上述内容的真实性负责。</p>
    <p style="margin-top:4mm;font-size:4.4mm;line-height:7.6mm">统一社会信用代码：${employer.creditCode}<br/>　　单位地址：${employer.address}<br/>　　联系人：${employer.contact}　　联系电话：${employer.phone}</p>
    <div class="sign">${employer.name}<br/>（人事部门盖章）<br/>${dateText.chinese(details.issuedOn)}${redSeal(employer.name, 42, 'left:16mm;top:-9mm')}</div>`;
  const fields = {
    holder: person.nameHan,
    idNumber: person.idNumber,
    employer: employer.name,
    creditCode: employer.creditCode,
    letterKind: kind,
    number,
    issuedOn: details.issuedOn,
    contractFrom: details.contractFrom,
  };
  return chineseLetter(
    content,
    kind === 'plain' ? { ...fields, contractTo: details.contractTo, probationEnd: details.probationEnd } : fields,
  );
}
