/** Why a letter could not be set. None of them prints anything. */
export type LetterFailureCode =
  /** A character that no font of this machine can draw: a name is never printed with a hole in it. */
  | 'letter_character_missing'
  /** The page did not get ready in time, or its process died twice. */
  | 'letter_page_lost';

export class LetterError extends Error {
  readonly code: LetterFailureCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: LetterFailureCode, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'LetterError';
    this.code = code;
    this.params = params;
  }
}
