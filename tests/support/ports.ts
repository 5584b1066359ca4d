import { randomBytes } from 'node:crypto';
import { markReprint } from '#main/letters/reprint/mark-reprint.ts';
import type {
  CentrePort,
  DialogPort,
  DisplayPort,
  InboxPort,
  LetterPort,
  LetterRequest,
  Notifier,
  PrinterPort,
  ReadingPort,
} from '#main/ports.ts';
import type { OfficeChange } from '#shared/central/api.ts';
import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { Notice } from '#shared/ipc/bridge.ts';
import type { DisplayContent } from '#shared/ipc/customer-display.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import { EVERYBODY, passwordOf } from './people.ts';

export interface TestCentrePort extends CentrePort {
  online: boolean;
  wakes: number;
  /** What the centre answers to a change; null is no network. */
  changed: ((change: OfficeChange) => Reply<OfficeDocument>) | null;
}

/** The network is the test's to cut; people and passwords are those of `people.ts`. */
export function centrePort(): TestCentrePort {
  return {
    online: true,
    wakes: 0,
    changed: null,
    status() {
      return { state: this.online ? 'online' : 'offline', lastContact: null };
    },
    async signIn(number, password) {
      if (!this.online) return fail('centre_unreachable');
      const person = EVERYBODY.find((candidate) => candidate.number === number);
      return person && passwordOf(person) === password ? succeed(person) : fail('sign_in_wrong');
    },
    async changeOffice(change) {
      return this.online && this.changed ? this.changed(change) : fail('setting_needs_network');
    },
    wake() {
      this.wakes += 1;
    },
  };
}

/** The smallest PDF that is one, with the request's kind in it, so that two letters differ. */
export function smallPdf(text: string): Uint8Array {
  const body =
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
    `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n% ${text}\n`;
  const table = `xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n${Buffer.byteLength(body)}\n%%EOF\n`;
  return Buffer.from(body + table);
}

export interface TestLetters extends LetterPort {
  readonly requests: LetterRequest[];
  readonly offered: Map<string, Uint8Array>;
}

export function letterPort(): TestLetters {
  const requests: LetterRequest[] = [];
  const offered = new Map<string, Uint8Array>();
  return {
    requests,
    offered,
    async set(request) {
      requests.push(request);
      return { pdf: smallPdf(JSON.stringify(request)), pages: 1 };
    },
    markReprint,
    offer(pdf) {
      const token = randomBytes(16).toString('base64url');
      offered.set(token, pdf);
      return token;
    },
  };
}

export interface TestPrinter extends PrinterPort {
  works: boolean;
  readonly printed: { readonly title: string; readonly pdf: Uint8Array }[];
}

export function printerPort(): TestPrinter {
  return {
    works: true,
    printed: [],
    async print(pdf, title) {
      if (this.works) this.printed.push({ title, pdf });
      return this.works;
    },
  };
}

export interface TestDialogs extends DialogPort {
  files: readonly string[];
  table: string | null;
  saveAs: string | null;
}

export function dialogPort(): TestDialogs {
  return {
    files: [],
    table: null,
    saveAs: null,
    async openFiles() {
      return this.files;
    },
    async openTable() {
      return this.table;
    },
    async saveFile() {
      return this.saveAs;
    },
  };
}

export interface TestInbox extends InboxPort {
  readonly contents: Map<string, Uint8Array>;
}

export function inboxPort(): TestInbox {
  const contents = new Map<string, Uint8Array>();
  return {
    contents,
    folder: () => '扫描收件箱',
    list: async () => [...contents].map(([name, bytes]) => ({ name, size: bytes.length, foundAt: toInstant(0) })),
    async read(name, most) {
      const bytes = contents.get(name);
      if (!bytes) throw new Error('not a file of the inbox');
      return bytes.length > most ? 'too_large' : bytes;
    },
    async remove(name) {
      contents.delete(name);
    },
    async settle() {},
  };
}

export interface TestReading extends ReadingPort {
  readonly calls: string[];
}

export function readingPort(): TestReading {
  const calls: string[] = [];
  return {
    calls,
    wake: () => void calls.push('wake'),
    cancel: (id) => void calls.push(`cancel ${id}`),
    prefer: (id) => void calls.push(`prefer ${id}`),
    acted: () => undefined,
    current: () => null,
  };
}

export interface TestNotifier extends Notifier {
  readonly notices: Notice[];
}

export function notifier(): TestNotifier {
  const notices: Notice[] = [];
  return { notices, notify: (notice) => void notices.push(notice) };
}

export interface TestDisplay extends DisplayPort {
  /** What stands on it. */
  content: DisplayContent;
}

export function displayPort(): TestDisplay {
  let showing: ReturnType<DisplayPort['showing']> = null;
  return {
    content: { kind: 'nothing' },
    showing: () => showing,
    show(content, about) {
      this.content = content;
      showing = { caseId: about.caseId, part: about.part };
    },
    clear() {
      this.content = { kind: 'nothing' };
      showing = null;
    },
  };
}
