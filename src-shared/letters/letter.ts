/**
 * What stands on a letter, as plain data: made in main by the models, laid out by the letter page. The page knows no
 * business and the models know no layout. Every text here prints as it is.
 */
export interface Letter {
  /** `official`: GB/T 9704, 28 characters × 22 lines. `form`: denser, for tables that people fill a file with. */
  readonly layout: 'official' | 'form';
  /** 文书名称; each entry is a line. */
  readonly title: readonly string[];
  /** 文书编号 under the title; null where a letter has none. */
  readonly number: string | null;
  readonly marks: LetterMarks;
  readonly blocks: readonly LetterBlock[];
  readonly signature: LetterSignature | null;
  readonly foot: LetterFoot;
}

export interface LetterMarks {
  /** 草稿 across every page. */
  readonly draft: boolean;
  /** 暂定: the number is not accepted by the centre yet. */
  readonly provisional: boolean;
}

export type LetterBlock =
  /** 主送: whom it speaks to, with its colon, not indented. */
  | { readonly kind: 'addressee'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** 一、二、三、… each with a heading that names the thing. */
  | { readonly kind: 'items'; readonly items: readonly { readonly heading: string; readonly text: string }[] }
  /** Labels and values, one or two pairs a line; tall ones leave room for handwriting. */
  | {
      readonly kind: 'fields';
      readonly tall?: true;
      /** A place for a photograph on the right, as high as all rows. */
      readonly photo?: true;
      readonly rows: readonly (readonly LetterField[])[];
    }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      /** Shares of the width, one a column. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Smaller, for explanations below the text. */
  | { readonly kind: 'note'; readonly lines: readonly string[] };

export interface LetterField {
  readonly label: string;
  /** Null leaves the cell empty, for a person to write in; an empty value prints a dash. */
  readonly value: string | null;
}

export interface LetterSignature {
  /** 署名 */
  readonly organisation: string;
  /** 成文日期 in words, e.g. 2026年11月22日; null on a draft. */
  readonly date: string | null;
  /** Person who signed for the office, on letters that name one. */
  readonly signer: string | null;
}

export interface LetterFoot {
  /** e.g. 地址：… */
  readonly lines: readonly string[];
  /** The case number or a result's 防伪码, as QR code; null where there is nothing to look up. */
  readonly code: {
    readonly content: string;
    readonly caption: string;
    /** Of error correction. Q survives a stamp over a corner; M keeps a long code's modules large. */
    readonly level: 'M' | 'Q';
  } | null;
}

/** What the page asks for and says, all below its own origin `app://letters`. */
export const LETTERS_HOST = 'letters';
/** GET, once: a `LetterJob` as JSON. */
export const LETTER_DATA_PATH = '/data/';
/** POST, when everything stands and all fonts are there; the body is a `LetterReady`. */
export const LETTER_READY_PATH = '/ready/';

export interface LetterReady {
  /** Characters that no font on this machine can draw. */
  readonly missing: readonly string[];
  /** Pages that the letter was laid out for. */
  readonly pages: number;
}

/** What the page is given: the letter, and how many pages it takes at least, where an earlier try found out. */
export interface LetterJob {
  readonly letter: Letter;
  readonly atLeastPages: number;
}
