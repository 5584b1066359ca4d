import type { QueryTopic } from '../../domain/case/verification-query.ts';

/** What a letter to an institution names of the person, as printed on the diploma. */
export interface VerificationSubject {
  readonly caseNumber: string;
  readonly name: string;
  /** `YYYY-MM-DD`; null where unknown, and then the line is left out. */
  readonly birthDate: string | null;
  readonly degree: string | null;
  readonly field: string | null;
  readonly studyFrom: string | null;
  readonly studyTo: string | null;
  readonly awardDate: string | null;
}

const QUESTIONS: Readonly<Record<QueryTopic, readonly string[]>> = {
  degree: [
    'whether the degree stated above was conferred on this person by your institution, and on which date;',
    'the exact title of the degree, and the major or field of study, as they stand in your records.',
  ],
  enrolment: [
    'whether this person was registered at your institution in the period stated above;',
    'the dates of registration and of completion or withdrawal.',
  ],
  study_mode: [
    'the mode of study (full-time, part-time, distance or online) in which the programme was completed;',
    'the campus or location at which the teaching took place, and the time spent there.',
  ],
  credits: [
    'the number of credits required for and earned in the programme;',
    'whether credits were transferred from another institution or programme, and if so, which ones.',
  ],
  authenticity: [
    'whether the attached copy of the certificate is a true copy of one that your institution issued;',
    'whether number, signatures and seal on it agree with your records.',
  ],
  other: ['(please state the question here).'],
};

function lines(subject: VerificationSubject): readonly string[] {
  const { caseNumber, name, birthDate, degree, field, studyFrom, studyTo, awardDate } = subject;
  const period = studyFrom && studyTo ? `${studyFrom} to ${studyTo}` : null;
  const known: readonly (readonly [string, string | null])[] = [
    ['Our reference', caseNumber],
    ['Name', name],
    ['Date of birth', birthDate],
    ['Degree', degree],
    ['Field of study', field],
    ['Period of study', period],
    ['Date of award', awardDate],
  ];
  return known.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

const CLOSE = [
  'The person concerned has authorised this enquiry; a copy of the authorisation is available on request. The information will be used for the recognition of the qualification only.',
  'Please quote our reference in your reply.',
  'Yours faithfully,',
  'Chinese Service Center for Scholarly Exchange, Ministry of Education, P. R. China',
];

/** A letter ready to send, in English; the clerk may change every word before it goes. */
export function verificationLetter(topic: QueryTopic, subject: VerificationSubject): string {
  const asked = QUESTIONS[topic].map((question, index) => `${index + 1}. ${question}`);
  return [
    'Dear Sir or Madam,',
    'The Chinese Service Center for Scholarly Exchange is the body that recognises foreign qualifications in China. We have received an application concerning the following person:',
    lines(subject).join('\n'),
    ['We should be grateful if you would confirm:', ...asked].join('\n'),
    ...CLOSE,
  ].join('\n\n');
}

/** Sent when no answer came by the day that was set. */
export function reminderLetter(subject: VerificationSubject, askedOn: string): string {
  return [
    'Dear Sir or Madam,',
    `We refer to our enquiry of ${askedOn}, to which we do not seem to have received a reply yet:`,
    lines(subject).join('\n'),
    'The application is subject to a statutory time limit. We should be most grateful for an answer at your earliest convenience, or for the name of the office to which we should turn.',
    ...CLOSE,
  ].join('\n\n');
}
