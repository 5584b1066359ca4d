import type { Institution } from '../institutions/institution.ts';
import { CATALOGUE_CODES, type CatalogueCode, type Subject } from './subject.ts';

/** Every list that a supervisor may import. */
export const LIST_CODES = [...CATALOGUE_CODES, 'institutions'] as const;
export type ListCode = (typeof LIST_CODES)[number];

/** What a line of each list is. */
export type ListEntry = { readonly [Code in CatalogueCode]: Subject } & { readonly institutions: Institution };
