import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { applicationProgress, applicationReply } from '#shared/central/api.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';

const SPECIMENS = resolve(import.meta.dirname, '../../resources/specimens');

/** What the diploma's degree is called on the form. */
export const DEGREE_IN_CHINESE = '理学硕士';

export interface Truth {
  readonly fields: Readonly<Record<string, string>>;
}

export function specimen(name: string): string {
  return join(SPECIMENS, name);
}

/** What a specimen really says, written when it was drawn. */
export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(specimen(`${name}.truth.json`), 'utf8'));
}

function expectField(truth: Truth, field: string): string {
  const value = truth.fields[field];
  if (value === undefined) throw new Error(`specimen truth lacks ${field}`);
  return value;
}

/** The person at home in front of the online hall. */
export class OnlineApplicant {
  readonly #centre: string;
  readonly #passport = truthOf('recognition-passport');
  readonly #diploma = truthOf('recognition-diploma');
  readonly #idNumber = expectField(truthOf('recognition-authorisation-signed'), 'idNumber');

  constructor(centre: string) {
    this.#centre = centre;
  }

  get name(): string {
    return expectField(this.#passport, 'nameHan');
  }

  get passportNumber(): string {
    return expectField(this.#passport, 'documentNumber');
  }

  /** A whole application but for one paper: the authorisation is not signed, unless another one is given. */
  async submit(
    authorisation = 'recognition-authorisation-unsigned.pdf',
    more: Partial<CaseFacts> = {},
  ): Promise<string> {
    const files = await Promise.all([
      this.#attach('recognition-diploma.pdf', 17),
      this.#attach('recognition-passport.jpg', 18),
      this.#attach('recognition-photo.jpg', 19),
      this.#attach(authorisation, 20),
    ]);
    const body = {
      business: 'recognition',
      applicant: this.#account(),
      submitter: { kind: 'applicant' },
      facts: { ...this.#facts(), ...more },
      files,
    };
    return applicationReply.parse(await this.#post('/v1/applicant/applications', body)).number;
  }

  /** What the notice asked for, and the transcript. */
  async answer(number: string): Promise<void> {
    const files = [
      await this.#attach('recognition-authorisation-signed.pdf', 20),
      await this.#attach('recognition-transcript.pdf', 21),
    ];
    await this.#post(`/v1/applicant/applications/${number}/supplement`, { idNumber: this.#idNumber, files });
  }

  async progress(number: string): Promise<string> {
    const url = `${this.#centre}/v1/applicant/applications/${number}?idNumber=${this.#idNumber}`;
    return applicationProgress.parse(await (await fetch(url)).json()).state;
  }

  #account() {
    const { fields } = this.#passport;
    return {
      name: this.name,
      nameLatin: `${fields.surname} ${fields.givenNames}`,
      sex: fields.sex,
      birthDate: fields.birthDate,
      nationality: 'CHN',
      idType: 'resident_id',
      idNumber: this.#idNumber,
      mobile: '13800000000',
      email: 'applicant@example.cn',
    };
  }

  #facts() {
    const { institution, field, awardDate } = this.#diploma.fields;
    const study = { institution, country: 'GBR', level: 'master', from: '2024-09-16', to: '2025-09-30' };
    const school = {
      institution: '样本第一中学',
      country: 'CHN',
      level: 'high_school',
      from: '2015-09-01',
      to: '2018-06-30',
    };
    return {
      ...NO_FACTS,
      destinationKind: 'abroad',
      country: 'GBR',
      institution,
      degreeLevel: 'master',
      // As people write it at home; the diploma says it in English, so a person has to look.
      degreeName: DEGREE_IN_CHINESE,
      field,
      awardDate,
      studyFrom: study.from,
      studyTo: study.to,
      studyHistory: [school, study],
      documentLanguage: 'en',
      authorisationCode: '20261122',
      entryExitFound: true,
      identityVerified: true,
      agreementSigned: true,
      feePaid: true,
      feeAmount: 360,
    };
  }

  async #attach(file: string, materialRow: number) {
    const bytes = readFileSync(specimen(file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const headers = { 'content-type': 'application/octet-stream' };
    await this.#take(
      await fetch(`${this.#centre}/v1/applicant/files/${hash}`, { method: 'PUT', headers, body: bytes }),
    );
    return { hash, fileName: basename(file), materialRow };
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    return this.#take(await fetch(`${this.#centre}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  async #take(response: Response): Promise<unknown> {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  }
}
