import type { Generated } from 'kysely';

/** Rows as they stand in SQLite: 0/1 for booleans, JSON as text. Repositories alone translate them. */
export interface CasesTable {
  /** Row id, also the row id in the search tables. */
  no: Generated<number>;
  id: string;
  number: string;
  business: string;
  state: string;
  open: number;
  assignee_id: string | null;
  assignee_name: string | null;
  submitted_on: string;
  due_on: string | null;
  due_provisional: number;
  /** Green first, then due date; cases without a date last. */
  sort_key: string;
  green: number;
  closed_on: string | null;
  name: string;
  name_latin: string | null;
  country: string | null;
  institution: string | null;
  revision: number;
  /** Events that the centre has accepted; what stands above is pending. */
  confirmed_revision: number;
  unsent: number;
  conflicts: number;
  record: string;
  /** The case whose result this one contests. */
  recheck_of: string | null;
  /** `domain/identity/person-key.ts` */
  person_key: string | null;
  namesake_key: string | null;
  /** `awaitsDossier` of the record: its dossier was called for and has not come. */
  dossier_awaited: Generated<number>;
}

/** Kept by triggers on `cases`: how many of them stand on a list under a sort key. */
export interface QueueCountsTable {
  list: string;
  /** '' is every business. */
  business: string;
  key: string;
  cases: number;
}

/**
 * `pending` counts in the case as this station shows it; `aside` was refused by the centre or fits no longer and
 * waits for a person; `yielded` was given up. None is ever deleted.
 */
export type EventStanding = 'confirmed' | 'pending' | 'aside' | 'yielded';

export interface CaseEventsTable {
  no: Generated<number>;
  id: string;
  case_id: string;
  revision: number;
  standing: EventStanding;
  kind: string;
  at: string;
  event: string;
}

export type OutboxState = 'waiting' | 'sending' | 'conflict' | 'rejected';

export interface OutboxTable {
  position: Generated<number>;
  key: string;
  case_id: string;
  /** Null until first sent. */
  sequence: number | null;
  state: OutboxState;
  attempts: number;
  next_try_at: string | null;
  cause: string | null;
  answer: string | null;
}

export interface AuditTable {
  seq: number;
  at: string;
  kind: string;
  actor: string | null;
  case_id: string | null;
  detail: string;
  previous: string;
  hash: string;
}

export interface FilesTable {
  /** SHA-256 of the original bytes. */
  hash: string;
  /** Keyed name in the document store; null while the bytes are not here. */
  store_name: string | null;
  size: number | null;
  file_name: string;
  uploaded: number;
  upload_url: string | null;
  upload_sent: number;
}

export interface DocumentsTable {
  id: string;
  case_id: string;
  hash: string;
  file_name: string;
  mime: string;
  size: number;
}

export interface ReadingJobsTable {
  document_id: string;
  hint: string;
  urgent: number;
  losses: number;
  state_kind: string;
  state: string;
  enqueued_at: string;
}

export interface ReadingsTable {
  document_id: string;
  result: string;
}

export interface PagePicturesTable {
  hash: string;
  page: number;
  width: number;
  height: number;
  /** Quarter turns clockwise from the file's page to the picture. */
  turn: number;
}

export interface StaffTable {
  id: string;
  number: string;
  name: string;
  role: string;
  active: number;
  /** argon2id of the password as last accepted by the centre; null when the person never signed in here. */
  verifier: string | null;
  last_online_at: string | null;
}

export interface SignInAttemptsTable {
  number: string;
  failures: number;
  locked_until: string | null;
}

export interface NumberBlocksTable {
  series: string;
  first: number;
  last: number;
  /** The next to give out; above `last` when the block is used up. */
  next: number;
}

export interface NumberAliasesTable {
  number: string;
  case_id: string;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface CatalogueImportsTable {
  catalogue: string;
  /** Counts up by one an import of this catalogue; the highest is in use. */
  version: number;
  file_name: string;
  /** SHA-256 of the file. */
  hash: string;
  entries: number;
  imported_at: string;
  imported_by: string;
  /** The list's entries; institutions too, though the column was named before they came. */
  subjects: string;
}

export interface DiplomaLooksTable {
  document_id: string;
  case_id: string;
  /** `institutionKey` of `domain/fraud/diploma-memory.ts` */
  institution: string;
  year: number | null;
  outcome: string;
  look: string;
}

export interface DraftsTable {
  case_id: string;
  staff_id: string;
  place: string;
  value: string;
  saved_at: string;
}

export interface RoundsTable {
  no: Generated<number>;
  at: string;
  error: string | null;
  text: string | null;
}

/** `hash`: not what the centre hashed; `form`: not what its name allows. */
export type OfficeRefusal = 'hash' | 'form';

export interface OfficeDocumentsTable {
  name: string;
  version: number;
  document: string;
  refusal: OfficeRefusal | null;
}

/** Virtual (FTS5, contentless): only ever matched and replaced by row id. */
export interface SearchGramsTable {
  rowid: number;
  grams: string;
}

/** What a case is found by, in full: `searchText` of `search-grams.ts`. */
export interface SearchTextsTable {
  no: number;
  text: string;
}

/** '' stands for no business and no text. */
export interface PinnedListsTable {
  no: Generated<number>;
  staff_id: string;
  view: string;
  business: string;
  text: string;
}

export interface Tables {
  cases: CasesTable;
  queue_counts: QueueCountsTable;
  case_events: CaseEventsTable;
  outbox: OutboxTable;
  audit: AuditTable;
  files: FilesTable;
  documents: DocumentsTable;
  reading_jobs: ReadingJobsTable;
  readings: ReadingsTable;
  page_pictures: PagePicturesTable;
  staff: StaffTable;
  sign_in_attempts: SignInAttemptsTable;
  number_blocks: NumberBlocksTable;
  number_aliases: NumberAliasesTable;
  catalogue_imports: CatalogueImportsTable;
  diploma_looks: DiplomaLooksTable;
  drafts: DraftsTable;
  meta: MetaTable;
  rounds: RoundsTable;
  office_documents: OfficeDocumentsTable;
  search_grams: SearchGramsTable;
  search_texts: SearchTextsTable;
  pinned_lists: PinnedListsTable;
}
