import type { Database } from 'better-sqlite3';
import * as cases from './010-cases.ts';
import * as documents from './020-documents.ts';
import * as people from './030-people.ts';
import * as station from './040-station.ts';
import * as aliases from './050-number-aliases.ts';
import * as office from './060-office-documents.ts';
import * as catalogues from './070-catalogues.ts';
import * as pictures from './080-page-pictures.ts';
import * as linked from './090-linked-cases.ts';
import * as looks from './100-diploma-looks.ts';
import * as drafts from './110-drafts.ts';
import * as lists from './120-work-lists.ts';
import * as grams from './130-search-grams.ts';
import * as pinned from './140-pinned-lists.ts';

/** Frozen once released: a change is a new migration. It imports nothing of ours, so that no later edit changes it. */
export interface Migration {
  /** Grows in tens; kept in `PRAGMA user_version`. */
  readonly version: number;
  up(database: Database): void;
}

export const MIGRATIONS: readonly Migration[] = [
  cases,
  documents,
  people,
  station,
  aliases,
  office,
  catalogues,
  pictures,
  linked,
  looks,
  drafts,
  lists,
  grams,
  pinned,
];
