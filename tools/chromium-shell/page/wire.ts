/** Cuts messages into texts a DevTools message carries well, and puts them together again at the other end. */
export interface Wire {
  /** `attachments` are base64; they travel ahead of the message that refers to them. */
  readonly send: (message: string, attachments: readonly string[]) => void;
  readonly receive: (text: string) => void;
}

export interface WireEnds {
  readonly pieceLength: number;
  readonly post: (text: string) => void;
  readonly decode: (base64: string) => Uint8Array<ArrayBuffer>;
  readonly onMessage: (message: string, attachments: readonly Uint8Array<ArrayBuffer>[]) => void;
}

/**
 * The first character says what a text is: `=` a piece of an attachment, `;` its last piece, `+` a piece of the message,
 * `.` its last piece. Bytes stay out of the JSON, because reading and escaping them there took most of the time; pieces
 * let Chromium's processes and ours work at once.
 * Self-contained on purpose: its source text is also what runs in the page (see page-source.ts).
 */
export function createWire({ pieceLength, post, decode, onMessage }: WireEnds): Wire {
  let texts: string[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let attachments: Uint8Array<ArrayBuffer>[] = [];

  const sendText = (text: string, more: string, last: string): void => {
    let start = 0;
    for (; text.length - start > pieceLength; start += pieceLength) post(more + text.slice(start, start + pieceLength));
    post(last + text.slice(start));
  };

  const join = (): Uint8Array<ArrayBuffer> => {
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let offset = 0;
    for (const part of parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  };

  return {
    send: (message, base64) => {
      for (const text of base64) sendText(text, '=', ';');
      sendText(message, '+', '.');
    },
    receive: (text) => {
      const kind = text[0];
      const rest = text.slice(1);
      if (kind === '=' || kind === ';') {
        // A piece's length is a multiple of four, so each one decodes by itself.
        parts.push(decode(rest));
        if (kind === '=') return;
        attachments.push(join());
        parts = [];
        return;
      }
      texts.push(rest);
      if (kind === '+') return;
      const message = texts.length === 1 ? rest : texts.join('');
      const received = attachments;
      texts = [];
      attachments = [];
      onMessage(message, received);
    },
  };
}
