import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import { institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { capitalised } from '../people.ts';
import { deriveSeed } from '../prng.ts';
import { signature } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/**
 * 授权声明 (G六 row 20). The unsigned variant is the same sheet with empty lines: the fault that a reviewer meets most
 * often, and the one that rule R4 must not let pass.
 */
export function authorisation({ person, details }: TemplateInput<'authorisation'>): SpecimenPage {
  const institution = institutionById(details.course.institutionId);
  const latin = `${person.surnameLatin} ${capitalised(person.givenLatin)}`;
  const ink = details.signed
    ? signature(deriveSeed(person.seed, 'signature'), 38, 13, '#14204f')
    : html`<div style="height:13mm"></div>`;
  const content = html`<div style="font-size:4.3mm;line-height:7.4mm"><h1 style="margin-bottom:4mm">学历学位认证授权声明</h1>
    <p class="flush" style="text-align:center;margin-bottom:5mm">Authorization for Verification of Academic Credentials</p>
    <p>本人<u>${person.nameHan}</u>（身份证件号码：<u>${person.idNumber}</u>），自愿向教育部留学服务中心申请国（境）外学历学位认证。本人授权教育部留学服务中心及其委托的机构，就本人所持<u>${institution.nameZh}</u>（${institution.nameEn}）颁发的文凭证书，向颁证院校及相关机构核查本人的学习经历、成绩及学历学位授予情况。</p>
    <p>本人声明所提交的材料及填写的信息真实、有效；如有不实，愿承担由此产生的一切后果。本声明自签署之日起生效。</p>
    <p style="text-indent:0;margin-top:5mm;font-size:3.9mm;line-height:6.4mm">I, <u>${latin}</u>, hereby authorize the Chinese Service Center for Scholarly Exchange (CSCSE) and its agents to verify my academic credentials with <u>${institution.nameEn}</u>, and authorize the institution to release any information regarding my enrolment, examination results and award to CSCSE for this purpose.</p>
    <div style="margin-top:16mm;display:grid;grid-template-columns:52mm 60mm;row-gap:3mm;align-items:end">
      <div>申请人签名 (Signature)：</div><div style="border-bottom:.25mm solid #333;height:14mm;display:flex;align-items:flex-end;justify-content:center">${ink}</div>
      <div>日期 (Date)：</div><div style="border-bottom:.25mm solid #333;height:9mm;text-align:center">${details.signed && dateText.chinese(details.signedOn)}</div></div>
    <p class="flush small" style="margin-top:12mm">注：请由申请人本人亲笔签名，代签无效。</p></div>`;
  const fields = {
    holder: person.nameHan,
    idNumber: person.idNumber,
    institution: institution.nameEn,
    signed: String(details.signed),
  };
  return chineseLetter(content, details.signed ? { ...fields, signedOn: details.signedOn } : fields);
}
