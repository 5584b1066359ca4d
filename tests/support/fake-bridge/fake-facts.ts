import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

export const MANCHESTER: CaseFacts = {
  ...NO_FACTS,
  destinationKind: 'abroad',
  country: 'GBR',
  institution: 'The University of Manchester',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
  field: '数据科学',
  awardDate: civilDate('2025-12-12'),
  studyFrom: civilDate('2024-09-16'),
  studyTo: civilDate('2025-09-12'),
  documentLanguage: 'en',
  authorisationCode: '48201956',
  entryExitFound: true,
  agreementSigned: false,
  feePaid: true,
  feeAmount: 360,
  studyHistory: [
    {
      institution: '北京市第八中学',
      country: 'CHN',
      level: 'high_school',
      from: civilDate('2014-09-01'),
      to: civilDate('2017-06-30'),
    },
    {
      institution: '北京工业大学',
      country: 'CHN',
      level: 'bachelor',
      from: civilDate('2017-09-01'),
      to: civilDate('2021-06-30'),
    },
    {
      institution: 'The University of Manchester',
      country: 'GBR',
      level: 'master',
      from: civilDate('2024-09-16'),
      to: civilDate('2025-09-12'),
    },
  ],
};
