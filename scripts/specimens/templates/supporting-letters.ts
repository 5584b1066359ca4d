import { dateText } from '../date-texts.ts';
import { fieldById } from '../fields-of-study.ts';
import { html } from '../html.ts';
import { institutionById } from '../institutions.ts';
import type { SpecimenPage, TemplateInput } from '../model.ts';
import { westernName } from '../people.ts';
import { createPrng, deriveSeed } from '../prng.ts';
import { signature } from './parts/ink.ts';
import { houseColour, latinLetter } from './parts/letter.ts';
import { signatory } from './parts/signatories.ts';

/** 办理签证相关材料 (G六 row 24): the summary sheet of a visa application. */
export function visaSupport({ person, details, seed }: TemplateInput<'visa_support'>): SpecimenPage {
  const institution = institutionById(details.course.institutionId);
  const reference = `VA${createPrng(deriveSeed(seed, 'visa')).digits(9)}`;
  const line = (label: string, value: string) =>
    html`<tr><td style="width:62mm;color:#555">${label}</td><td><b>${value}</b></td></tr>`;
  const content = html`<h1>Visa Application Summary 签证申请材料</h1><table>
    ${line('Application reference', reference)}${line('Surname / Given names', `${person.surnameLatin} / ${person.givenLatin}`)}${line('Date of birth', dateText.english(person.birthDate))}
    ${line('Passport number', person.passport.number)}${line('Passport expiry', dateText.english(person.passport.expiryDate))}${line('Purpose of travel', 'Study / research, government scholarship')}
    ${line('Host institution', institution.nameEn)}${line('Intended arrival', dateText.english(details.course.from))}${line('Intended departure', dateText.english(details.course.to))}${line('Funding', 'China Scholarship Council')}</table>
    <p style="margin-top:7mm">I declare that the information given in this application is true and complete.</p>
    <div style="width:50mm;border-bottom:.25mm solid #444">${signature(deriveSeed(person.seed, 'signature'), 36, 12)}</div><p class="small">Applicant's signature · ${dateText.english(details.issuedOn)}</p>`;
  return latinLetter(
    { name: 'Visa Application Centre', lines: ['Specimen office', 'Beijing'], colour: '#2d4a63' },
    content,
    {
      holder: `${person.surnameLatin} ${person.givenLatin}`,
      passportNumber: person.passport.number,
      reference,
      institution: institution.nameEn,
      issuedOn: details.issuedOn,
    },
  );
}

/** Language test report, one of the earlier-study proofs of G六 row 10. */
export function languageCertificate({ person, details, seed }: TemplateInput<'language_certificate'>): SpecimenPage {
  const prng = createPrng(deriveSeed(seed, 'test'));
  const number = `LT${prng.digits(10)}`;
  const parts = ['Listening', 'Reading', 'Writing', 'Speaking'].map(
    (part) => html`<tr><td>${part}</td><td class="num">${(prng.int(12, 16) / 2).toFixed(1)}</td></tr>`,
  );
  const content = html`<h1>Test Report Form</h1><div class="grid"><span>Family name</span><b>${person.surnameLatin}</b><span>First name</span><b>${person.givenLatin}</b>
    <span>Date of birth</span><b>${dateText.english(person.birthDate)}</b><span>Sex</span><b>${person.sex}</b><span>Passport no.</span><b>${person.passport.number}</b><span>Test date</span><b>${dateText.english(details.testedOn)}</b></div>
    <table style="width:90mm"><tr><th>Section</th><th class="num">Band</th></tr>${parts}<tr><td><b>Overall band score</b></td><td class="num"><b>${details.score}</b></td></tr></table>
    <p style="margin-top:6mm">Report number: <b>${number}</b></p><div style="text-align:center">${signatory(77, 'Test Administrator', 56)}</div>`;
  return latinLetter(
    { name: 'Open English Language Assessment', lines: ['Academic module', 'Test report'], colour: '#7a2230' },
    content,
    {
      holder: `${person.surnameLatin} ${person.givenLatin}`,
      score: details.score,
      testedOn: details.testedOn,
      number,
    },
  );
}

/** Certificate of work or of finished postdoctoral research abroad (G六 rows 6 and 10). */
export function workCertificate({ person, details }: TemplateInput<'work_certificate'>): SpecimenPage {
  const house = deriveSeed(13, details.institution);
  const content = html`<p>${dateText.english(details.to)}</p><h1>Certificate of Completion of Appointment</h1><p>To whom it may concern,</p>
    <p>This is to certify that <b>${westernName(person)}</b>, born on ${dateText.english(person.birthDate)}, passport number ${person.passport.number}, was employed by ${details.institution} as <b>${details.role}</b> from <b>${dateText.english(details.from)}</b> to <b>${dateText.english(details.to)}</b>.</p>
    <p>The appointment was full time and ended on the agreed date. ${person.sex === 'M' ? 'His' : 'Her'} duties were carried out to our entire satisfaction.</p><p>Yours faithfully,</p><div style="text-align:left;margin-top:6mm">${signatory(house, 'Human Resources Manager', 56)}</div>`;
  return latinLetter({ name: details.institution, lines: ['Human Resources'], colour: houseColour(house) }, content, {
    holder: westernName(person),
    institution: details.institution,
    role: details.role,
    from: details.from,
    to: details.to,
  });
}

/** 交流合同 of a post-doctoral stay (G六 row 6). */
export function exchangeContract({ person, details }: TemplateInput<'exchange_contract'>): SpecimenPage {
  const { course } = details;
  const institution = institutionById(course.institutionId);
  const field = fieldById(course.fieldId);
  const house = deriveSeed(14, institution.id);
  const clauses = [
    `The Host receives the Fellow for postdoctoral research in ${field.en} from ${dateText.english(course.from)} to ${dateText.english(course.to)}.`,
    'The Host provides laboratory space, supervision and access to its libraries and computing services.',
    'The Fellow receives a stipend, paid monthly, and is insured against accident and illness for the whole stay.',
    "Results are published jointly; intellectual property follows the Host's regulations.",
    "Either party may end this agreement with three months' notice in writing.",
  ].map((clause) => html`<li style="margin-bottom:3mm">${clause}</li>`);
  const content = html`<h1>Research Exchange Agreement</h1><p>between <b>${institution.nameEn}</b> (the Host) and <b>${westernName(person)}</b>, passport number ${person.passport.number} (the Fellow).</p><ol style="padding-left:6mm">${clauses}</ol>
    <p>Signed on ${dateText.english(details.signedOn)}</p><div style="display:flex;justify-content:space-between;text-align:center;margin-top:8mm">${signatory(house, 'For the Host', 60)}${signatory(deriveSeed(person.seed, 'signature'), 'The Fellow', 60, westernName(person))}</div>`;
  return latinLetter({ name: institution.nameEn, lines: ['Research Office'], colour: houseColour(house) }, content, {
    holder: westernName(person),
    institution: institution.nameEn,
    from: course.from,
    to: course.to,
    signedOn: details.signedOn,
  });
}
