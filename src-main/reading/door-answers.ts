import { readFile, stat } from 'node:fs/promises';
import type { DocumentKind, ReadingResult, ReadPaper } from '#shared/domain/reading/reading-result.ts';
import { type DoorFailure, readDoorText } from '#shared/i18n/zh-cn/read-door.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { ReadingOutcome } from './room-session.ts';

/** Exit codes of `npm run -s read`. */
const ALL_READ = 0;
const FILE_MISSING = 2;

/** Kinds as the command line writes them, in `--kind` and in the answer alike: with a hyphen. */
export const DOOR_KINDS = {
  passport: 'passport',
  id_card: 'id-card',
  permit: 'permit',
  diploma: 'diploma',
  visa: 'visa',
  residence_permit: 'residence-permit',
  stamp_page: 'stamp-page',
  transcript: 'transcript',
  admission_letter: 'admission-letter',
  enrolment_certificate: 'enrolment-certificate',
  translation: 'translation',
  employer_letter: 'employer-letter',
  social_insurance: 'social-insurance',
  dossier_certificate: 'dossier-certificate',
  household_register: 'household-register',
  study_statement: 'study-statement',
  authorisation: 'authorisation',
  scholarship_certificate: 'scholarship-certificate',
  recognition_certificate: 'recognition-certificate',
  visa_application: 'visa-application',
  language_certificate: 'language-certificate',
  work_certificate: 'work-certificate',
  exchange_contract: 'exchange-contract',
  other: 'other',
  unknown: 'unknown',
} as const satisfies Readonly<Record<DocumentKind, string>>;

interface DoorPaper extends Pick<ReadPaper, 'fields'> {
  readonly kind: (typeof DOOR_KINDS)[DocumentKind];
  readonly mrz?: NonNullable<ReadPaper['mrz']>;
}

/** One element of the array that the door prints; what it holds is described in docs/reading.md. */
export interface DoorAnswer extends DoorPaper {
  readonly file: string;
  readonly others?: readonly DoorPaper[];
  readonly pages: readonly Omit<ReadingResult['pages'][number], 'lines' | 'look'>[];
  /** How long this file took. */
  readonly ms: number;
  readonly error?: { readonly code: DoorFailure; readonly message: string };
}

/** The bytes, or why this one file gives none: absent, a folder, no right to read it, larger than memory should hold. */
async function bytesOf(file: string): Promise<Uint8Array | DoorFailure> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return 'unreadable';
    return facts.size > READING_LIMITS.bytes ? 'too_large' : await readFile(file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'missing_file' : 'unreadable';
  }
}

function failed(file: string, code: DoorFailure, ms: number): DoorAnswer {
  return {
    file,
    kind: 'unknown',
    fields: {},
    pages: [],
    ms,
    error: { code, message: readDoorText.failure(code, file) },
  };
}

function shownPaper({ kind, fields, mrz }: ReadPaper): DoorPaper {
  return { kind: DOOR_KINDS[kind], fields, ...(mrz !== null && { mrz }) };
}

function answered(file: string, result: ReadingResult, ms: number): DoorAnswer {
  const { others = [] } = result;
  const pages = result.pages.map(({ lines: _lines, look: _look, ...page }) => page);
  return { file, ...shownPaper(result), ...(others.length > 0 && { others: others.map(shownPaper) }), pages, ms };
}

/** An answer for each file, in the order given: what is wrong with one says nothing of the others. */
export async function answerFiles(
  files: readonly string[],
  readBytes: (bytes: Uint8Array) => Promise<ReadingOutcome>,
): Promise<readonly DoorAnswer[]> {
  const answers: DoorAnswer[] = [];
  for (const file of files) {
    const started = performance.now();
    const taken = (): number => Math.round(performance.now() - started);
    const bytes = await bytesOf(file);
    const outcome = typeof bytes === 'string' ? ({ kind: 'failed', failure: bytes } as const) : await readBytes(bytes);
    answers.push(
      outcome.kind === 'failed' ? failed(file, outcome.failure, taken()) : answered(file, outcome.result, taken()),
    );
  }
  return answers;
}

/** A file that is not there is the caller's mistake; one that cannot be read is an answer like another. */
export function exitCodeOf(answers: readonly DoorAnswer[]): number {
  return answers.some(({ error }) => error?.code === 'missing_file') ? FILE_MISSING : ALL_READ;
}
