import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { deriveSeed } from '../prng.ts';
import { signature } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

/** 《个人留学经历声明》 (G六 row 12). */
export function studyStatement({ person, details }: TemplateInput<'study_statement'>): SpecimenPage {
  const rows = details.entries.map(
    (entry) =>
      html`<tr><td>${entry.from.slice(0, 7)} 至 ${entry.to.slice(0, 7)}</td><td>${entry.place}</td><td>${entry.institution}</td><td>${entry.what}</td></tr>`,
  );
  const content = html`<h1>个人留学经历声明</h1>
    <p>本人<u>${person.nameHan}</u>，身份证号码<u>${person.idNumber}</u>，护照号码<u>${person.passport.number}</u>。现就本人留学经历声明如下：</p>
    <table style="margin:5mm 0"><tr><th style="width:44mm">起止时间</th><th>国家（地区）</th><th>学校（单位）</th><th>学习（工作）内容</th></tr>${rows}</table>
    <p>本人承诺以上内容真实、完整，出国（境）前与国内单位未建立劳动关系或已解除劳动关系。如有虚假，愿承担相应责任。</p>
    <div class="sign" style="text-align:left;margin-left:66mm;margin-top:16mm"><div style="display:flex;align-items:center;gap:2mm">声明人（签名）：${signature(deriveSeed(person.seed, 'signature'), 36, 12, '#14204f')}</div>日期：${dateText.chinese(details.signedOn)}</div>`;
  return chineseLetter(content, {
    holder: person.nameHan,
    idNumber: person.idNumber,
    passportNumber: person.passport.number,
    entries: String(details.entries.length),
    signedOn: details.signedOn,
  });
}
