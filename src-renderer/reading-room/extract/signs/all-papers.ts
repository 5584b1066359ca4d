import { OFFICE_PAPERS } from './office-papers.ts';
import type { PaperSigns } from './signs.ts';
import { STUDY_PAPERS } from './study-papers.ts';
import { TRAVEL_PAPERS } from './travel-papers.ts';

/** Of papers that are equally likely the first counts. */
export const PAPER_SIGNS: readonly PaperSigns[] = [...OFFICE_PAPERS, ...TRAVEL_PAPERS, ...STUDY_PAPERS];
