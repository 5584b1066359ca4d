import { dateText } from '../date-texts.ts';
import { html } from '../html.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { redSeal } from './parts/ink.ts';
import { chineseLetter } from './parts/letter.ts';

const KINDS = ['养老保险', '失业保险', '工伤保险', '医疗保险'] as const;

/** 《北京市社会保险个人权益记录》 (G六 row 7): months actually paid; 补缴 months are printed as such and do not count. */
export function socialInsurance({ person, details, seed }: TemplateInput<'social_insurance'>): SpecimenPage {
  const prng = createPrng(deriveSeed(seed, 'insurance'));
  const base = prng.int(80, 300) * 100;
  const checkCode = Array.from({ length: 6 }, () => prng.pick([...'abcdefghjkmnpqrstuvwxyz23456789'])).join('');
  const rows = details.months.map((month, index) => {
    const late = details.backPaid && index === 0;
    return html`<tr><td>${month.replace('-', '年')}月</td><td>${details.employer.name}</td><td>${base.toFixed(2)}</td>${KINDS.map(() => html`<td>${late ? '补缴' : '已缴'}</td>`)}</tr>`;
  });
  const content = html`<h1 style="font-size:7.4mm;margin-bottom:2mm">北京市社会保险个人权益记录</h1><p class="flush" style="text-align:center;font-size:4.6mm;margin-bottom:4mm">（参保人员缴费信息）</p>
    <table style="margin-bottom:5mm"><tr><th>姓名</th><td>${person.nameHan}</td><th>社会保障号码</th><td>${person.idNumber}</td></tr><tr><th>性别</th><td>${person.sex === 'M' ? '男' : '女'}</td><th>查询日期</th><td>${details.issuedOn}</td></tr></table>
    <table><tr><th>缴费月份</th><th>缴费单位</th><th>缴费基数（元）</th>${KINDS.map((kind) => html`<th>${kind}</th>`)}</tr>${rows}</table>
    <p class="flush small" style="margin-top:6mm">校验码：${checkCode}　　备注：1. 如需鉴定真伪，请在规定时间内登录查询平台核验。2. “补缴”为当月未按时缴纳、后续补缴的记录。</p>
    <div class="sign" style="font-size:4.6mm">社会保险事业管理中心（样本）<br/>${dateText.chinese(details.issuedOn)}${redSeal('社会保险事业管理中心', 38, 'left:18mm;top:-10mm')}</div>`;
  const paid = details.backPaid ? details.months.slice(1) : details.months;
  const fields = {
    holder: person.nameHan,
    idNumber: person.idNumber,
    employer: details.employer.name,
    months: details.months.join(','),
    paidMonths: paid.join(','),
    checkCode,
    issuedOn: details.issuedOn,
  };
  return chineseLetter(content, fields);
}
