import { z } from 'zod';
import { DOCUMENT_KINDS, PAPER_KINDS, READING_FAILURES, type ReadingResult } from '../domain/reading/reading-result.ts';
import { civilDateSchema } from '../schema/primitives.ts';

/**
 * The whole conversation between main and the reading room. The room is not trusted: it decodes strangers' bytes, so
 * main parses every message with these schemas, checks the sender, and refuses what does not belong to the job at hand.
 */
export const READING_ROOM_CHANNELS = {
  takeJob: 'reading-room:take-job',
  reportProgress: 'reading-room:report-progress',
  deliverPage: 'reading-room:deliver-page',
  finish: 'reading-room:finish',
  fail: 'reading-room:fail',
} as const;

/** Host of the room's own origin, `app://reading-room/…`. */
export const READING_ROOM_HOST = 'reading-room';

/** What the caller says the paper is; `auto` lets the room find out. */
export const READING_HINTS = ['auto', ...PAPER_KINDS] as const;
export type ReadingHint = (typeof READING_HINTS)[number];

/** Hard caps: a file beyond one is refused by name, whatever memory the machine has. */
export const READING_LIMITS = {
  /** 200 MB. */
  bytes: 200 * 1024 * 1024,
  /** Decoded pixels of one page. */
  pixels: 100_000_000,
  pages: 400,
  /** Milliseconds without a finished page. */
  pageMs: 120_000,
  /** Milliseconds until the file is opened and its first page drawn, and from one page drawn to the next. */
  drawMs: 7_000,
} as const;

const pageNumber = z
  .number()
  .int()
  .min(0)
  .max(READING_LIMITS.pages - 1);
const pixels = z.number().int().min(1).max(65_535);
const unit = z.number().min(0).max(1);
const jobId = z.string().regex(/^[0-9a-f-]{36}$/);

export const roomJob = z.strictObject({
  jobId,
  hint: z.enum(READING_HINTS),
  /** Civil day that decides the century of two-digit years. */
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Nobody waits for it: it leaves half of the machine to the person at the desk. */
  background: z.boolean(),
});
export type RoomJob = z.infer<typeof roomJob>;

/** Told after every page, and again and again between: the answer is how the room hears that it is to stop. */
export const roomProgress = z.strictObject({
  jobId,
  /** Pages finished so far. */
  page: z.number().int().min(0).max(READING_LIMITS.pages),
  pages: z.number().int().min(1).max(READING_LIMITS.pages),
});
export type RoomProgress = z.infer<typeof roomProgress>;

/**
 * A page's picture: as soon as it is drawn, as the file has it (`turn` 0), and once more upright when it was found to be
 * turned.
 */
export const roomPage = z.strictObject({
  jobId,
  page: pageNumber,
  width: pixels,
  height: pixels,
  turn: z.literal([0, 1, 2, 3]),
  mime: z.enum(['image/png', 'image/jpeg']),
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 64 * 1024 * 1024),
});
export type RoomPage = z.infer<typeof roomPage>;

const box = z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)]);

const readField = z.strictObject({ value: z.string().max(2000), confidence: unit, page: pageNumber, box });

const readStamp = z.strictObject({
  date: civilDateSchema,
  direction: z.enum(['exit', 'entry']).nullable(),
  isChinese: z.boolean(),
  port: z.string().max(60).nullable(),
  confidence: unit,
  box,
});

const readPage = z.strictObject({
  width: pixels,
  height: pixels,
  engine: z.enum(['text_layer', 'tesseract', 'ppocr']),
  text: z.string().max(2_000_000),
  lines: z.array(z.strictObject({ text: z.string().max(20_000), box, confidence: unit })).max(20_000),
  seals: z
    .array(z.strictObject({ colour: z.enum(['red', 'blue', 'purple']), confidence: unit, box }))
    .max(50)
    .exactOptional(),
  look: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .exactOptional(),
  stamps: z.array(readStamp).max(200).exactOptional(),
});

const mrzMark = z.strictObject({
  kind: z.enum(['repaired', 'blind']),
  line: z.number().int().min(0).max(2),
  column: z.number().int().min(0).max(43),
  other: z.string().regex(/^[A-Z0-9<]$/),
});

const readMrz = z.strictObject({
  lines: z.array(z.string().regex(/^[A-Z0-9<]{30,44}$/)).max(3),
  format: z.enum(['TD1', 'TD2', 'TD3', 'MRVA', 'MRVB']),
  checks: z.array(z.strictObject({ field: z.string().max(40), ok: z.boolean() })).max(10),
  marks: z.array(mrzMark).max(132).exactOptional(),
});

const readPaper = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  fields: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), readField),
  mrz: readMrz.nullable(),
});

export const readingResult = readPaper.extend({
  others: z.array(readPaper).max(READING_LIMITS.pages).exactOptional(),
  pages: z.array(readPage).min(1).max(READING_LIMITS.pages),
  ms: z.number().min(0),
});

export const roomFinish = z.strictObject({ jobId, result: readingResult });
export interface RoomFinish {
  readonly jobId: string;
  readonly result: ReadingResult;
}

export const roomFailure = z.strictObject({ jobId, failure: z.enum(READING_FAILURES) });
export type RoomFailure = z.infer<typeof roomFailure>;

/** Main's answer to every message but `takeJob`: `stop` when the job was cancelled or is no longer this room's. */
export const roomOrder = z.enum(['go_on', 'stop']);
export type RoomOrder = z.infer<typeof roomOrder>;

/** `window.readingRoom`: the only thing that preload puts into the room. It never grows. */
export interface ReadingRoomBridge {
  /** Answers when there is a job; the room then reads it and asks again. */
  takeJob(): Promise<RoomJob>;
  reportProgress(message: RoomProgress): Promise<RoomOrder>;
  deliverPage(message: RoomPage): Promise<RoomOrder>;
  finish(message: RoomFinish): Promise<RoomOrder>;
  fail(message: RoomFailure): Promise<RoomOrder>;
}
