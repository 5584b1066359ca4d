import type { CaseFacts } from './case-facts.ts';
import { NO_EVIDENCE_FACTS } from './evidence-facts.ts';

/** A case of which nothing is known yet. */
export const NO_FACTS: CaseFacts = {
  destinationKind: null,
  country: null,
  institution: null,
  degreeLevel: null,
  degreeName: null,
  field: null,
  awardDate: null,
  studyFrom: null,
  studyTo: null,
  studyHistory: [],
  documentLanguage: null,
  daysAbroad: null,
  authorisationCode: null,
  entryExitFound: null,
  identityVerified: null,
  agreementSigned: null,
  feePaid: null,
  greenChannelGround: null,
  greenChannelProven: null,
  dossierKeptHere: null,
  letterKind: null,
  householdKind: null,
  worksAtHouseholdPlace: null,
  employer: null,
  hasEarlierStudyOrLaterWork: null,
  deadlineClass: null,
  dossierSignedIn: null,
  ...NO_EVIDENCE_FACTS,
};
