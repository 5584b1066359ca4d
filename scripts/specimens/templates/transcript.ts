import { dateParts } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { degreePrinted, fieldPrinted } from '../degrees.ts';
import { fieldById, type Level } from '../fields-of-study.ts';
import { html, type Markup } from '../html.ts';
import { type DiplomaStyle, institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { createPrng, deriveSeed, type Prng } from '../prng.ts';
import { holderPrinted } from './diploma.ts';
import { roundSeal } from './parts/ink.ts';
import { houseColour, latinLetter } from './parts/letter.ts';
import { signatory } from './parts/signatories.ts';
import { TRANSCRIPT_WORDS } from './transcript-words.ts';

interface Mark {
  readonly printed: string;
  readonly points: number;
}

/** Marks by national habit: per cent, grade points, German 1.0–4.0, French out of 20. */
function mark(style: DiplomaStyle, prng: Prng): Mark {
  const ability = prng.between(58, 92);
  switch (style) {
    case 'us':
      return ability > 88
        ? { printed: 'A', points: 4 }
        : ability > 80
          ? { printed: 'A-', points: 3.7 }
          : ability > 72
            ? { printed: 'B+', points: 3.3 }
            : { printed: 'B', points: 3 };
    case 'de': {
      const grade = [1, 1.3, 1.7, 2, 2.3, 2.7][Math.min(5, Math.floor((92 - ability) / 6))] ?? 2;
      return { printed: grade.toFixed(1).replace('.', ','), points: grade };
    }
    case 'fr':
      return { printed: (ability / 5.4).toFixed(1).replace('.', ','), points: ability / 5.4 };
    default:
      return { printed: String(Math.round(ability)), points: Math.round(ability) };
  }
}

const CREDITS: Readonly<Record<Level, number>> = { bachelor: 20, master: 15, doctorate: 10 };

function rows(
  courses: readonly string[],
  style: DiplomaStyle,
  prng: Prng,
  level: Level,
  firstYear: number,
): { readonly body: readonly Markup[]; readonly mean: number } {
  let sum = 0;
  const body = courses.map((course, index) => {
    const got = mark(style, prng);
    sum += got.points;
    const code = `${course.slice(0, 3).toUpperCase()}${level === 'bachelor' ? prng.int(1, 3) : 7}${prng.digits(3)}`;
    const year = firstYear + Math.floor((index * (level === 'bachelor' ? 3 : 1)) / courses.length);
    return html`<tr><td>${code}</td><td>${course}</td><td>${year}/${String(year + 1).slice(2)}</td><td class="num">${CREDITS[level] * (/Dissertation|Thesis/.test(course) ? 4 : 1)}</td><td class="num">${got.printed}</td></tr>`;
  });
  return { body, mean: sum / courses.length };
}

export function transcript({ person, details, seed }: TemplateInput<'transcript'>): SpecimenPage {
  const { course } = details;
  const institution = institutionById(course.institutionId);
  const field = fieldById(course.fieldId);
  const prng = createPrng(deriveSeed(seed, 'marks'));
  const house = deriveSeed(11, institution.id);
  const colour = houseColour(house);
  const words = TRANSCRIPT_WORDS[institution.language] ?? TRANSCRIPT_WORDS.en;
  if (words === undefined) throw new Error('the English words of a transcript are missing');
  const holder = holderPrinted(institution.style, person);
  const studentNumber = prng.digits(8);
  const { body: table, mean } = rows(field.courses, institution.style, prng, course.level, dateParts(course.from).year);
  const degree = degreePrinted(institution.style, course.level, field);
  const subject = fieldPrinted(institution.style, field);
  const content = html`<h1>${words.title}</h1>
    <div class="grid"><span>${words.student}</span><b>${holder}</b><span>${words.number}</span><b>${studentNumber}</b>
      <span>${words.birth}</span><b>${dateText.english(person.birthDate)}</b><span>${words.period}</span><b>${course.from.slice(0, 7)} – ${course.to.slice(0, 7)}</b>
      <span>${words.programme}</span><b>${degree}</b><span>${words.subject}</span><b>${subject}</b></div>
    <table><thead><tr><th>${words.code}</th><th>${words.course}</th><th>${words.year}</th><th class="num">${words.credits}</th><th class="num">${words.mark}</th></tr></thead><tbody>${table}</tbody></table>
    <p style="margin-top:5mm"><b>${words.mean}: ${mean.toFixed(institution.style === 'us' || institution.style === 'de' ? 2 : 1)}</b></p>
    <p class="small">${words.note}</p>
    <div style="position:absolute;left:0;right:0;bottom:6mm;display:flex;justify-content:space-between;align-items:flex-end;text-align:center;font-size:3.2mm;line-height:4.4mm">${signatory(house, words.registrar, 58)}${roundSeal(house, institution.nameEn.toUpperCase(), 28, colour, 'opacity:.75')}<div>${words.issued}: ${dateText.english(details.issuedOn)}</div></div>`;
  const fields = {
    holder,
    institution: institution.name,
    degree,
    field: subject,
    studentNumber,
    from: course.from,
    to: course.to,
    issuedOn: details.issuedOn,
    courses: String(table.length),
    language: institution.language,
  };
  return latinLetter({ name: institution.name, lines: [words.office, institution.city], colour }, content, fields);
}
