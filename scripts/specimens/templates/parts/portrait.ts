import { html, type Markup, raw } from '../../html.ts';
import type { Person } from '../../people.ts';
import { createPrng, deriveSeed } from '../../prng.ts';

const HAIR = ['#1f1a17', '#2a211c', '#17171a', '#332720'];
const SKIN = ['#f0d2b6', '#e9c6a6', '#f3d9c1', '#e2bb98'];
const CLOTHES = ['#2f3b52', '#3d3d42', '#5b2e35', '#27483f', '#4a4a63'];

/** A drawn head and shoulders, the same for all documents of one person: a photograph of nobody. */
export function portrait(person: Person, background: string): Markup {
  const prng = createPrng(deriveSeed(person.seed, 'portrait'));
  const hair = prng.pick(HAIR);
  const skin = prng.pick(SKIN);
  const clothes = prng.pick(CLOTHES);
  const width = prng.between(25, 29);
  const jaw = prng.between(0.78, 0.95);
  const shoulder = prng.between(56, 66);
  const long = person.sex === 'F' && prng.chance(0.7);
  const glasses = prng.chance(0.3);
  const eye = prng.between(10.5, 12.5);
  const cx = 66;
  const face = `M${cx - width} 78 C${cx - width} 40 ${cx + width} 40 ${cx + width} 78 C${cx + width} 100 ${cx + width * jaw * 0.6} 116 ${cx} 118 C${cx - width * jaw * 0.6} 116 ${cx - width} 100 ${cx - width} 78Z`;
  const fringe =
    person.sex === 'F'
      ? `M${cx - width - 4} 84 C${cx - width - 8} 30 ${cx + width + 8} 30 ${cx + width + 4} 84 C${cx + width - 1} 66 ${cx + 14} 58 ${cx - 4} 57 C${cx - 18} 60 ${cx - width + 1} 68 ${cx - width - 4} 84Z`
      : `M${cx - width - 2} 76 C${cx - width - 6} 34 ${cx + width + 6} 34 ${cx + width + 2} 76 C${cx + width - 2} 62 ${cx + 16} 57 ${cx} 58 C${cx - 16} 57 ${cx - width + 2} 62 ${cx - width - 2} 76Z`;
  const back = long
    ? `<path d="M${cx - width - 5} 76 C${cx - width - 14} 28 ${cx + width + 14} 28 ${cx + width + 5} 76 L${cx + width + 9} 150 L${cx - width - 9} 150Z" fill="${hair}"/>`
    : '';
  const frames = glasses
    ? `<g fill="none" stroke="#333" stroke-width="1.6"><rect x="${cx - eye - 8}" y="79" width="16" height="11" rx="4"/><rect x="${cx + eye - 8}" y="79" width="16" height="11" rx="4"/><path d="M${cx - eye + 8} 83h${2 * eye - 16}"/></g>`
    : '';
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 192" preserveAspectRatio="xMidYMid slice" style="display:block;width:100%;height:100%;background:${background}">${raw(`${back}
    <path d="M${cx - 11} 108h22v30h-22Z" fill="${skin}"/><path d="M${cx - 11} 118c6 7 16 7 22 0v6c-6 5-16 5-22 0Z" fill="#000" opacity=".12"/>
    <path d="M${cx - shoulder} 192 C${cx - shoulder} 150 ${cx - 34} 140 ${cx - 13} 134 L${cx} 152 L${cx + 13} 134 C${cx + 34} 140 ${cx + shoulder} 150 ${cx + shoulder} 192Z" fill="${clothes}"/>
    <path d="M${cx - 13} 133 L${cx} 153 L${cx - 16} 150Z M${cx + 13} 133 L${cx} 153 L${cx + 16} 150Z" fill="#f4f4f4"/>
    <ellipse cx="${cx - width}" cy="84" rx="4" ry="8" fill="${skin}"/><ellipse cx="${cx + width}" cy="84" rx="4" ry="8" fill="${skin}"/>
    <path d="${face}" fill="${skin}"/><path d="${fringe}" fill="${hair}"/>
    <g fill="#2a1f1a"><ellipse cx="${cx - eye}" cy="84" rx="3.6" ry="2.2"/><ellipse cx="${cx + eye}" cy="84" rx="3.6" ry="2.2"/>
    <path d="M${cx - eye - 6} 77q6-4 12-1v1.6q-6-2-12 1Z M${cx + eye - 6} 76q6-3 12 1v1.6q-6-3-12-1Z"/></g>${frames}
    <path d="M${cx - 3} 97q3 3 6 0" fill="none" stroke="#b98c6e" stroke-width="1.5"/><path d="M${cx - 8} 106q8 4 16 0q-8 1.6-16 0Z" fill="#b5665a"/>`)}</svg>`;
}
