import { CENTRE } from '#shared/domain/business/contacts.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import { verifyPageText as words } from '#shared/i18n/zh-cn/verify-page.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import type { Found } from './look-up.ts';

/** Ends up in the page as text, whatever somebody typed. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** No script, nothing from elsewhere; light and dark as the telephone has it. */
export const STYLE = `
:root{color-scheme:light dark;--good:#136f3a;--bad:#b3261e;--doubt:#8a5300;--line:#c9ced6;--soft:#56606f}
@media(prefers-color-scheme:dark){:root{--good:#6fd699;--bad:#ff9a92;--doubt:#f2bd6b;--line:#454d59;--soft:#a9b3c1}}
*{box-sizing:border-box}body{margin:0 auto;padding:20px 16px 40px;max-width:480px;font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
h1{font-size:20px;margin:0 0 16px}h2{font-size:22px;margin:0 0 8px}
section{border:2px solid var(--line);border-radius:10px;padding:16px;margin:0 0 20px}
.good{border-color:var(--good)}.good h2{color:var(--good)}.bad{border-color:var(--bad)}.bad h2,.no{color:var(--bad)}.doubt{border-color:var(--doubt)}.doubt h2{color:var(--doubt)}
.yes{color:var(--good)}dl{display:grid;grid-template-columns:auto 1fr;gap:4px 12px;margin:12px 0 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
form{display:grid;gap:8px;margin:0 0 20px}input,button{font:inherit;min-height:44px;padding:8px 12px;border:1px solid var(--soft);border-radius:8px;width:100%}
footer{color:var(--soft);font-size:14px}`;

const TONES: Readonly<Record<Found['verdict'], string>> = {
  genuine: 'good',
  listed: 'doubt',
  revoked: 'bad',
  altered: 'bad',
  unknown: 'doubt',
};

function day(date: string & Parameters<typeof dateParts>[0]): string {
  const { year, month, day: of } = dateParts(date);
  return `${year}年${month}月${of}日`;
}

function facts({ paper }: Found): string {
  if (paper === null) return '';
  const rows: [string, string][] = [
    [words.kind, RESULT_KIND_ROWS[paper.kind].title],
    [words.number, paper.number],
    [words.issuedOn, day(paper.issuedOn)],
  ];
  if (paper.revokedOn !== null) rows.push([words.revokedOn, day(paper.revokedOn)]);
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

function holderLine({ holder }: Found): string {
  if (holder === null) return '';
  return holder ? `<p class="yes">✓ ${words.holderFits}</p>` : `<p class="no">✗ ${words.holderDiffers}</p>`;
}

function verdictOf(found: Found): string {
  const { title, text } = words.verdicts[found.verdict];
  return `<section class="${TONES[found.verdict]}" role="status"><h2>${title}</h2><p>${text}</p>${facts(found)}${holderLine(found)}</section>`;
}

/** Only over a code that holds: a name typed to a bare number could be guessed at. */
function holderForm(code: string): string {
  return `<form method="post" action="/v/${escaped(encodeURIComponent(code))}"><label for="holder">${words.holder}</label>
<input id="holder" name="holder" maxlength="100" autocomplete="off" required><button>${words.checkHolder}</button></form>`;
}

const NUMBER_FORM = `<form method="get" action="/v/"><label for="number">${words.byNumber}</label>
<input id="number" name="number" maxlength="60" autocomplete="off" required placeholder="${words.numberExample}"><button>${words.look}</button></form>`;

/** `code` is what the QR said, where it holds. */
export function verifyPage(found: Found | null, code: string | null): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1>
${found ? verdictOf(found) : `<p>${words.intro}</p>`}${code === null ? '' : holderForm(code)}${NUMBER_FORM}</main>
<footer><p>${words.privacy}</p><p>${words.contact(CENTRE.phone)}</p></footer></body></html>`;
}

export function waitPage(seconds: number): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.wait(seconds)}</p></main></body></html>`;
}
