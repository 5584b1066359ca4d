import { addDays } from '#shared/kernel/civil-date.ts';
import { dateText } from '../../date-texts.ts';
import { html, type Markup, raw } from '../../html.ts';
import type { BorderEvent } from '../../model.ts';
import type { Prng } from '../../prng.ts';

export const STAMP_CSS = `
  & .b { position:absolute; width:40mm; height:25mm; text-align:center; font-weight:600; display:flex; flex-direction:column; justify-content:center; line-height:1.35; }
  & .b svg { position:absolute; left:0; top:0; width:100%; height:100%; }
  & .b span { position:relative; font-size:2.9mm; } & .b em { position:relative; font:600 4.4mm/1.35 'Noto Sans CJK SC'; letter-spacing:.3mm; } & .b small { position:relative; font-size:2.4mm; }
`;

const INKS = ['#b3262e', '#a8324a', '#2b4a9b', '#3a3f6b', '#22262e'];

/** Outlines of the stamps of one direction: a box for 入, six corners or an oval for 出. */
function outline(direction: BorderEvent['direction'], prng: Prng): string {
  if (direction === 'entry') return '<rect x="1" y="1" width="98" height="60.5" rx="3"/>';
  return prng.chance(0.5)
    ? '<path d="M12 1H88L99 31L88 61.5H12L1 31Z"/>'
    : '<ellipse cx="50" cy="31" rx="49" ry="30.2"/>';
}

interface Placed {
  readonly left: number;
  readonly top: number;
}

function stamp(prng: Prng, { left, top }: Placed, outlinePath: string, lines: readonly Markup[]): Markup {
  const ink = prng.pick(INKS);
  // Most are set down roughly level, some across, a few upside down.
  const turn = prng.chance(0.12) ? 180 : prng.chance(0.1) ? prng.pick([90, 270]) : 0;
  const angle = turn + prng.between(-28, 28);
  const opacity = prng.between(0.4, 0.95);
  return html`<div class="b" style="left:${raw(left.toFixed(1))}mm;top:${raw(top.toFixed(1))}mm;color:${ink};opacity:${raw(opacity.toFixed(2))};mix-blend-mode:multiply;transform:rotate(${raw(angle.toFixed(1))}deg)"><svg viewBox="0 0 100 62.5" preserveAspectRatio="none" fill="none" stroke="${ink}" stroke-width="1.6">${raw(outlinePath)}</svg>${lines}</div>`;
}

/** 验讫章 as the border inspection sets it down, in the wordings of several years. */
export function borderStamp(event: BorderEvent, place: Placed, prng: Prng): Markup {
  const way = event.direction === 'exit' ? ['出', 'EXIT'] : ['入', 'ENTRY'];
  const date = prng.chance(0.7) ? dateText.dotted(event.date) : event.date;
  const lines = prng.chance(0.5)
    ? [
        html`<span>中国边检　${way[0] ?? ''}</span>`,
        html`<em>${date}</em>`,
        html`<small>${event.port}　${prng.digits(4)}</small>`,
      ]
    : [
        html`<span>中国 CHINA　${way[1] ?? ''}</span>`,
        html`<span>${way[0] ?? ''}　${event.port}</span>`,
        html`<em>${date}</em>`,
        html`<small>(${prng.digits(5)})</small>`,
      ];
  return stamp(prng, place, outline(event.direction, prng), lines);
}

/** What the country on the other side set down a day later: no record of the mainland's. */
export function foreignStamp(event: BorderEvent, place: Placed, prng: Prng): Markup {
  const day = addDays(event.date, event.direction === 'exit' ? 1 : -1);
  const written = dateText.passport(day);
  const isEntry = event.direction === 'exit';
  const lines = prng.chance(0.5)
    ? [
        html`<span>${isEntry ? 'IMMIGRATION OFFICER' : 'EMBARKED'}</span>`,
        html`<em>${written}</em>`,
        html`<small>HEATHROW (${prng.int(2, 5)})　${prng.digits(4)}</small>`,
      ]
    : [
        html`<span>F ${isEntry ? '→' : '←'} ✈</span>`,
        html`<em>${day.slice(8)} ${day.slice(5, 7)} ${day.slice(2, 4)}</em>`,
        html`<small>ROISSY CDG　${prng.digits(4)}</small>`,
      ];
  return stamp(prng, place, '<path d="M1 1H99V61.5H1Z"/>', lines);
}
