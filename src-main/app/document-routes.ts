import { type DocumentId, parseId } from '#shared/kernel/ids.ts';
import { headersOf, refuse, STATIC_POLICY } from './content-security.ts';

export interface ServedBytes {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What the window may fetch as bytes: pictures that the reading room drew, never what came from outside. */
export interface DocumentSource {
  /** Whether somebody is signed in who may look at documents; asked before every answer. */
  mayRead(): boolean;
  /** `page` is 0-based; null for what is not there. */
  page(id: DocumentId, page: number): Promise<ServedBytes | null>;
}

export interface LetterSource {
  /** Null when the token is unknown or was dropped. */
  fetch(token: string): Uint8Array | null;
}

/** Kinds that the window draws: what the reading room and Chromium make. Anything else goes out as plain bytes. */
const DRAWN = ['image/png', 'image/jpeg', 'application/pdf'];

const PAGE_PATH = /^\/documents\/([0-9a-f-]{36})\/pages\/(\d{1,4})$/;
const LETTER_PATH = /^\/letters\/([A-Za-z0-9_-]{16,64})\.pdf$/;

function answer(served: ServedBytes | null): Response {
  if (served === null) return refuse(404);
  const mime = DRAWN.includes(served.mime) ? served.mime : 'application/octet-stream';
  return new Response(new Uint8Array(served.bytes), { headers: headersOf(mime, STATIC_POLICY, 'never') });
}

/** Null when the path is none of these. */
export async function serveDocuments(
  url: URL,
  documents: DocumentSource | null,
  letters: LetterSource,
): Promise<Response | null> {
  const page = PAGE_PATH.exec(url.pathname);
  const letter = LETTER_PATH.exec(url.pathname);
  if (!page && !letter) return null;
  if (documents === null) return refuse(503);
  if (!documents.mayRead()) return refuse(401);
  if (letter) {
    const bytes = letters.fetch(letter[1] ?? '');
    return answer(bytes && { mime: 'application/pdf', bytes });
  }
  const id = parseId<DocumentId>(page?.[1] ?? '');
  if (id === null) return refuse(404);
  return answer(await documents.page(id, Number(page?.[2])));
}
