import type { ColumnType, Generated } from 'kysely';
import type { CommandAnswer } from '#shared/central/api.ts';
import type { Actor, Role, Staff } from '#shared/domain/rights/staff.ts';
import type { CaseId, ContentHash, EventId, StaffId, StationId } from '#shared/kernel/ids.ts';
import type { WireEvent, WireRecord } from '../cases/wire.ts';

/** Written as JSON text, read back as a value: both drivers parse jsonb. */
type Json<Value> = ColumnType<Value, string, string>;
/** Both drivers read timestamptz as a Date; it is written as ISO text. */
type Moment = ColumnType<Date, string, string>;
/** bigint comes as text from pg and as a number from PGlite: always through `Number()`. */
type BigInteger = ColumnType<string | number, number, number>;

export interface StationRow {
  id: StationId;
  name: string;
  /** SHA-256 of the bearer token; the token itself is told once and never kept. */
  token_hash: string;
  enrolled_at: Moment;
  /** Highest sequence seen: a jump shows that the station lost a command. */
  last_sequence: BigInteger;
  active: boolean;
}

export interface EnrolmentCodeRow {
  code_hash: string;
  label: string;
  created_at: Moment;
  /** Null while it may be used. */
  withdrawn_at: ColumnType<Date | null, string | null, string | null>;
}

export interface StaffRow {
  id: StaffId;
  number: string;
  name: string;
  role: Role;
  active: boolean;
  /** argon2id in PHC form. */
  password_hash: string;
}

export interface AttemptRow {
  /** `staff:<number>` or `enrol:<address>`. */
  subject: string;
  failures: number;
  blocked_until: ColumnType<Date | null, string | null, string | null>;
  last_at: Moment;
}

export interface CaseRow {
  id: CaseId;
  number: string;
  business: string;
  state: string;
  submitted_on: ColumnType<Date, string, string>;
  assignee_id: string | null;
  revision: number;
  record: Json<WireRecord>;
  updated_at: Moment;
}

export interface CaseEventRow {
  id: EventId;
  case_id: CaseId;
  revision: number;
  /** Null for what the applicant or the centre did. */
  station_id: StationId | null;
  kind: string;
  event: Json<WireEvent>;
  accepted_at: Moment;
}

export interface FeedRow {
  cursor: BigInteger;
  kind: 'case_event' | 'staff' | 'office';
  event_id: EventId | null;
  staff: ColumnType<Staff | null, string | null, never>;
  office_name: string | null;
  office_version: number | null;
}

/** Every version that ever was; the newest of a name is the one in force. */
export interface OfficeDocumentRow {
  name: string;
  version: number;
  body: Json<unknown>;
  hash: ContentHash;
  valid_from: string;
  changed_by: ColumnType<Actor | null, string | null, never>;
  changed_at: string;
  reason: string;
}

/** One row: the last cursor given out. Its row lock is what puts all writers in one order. */
export interface FeedHeadRow {
  id: number;
  last: BigInteger;
}

export interface CommandRow {
  key: string;
  station_id: StationId;
  sequence: BigInteger;
  payload_hash: string;
  /** Null only inside the transaction that is deciding. */
  answer: ColumnType<CommandAnswer | null, string | null, string>;
  answered_at: Moment;
}

export interface NumberSeriesRow {
  series: string;
  /** The next number that nobody holds. */
  next: BigInteger;
}

export interface NumberBlockRow {
  id: Generated<BigInteger>;
  series: string;
  first: BigInteger;
  last: BigInteger;
  /** Null for numbers that the centre gave out itself. */
  station_id: StationId | null;
  leased_at: Moment;
}

/** A number of a case or a result, for ever: a second use is refused. */
export interface UsedNumberRow {
  number: string;
  case_id: CaseId;
  used_at: Moment;
}

export interface FileRow {
  hash: ContentHash;
  size: BigInteger;
  mime: string;
  received_at: Moment;
  /** Null for a file of the online hall or of the seed. */
  station_id: StationId | null;
}

export interface ApplicantKeyRow {
  key: string;
  payload_hash: string;
  /** Null only inside the transaction that is taking the application in. */
  answer: ColumnType<unknown, string | null, string>;
}

/** One row: the key by which the centre vouches for its stations' keys. */
export interface CentreKeyRow {
  id: number;
  /** PKCS #8 in PEM. */
  private_key: string;
  made_at: Moment;
}

export interface SeedRow {
  seed: number;
  seeded_at: Moment;
}

export interface Tables {
  stations: StationRow;
  enrolment_codes: EnrolmentCodeRow;
  staff: StaffRow;
  attempts: AttemptRow;
  cases: CaseRow;
  case_events: CaseEventRow;
  feed: FeedRow;
  feed_head: FeedHeadRow;
  office_documents: OfficeDocumentRow;
  commands: CommandRow;
  number_series: NumberSeriesRow;
  number_blocks: NumberBlockRow;
  used_numbers: UsedNumberRow;
  files: FileRow;
  applicant_keys: ApplicantKeyRow;
  centre_key: CentreKeyRow;
  seeds: SeedRow;
}
