import { dateText } from '../date-texts.ts';
import { html, type Markup, raw } from '../html.ts';
import type { BorderEvent, SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed, type Prng } from '../prng.ts';
import { borderStamp, foreignStamp, STAMP_CSS } from './parts/border-stamps.ts';
import { guilloche } from './parts/guilloche.ts';
import { specimenLabel, specimenMark } from './parts/specimen-mark.ts';

const PAGE = { widthMm: 125, heightMm: 88 } as const;

/** As many as fit without lying over each other. */
export const STAMPS_A_PAGE = 6;

const CSS = `
.sp-stamps { position:relative; overflow:hidden; width:125mm; height:88mm; background:#f4eee8; font-family:'Noto Sans CJK SC',sans-serif;
  & .s { position:absolute; width:38mm; height:24mm; border:.6mm solid; text-align:center; font-weight:600; }
  & .s b { display:block; font-size:3mm; line-height:5mm; } & .s i { display:block; font:600 4.6mm/7mm 'OCR B','Noto Sans CJK SC'; } & .s u { display:block; text-decoration:none; font-size:2.6mm; line-height:5mm; }
  & .exit { border-radius:2mm 12mm 12mm 2mm; } ${STAMP_CSS}
}`;

/** Stamps of a passport that was carried: no grid holds them, and every third has its foreign counterpart beside it. */
function carriedStamps(events: readonly BorderEvent[], prng: Prng): readonly Markup[] {
  return events.flatMap((event, index) => {
    const place = (column: number, row: number) => ({
      left: 1 + column * 41 + prng.between(-3, 3),
      top: 6 + row * 38 + prng.between(-5, 8),
    });
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const own = borderStamp(event, place(column, row), prng);
    return index % 3 === 2 ? [own, foreignStamp(event, place(column - 0.4, row + 0.45), prng)] : [own];
  });
}

/** 出入境记录页: uploaded when 12367 finds no records (P三). More stays take more pages. */
export function stampPage({ details, seed }: TemplateInput<'stamp_page'>): SpecimenPage {
  const prng = createPrng(deriveSeed(seed, 'stamps'));
  const events = details.events.slice(0, STAMPS_A_PAGE);
  const stamps = details.carried ? carriedStamps(events, prng) : neatStamps(events, prng);
  const body = html`<div class="sp-stamps">${guilloche(61, PAGE.widthMm, PAGE.heightMm, ['#cdb9c0', '#b9cad0'], 0.5)}<div style="position:absolute;left:6mm;top:2.4mm;font-size:2.4mm;color:#6b6470">签证 VISAS</div><div style="position:absolute;right:6mm;bottom:2mm;font-size:2.6mm;color:#6b6470">${prng.int(8, 30)}</div>${stamps}${specimenMark(PAGE.widthMm, PAGE.heightMm, 0.6)}${specimenLabel('right:4mm;top:2mm')}</div>`;
  return {
    ...PAGE,
    css: CSS,
    body,
    fields: { events: events.map(({ date, direction }) => `${date}:${direction}`).join(',') },
  };
}

function neatStamps(events: readonly BorderEvent[], prng: Prng): readonly Markup[] {
  return events.map((event, index) => {
    const left = 3 + (index % 3) * 40 + prng.between(-1, 1);
    const top = 10 + Math.floor(index / 3) * 36 + prng.between(-3, 5);
    const colour = event.direction === 'exit' ? '#2b4a9b' : '#b3262e';
    return html`<div class="s ${event.direction}" style="left:${raw(left.toFixed(1))}mm;top:${raw(top.toFixed(1))}mm;border-color:${colour};color:${colour};opacity:${raw(prng.between(0.62, 0.92).toFixed(2))};transform:rotate(${raw(prng.between(-11, 11).toFixed(1))}deg)"><b>中国边检 CHINA</b><i>${dateText.dotted(event.date)}</i><b>${event.direction === 'exit' ? '出 EXIT' : '入 ENTRY'}</b><u>${event.port}　${prng.digits(4)}</u></div>`;
  });
}
