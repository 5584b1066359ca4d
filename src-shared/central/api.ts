import { z } from 'zod';
import { business, caseRecord, materialRow } from '../schema/case.ts';
import { caseEvent } from '../schema/case-event.ts';
import { applicant, caseFacts, submitter } from '../schema/facts.ts';
import { keySignature, officeDocument, officeName, stationPublicKey } from '../schema/office.ts';
import {
  caseId,
  civilDateSchema,
  contentHash,
  eventId,
  instant,
  line,
  paragraph,
  staffId,
  stationId,
} from '../schema/primitives.ts';
import { staff } from '../schema/staff.ts';

/**
 * The wire between station and centre, version 1. Every body here is JSON in UTF-8; every failure is a
 * `problem`. Stations send `authorization: Bearer <station token>`; files go by tus 1.0 under `/v1/files`.
 */

export const problem = z.object({
  /** Stable name, e.g. `unauthorised`, `revision_conflict`, `key_reused`. */
  code: z.string(),
  /** Chinese, for people. */
  message: z.string(),
  /** Of a form: every entry that cannot be so, by its place in the body (`facts.studyHistory.0.to`). */
  faults: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
});

/** POST /v1/stations — a station introduces itself with the enrolment code that the office gave it. */
export const enrolRequest = z.object({ name: line, enrolmentCode: z.string().min(6).max(64) });
export const enrolReply = z.object({ stationId, token: z.string() });

/**
 * POST /v1/station-keys — the public key by which the station signs its results from now on. `proof` is its signature
 * over `possessionMessage`. The same key again is answered with what the centre has of it; 409 `key_of_other_station`,
 * 422 `proof_invalid`. Every station hears of it by the office's document `keys`.
 */
export const stationKeyRequest = z.object({ publicKey: stationPublicKey, proof: keySignature });
export const stationKeyReply = z.object({ keyId: z.string() });

/** POST /v1/sign-in — checks a person's password at the centre; the station then keeps its own argon2id verifier. */
export const signInRequest = z.object({ number: z.string().regex(/^\d{4,8}$/), password: z.string().min(1).max(200) });
export const signInReply = z.object({ staff });

/** GET /v1/feed?cursor=0&limit=200 — everything that happened, in one order. */
export const feedEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case_event'), cursor: z.number().int(), event: caseEvent }),
  z.object({ kind: z.literal('staff'), cursor: z.number().int(), staff }),
  z.object({ kind: z.literal('office'), cursor: z.number().int(), document: officeDocument }),
]);
export type FeedEntry = z.infer<typeof feedEntry>;
export const feedQuery = z.object({
  cursor: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
export const feedReply = z.object({
  entries: z.array(feedEntry),
  /** To ask with next; equal to the asked one when nothing is new. */
  nextCursor: z.number().int(),
  more: z.boolean(),
  serverTime: instant,
});

/**
 * POST /v1/commands — what a station did, in its own order. The event's id is the idempotency key: the first answer
 * stands for ever (a changed revision alone does not make it another command), so what is put right after a conflict
 * or a rejection is sent under a new id. `event.revision` counts in the station's own view: pending events of its own
 * follow the last confirmed one; the centre weighs only news of others against it. An accepted event comes back as
 * stored: renumbered, and a signed result's number no longer provisional. Numbers must lie in a block leased to the
 * station. Codes of `rejected` beside the domain's refusals: `key_reused`, `invalid_command`, `forbidden`,
 * `unknown_staff`, `actor_not_allowed`, `number_not_leased`, `number_taken`.
 */
export const command = z.object({
  key: eventId,
  /** Counts up by one a command and a station, so that a gap is seen. */
  sequence: z.number().int().min(1),
  event: caseEvent,
});
export const commandsRequest = z.object({ commands: z.array(command).min(1).max(100) });
export const commandAnswer = z.discriminatedUnion('outcome', [
  z.object({ key: eventId, outcome: z.literal('accepted'), revision: z.number().int(), event: caseEvent }),
  z.object({ key: eventId, outcome: z.literal('conflict'), current: caseRecord, since: z.array(caseEvent) }),
  z.object({ key: eventId, outcome: z.literal('rejected'), problem }),
]);
export type CommandAnswer = z.infer<typeof commandAnswer>;
export const commandsReply = z.object({ answers: z.array(commandAnswer) });

/**
 * POST /v1/office-documents — a supervisor's new version of what the office decides; over the network only, for two
 * stations must not each make the next version. 409 `version_conflict` when `baseVersion` is no longer the newest
 * (0: none yet), 403 `forbidden`, 422 `invalid_body` with the place of the first fault in `field`. The same body again
 * is answered with the version that holds it.
 */
export const officeChange = z.object({
  staffId,
  name: officeName,
  baseVersion: z.number().int().min(0),
  body: z.unknown(),
  reason: paragraph,
});
export const officeChangeReply = z.object({ document: officeDocument });
export type OfficeChange = z.infer<typeof officeChange>;

/** POST /v1/number-blocks — numbers that this station alone may give out, so that printing offline never collides. */
export const numberBlockRequest = z.object({ series: line, size: z.number().int().min(1).max(500) });
export const numberBlock = z.object({ series: line, from: z.number().int().min(1), to: z.number().int().min(1) });
export type NumberBlock = z.infer<typeof numberBlock>;

/**
 * POST, HEAD, PATCH, DELETE /v1/files[/:upload] — tus 1.0. `Upload-Metadata` must hold this key with the SHA-256 of the
 * whole file (64 lower-case hex digits); another content is answered 460 `hash_mismatch` and thrown away.
 */
export const UPLOAD_HASH_KEY = 'sha256';

/** GET /v1/files/:hash/state — whether the centre holds a file whole. */
export const fileState = z.object({ hash: contentHash, held: z.boolean(), size: z.number().int().nullable() });

/**
 * POST /v1/applicant/applications — the online hall's side; the files were put by PUT /v1/applicant/files/:hash before.
 * With the header `idempotency-key` (8 to 64 characters) the same application sent again gets the first answer. 422
 * `application_faulty` names every entry that cannot be so (`checkApplication`), 422 `wrong_submitter` among them that
 * the employer must hand it in.
 */
export const attachedFile = z.object({
  hash: contentHash,
  fileName: z.string().min(1).max(255),
  materialRow: materialRow.nullable(),
});
export const applicationRequest = z.object({
  business,
  applicant,
  submitter,
  facts: caseFacts,
  files: z.array(attachedFile).max(200),
});
export const applicationReply = z.object({ caseId, number: z.string(), submittedOn: civilDateSchema });

/** POST /v1/applicant/applications/:number/supplement */
export const supplementAnswer = z.object({
  idNumber: z.string().min(4).max(30),
  files: z.array(attachedFile).min(1).max(200),
});

/** GET /v1/applicant/applications/:number?idNumber=… */
export const applicationProgress = z.object({
  number: z.string(),
  business,
  state: z.string(),
  submittedOn: civilDateSchema,
  supplement: z
    .object({
      dueOn: civilDateSchema,
      items: z.array(z.object({ materialRow: materialRow.nullable(), text: z.string() })),
    })
    .nullable(),
});
