import type { SpecimenKind, SpecimenPage, TemplateInput } from '../model.ts';
import { admissionLetter } from './admission-letter.ts';
import { authorisation } from './authorisation.ts';
import { cscCertificate } from './csc-certificate.ts';
import { diploma } from './diploma.ts';
import { dossierCertificate } from './dossier-certificate.ts';
import { employerLetter } from './employer-letter.ts';
import { hkPermit } from './hk-permit.ts';
import { householdRegister } from './household-register.ts';
import { idCard } from './id-card.ts';
import { passport } from './passport.ts';
import { photo } from './photo.ts';
import { residencePermit } from './residence-permit.ts';
import { socialInsurance } from './social-insurance.ts';
import { stampPage } from './stamp-page.ts';
import { studyStatement } from './study-statement.ts';
import { exchangeContract, languageCertificate, visaSupport, workCertificate } from './supporting-letters.ts';
import { transcript } from './transcript.ts';
import { translation } from './translation.ts';
import { visaPage } from './visa-page.ts';

/** One template a kind. A kind without a template does not compile. */
export const TEMPLATES: { readonly [K in SpecimenKind]: (input: TemplateInput<K>) => SpecimenPage } = {
  passport,
  visa_page: visaPage,
  residence_permit: residencePermit,
  stamp_page: stampPage,
  id_card: idCard,
  hk_permit: hkPermit,
  diploma,
  transcript,
  admission_letter: admissionLetter,
  translation,
  employer_letter: employerLetter,
  authorisation,
  photo,
  household_register: householdRegister,
  social_insurance: socialInsurance,
  dossier_certificate: dossierCertificate,
  study_statement: studyStatement,
  csc_certificate: cscCertificate,
  visa_support: visaSupport,
  language_certificate: languageCertificate,
  work_certificate: workCertificate,
  exchange_contract: exchangeContract,
};
