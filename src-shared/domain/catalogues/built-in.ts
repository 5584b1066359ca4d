import { GRADUATE_2022 } from './graduate-2022.ts';
import type { CatalogueCode, Subject } from './subject.ts';
import { UNDERGRADUATE_2024 } from './undergraduate-2024.ts';

/** What every station knows without a file. */
export const BUILT_IN: Readonly<Record<CatalogueCode, readonly Subject[]>> = {
  graduate_2022: GRADUATE_2022,
  undergraduate_2024: UNDERGRADUATE_2024,
};
