import { addDays } from '#shared/kernel/civil-date.ts';
import { dateText } from '../date-texts.ts';
import { degreePrinted, fieldPrinted } from '../degrees.ts';
import { fieldById } from '../fields-of-study.ts';
import { html } from '../html.ts';
import { institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { westernName } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { ADMISSION_WORDS } from './admission-words.ts';
import { holderPrinted } from './diploma.ts';
import { houseColour, latinLetter } from './parts/letter.ts';
import { signatory } from './parts/signatories.ts';

/** 录取通知书 in the language of the country; its Chinese translation is a document of its own (G六4). */
function foreignLetter(
  { person, details, seed }: TemplateInput<'admission_letter'>,
  language: 'fr' | 'de' | 'ja',
): SpecimenPage {
  const { course } = details;
  const words = ADMISSION_WORDS[language];
  const institution = institutionById(course.institutionId);
  const field = fieldById(course.fieldId);
  const house = deriveSeed(12, institution.id);
  const reference = `${createPrng(deriveSeed(seed, 'letter')).digits(5)}/${details.issuedOn.slice(0, 4)}`;
  const degree = degreePrinted(institution.style, course.level, field);
  const subject = fieldPrinted(institution.style, field);
  const holder = holderPrinted(institution.style, person);
  const offer = {
    institution: institution.name,
    degree,
    subject,
    from: words.date(course.from),
    to: words.date(course.to),
  };
  const content = html`<p>${words.date(details.issuedOn)}<br/>${words.reference} ${reference}</p><p><b>${holder}</b><br/>${words.born} ${words.date(person.birthDate)}</p>
    <h1>${words.title}</h1>${words.dear !== '' && html`<p>${words.dear}</p>`}${words.paragraphs(offer).map((text) => html`<p>${text}</p>`)}
    <div style="margin-top:10mm;text-align:center">${signatory(house, words.signer, 66, words.signedBy)}</div>`;
  const fields = {
    holder,
    institution: institution.name,
    programme: `${degree}, ${subject}`,
    reference,
    from: course.from,
    to: course.to,
    issuedOn: details.issuedOn,
    language,
  };
  return latinLetter(
    { name: institution.name, lines: [words.office, institution.city], colour: houseColour(house) },
    content,
    fields,
  );
}

/** 录取通知书 or, for research fellows, the letter of appointment. */
export function admissionLetter(input: TemplateInput<'admission_letter'>): SpecimenPage {
  const { person, details, seed } = input;
  if (details.language !== undefined && details.language !== 'en') return foreignLetter(input, details.language);
  const { course, postdoctoral } = details;
  const institution = institutionById(course.institutionId);
  const field = fieldById(course.fieldId);
  const prng = createPrng(deriveSeed(seed, 'letter'));
  const house = deriveSeed(12, institution.id);
  const degree = degreePrinted(
    institution.country === 'CHN' || institution.style === 'uk' ? 'uk' : institution.style === 'us' ? 'us' : 'uk',
    course.level,
    field,
  );
  const programme = postdoctoral ? `Postdoctoral Research Fellow, ${field.en}` : `${degree} in ${field.en}`;
  const reference = `${institution.id.slice(0, 3).toUpperCase()}-${details.issuedOn.slice(0, 4)}-${prng.digits(6)}`;
  const offer = postdoctoral
    ? html`<p>I am pleased to offer you an appointment as <b>Postdoctoral Research Fellow</b> in the Department of ${field.en} from <b>${dateText.english(course.from)}</b> to <b>${dateText.english(course.to)}</b>. You will work in the research group of Professor Lindqvist on the project described in the enclosed agreement.</p>`
    : html`<p>Following careful consideration of your application, I am delighted to make you an <b>unconditional offer</b> of admission to the full-time programme <b>${programme}</b>.</p><p>The programme begins on <b>${dateText.english(course.from)}</b> and is expected to end on <b>${dateText.english(course.to)}</b>. Teaching takes place at our ${institution.city} campus and the language of instruction is English.</p>`;
  const content = html`<p>${dateText.english(details.issuedOn)}<br/>Our reference: ${reference}</p>
    <p><b>${westernName(person)}</b><br/>Date of birth: ${dateText.english(person.birthDate)}<br/>Passport number: ${person.passport.number}</p>
    <h1>${postdoctoral ? 'Letter of Appointment' : 'Offer of Admission'}</h1><p>Dear ${westernName(person)},</p>${offer}
    <p>Please confirm that you accept this offer by <b>${dateText.english(addDays(details.issuedOn, 42))}</b>. ${postdoctoral ? 'The appointment carries a monthly stipend and full use of the laboratories.' : 'A deposit is payable on acceptance; tuition fees are set out in the enclosed schedule. You will need a student visa before you travel.'}</p>
    <p>Your ${postdoctoral ? 'staff' : 'student identification'} number is <b>${prng.digits(8)}</b>. Please quote it in all correspondence with us.</p>
    <p>We look forward to welcoming you to ${institution.nameEn}.</p><p>Yours sincerely,</p>
    <div style="margin-top:4mm;text-align:left">${signatory(house, postdoctoral ? 'Head of Department' : 'Director of Admissions', 56)}</div>
    <p class="small" style="margin-top:10mm">${institution.nameEn} is fictitious. This letter is a specimen for testing and confers nothing.</p>`;
  const fields = {
    holder: westernName(person),
    institution: institution.nameEn,
    programme,
    reference,
    from: course.from,
    to: course.to,
    issuedOn: details.issuedOn,
    language: 'en',
  };
  return latinLetter(
    {
      name: institution.nameEn,
      lines: ['International Admissions Office', institution.city],
      colour: houseColour(house),
    },
    content,
    fields,
  );
}
