import { createHash, createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentHash, parseContentHash } from '#shared/kernel/ids.ts';
import type { PageImage } from '../../reading/ports.ts';
import { packPage, unpackPage } from './page-images.ts';
import { PartialFile } from './partial-file.ts';
import { readSealed, SealedReader } from './sealed-reader.ts';
import { diskFiles, makeFolder, type StoreFiles } from './store-files.ts';
import { straysIn } from './sweep.ts';
import { writeSealed } from './write-sealed.ts';

export interface StoredContent {
  readonly hash: ContentHash;
  /** HMAC of the content: the name on disk. */
  readonly storeName: string;
  readonly size: number;
}

/** A download on its way; see `FileReceiver` in `sync/ports.ts`, which adds the database's side. */
export interface ContentReceiver {
  readonly received: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Null when the bytes are not the named ones; they are gone then. */
  finish(): Promise<StoredContent | null>;
  close(): Promise<void>;
}

/** Original bytes and what is derived from them, encrypted, by content. Says nothing of cases: the database does. */
export interface DocumentStore {
  /** Keeps the bytes durably before it answers; the same content is kept once. A full disk rejects and leaves nothing. */
  put(bytes: Uint8Array): Promise<StoredContent>;
  read(storeName: string): Promise<Uint8Array>;
  /** `length` bytes from `offset`, fewer at the end. */
  readRange(storeName: string, offset: number, length: number): Promise<Uint8Array>;
  stream(storeName: string, offset: number): AsyncIterable<Uint8Array>;
  putPage(storeName: string, image: PageImage): Promise<void>;
  /** Null when that page was never derived. */
  readPage(storeName: string, page: number): Promise<PageImage | null>;
  receive(hash: ContentHash): Promise<ContentReceiver>;
  /**
   * Removes what a crash before this start left half, and files that no row of the database names. Answers how many.
   */
  sweep(isKnown: (storeName: string) => boolean): Promise<number>;
}

export interface DocumentStoreOptions {
  readonly folder: string;
  /** The database's key; the store's own are derived from it. */
  readonly key: Buffer;
  /** For tests: a disk that fills up. */
  readonly files?: StoreFiles;
}

const STORE_NAME = /^[0-9a-f]{64}$/;

class DiskDocumentStore implements DocumentStore {
  readonly #folder: string;
  readonly #workFolder: string;
  readonly #key: Buffer;
  readonly #nameKey: Buffer;
  readonly #files: StoreFiles;
  readonly #openedAt = Date.now();

  constructor(options: DocumentStoreOptions) {
    this.#folder = options.folder;
    this.#workFolder = join(options.folder, 'incoming');
    this.#key = Buffer.from(hkdfSync('sha256', options.key, '', 'liufu document store v1', 32));
    this.#nameKey = Buffer.from(hkdfSync('sha256', options.key, '', 'liufu document names v1', 32));
    this.#files = options.files ?? diskFiles;
  }

  #path(storeName: string, suffix = ''): string {
    if (!STORE_NAME.test(storeName)) throw new RangeError('not the name of a stored file');
    return join(this.#folder, storeName.slice(0, 2), `${storeName}${suffix}`);
  }

  #pagePath(storeName: string, page: number): string {
    if (!Number.isInteger(page) || page < 0) throw new RangeError('not a page number');
    return this.#path(storeName, `.p${page}`);
  }

  #write(path: string, plain: Uint8Array): Promise<void> {
    const temporary = join(this.#workFolder, `${randomUUID()}.tmp`);
    const place = { workFolder: this.#workFolder, temporary, path };
    return writeSealed({ ...place, files: this.#files, databaseKey: this.#key }, plain);
  }

  async put(bytes: Uint8Array): Promise<StoredContent> {
    const hash = parseContentHash(createHash('sha256').update(bytes).digest('hex'));
    if (hash === null) throw new Error('SHA-256 gave no content hash');
    const storeName = createHmac('sha256', this.#nameKey).update(bytes).digest('hex');
    const path = this.#path(storeName);
    if (!existsSync(path)) await this.#write(path, bytes);
    return { hash, storeName, size: bytes.length };
  }

  read(storeName: string): Promise<Uint8Array> {
    return readSealed(this.#path(storeName), this.#key, storeName);
  }

  async readRange(storeName: string, offset: number, length: number): Promise<Uint8Array> {
    const pieces: Buffer[] = [];
    const reader = await SealedReader.open(this.#path(storeName), this.#key, storeName);
    try {
      for await (const piece of reader.pieces(offset, offset + length)) pieces.push(piece);
    } finally {
      await reader.close();
    }
    return Buffer.concat(pieces);
  }

  async *stream(storeName: string, offset: number): AsyncGenerator<Uint8Array> {
    const reader = await SealedReader.open(this.#path(storeName), this.#key, storeName);
    try {
      yield* reader.pieces(offset);
    } finally {
      await reader.close();
    }
  }

  async putPage(storeName: string, image: PageImage): Promise<void> {
    await this.#write(this.#pagePath(storeName, image.page), packPage(image));
  }

  async readPage(storeName: string, page: number): Promise<PageImage | null> {
    const path = this.#pagePath(storeName, page);
    if (!existsSync(path)) return null;
    return unpackPage(await readSealed(path, this.#key, `${storeName}.p${page}`));
  }

  async receive(hash: ContentHash): Promise<ContentReceiver> {
    await makeFolder(this.#workFolder);
    const name = createHmac('sha256', this.#nameKey).update(`partial ${hash}`).digest('hex');
    const partial = await this.#partial(join(this.#workFolder, `${name}.part`));
    return {
      get received() {
        return partial.received;
      },
      append: (bytes) => partial.append(bytes),
      finish: () => this.#finish(partial, hash),
      close: () => partial.close(),
    };
  }

  async #partial(path: string): Promise<PartialFile> {
    if (existsSync(path)) {
      const resumed = await PartialFile.resume(path, this.#files, this.#key, this.#nameKey);
      if (resumed) return resumed;
      await unlink(path);
    }
    return PartialFile.begin(path, this.#files, this.#key, this.#nameKey);
  }

  async #finish(partial: PartialFile, hash: ContentHash): Promise<StoredContent | null> {
    const digests = await partial.seal();
    if (digests.sha256 !== hash) {
      await partial.discard();
      return null;
    }
    await partial.place(this.#path(digests.keyed));
    return { hash, storeName: digests.keyed, size: digests.size };
  }

  async sweep(isKnown: (storeName: string) => boolean): Promise<number> {
    const strays = await straysIn(this.#folder, this.#openedAt, isKnown);
    for (const path of strays) await rm(path, { force: true });
    return strays.length;
  }
}

export function openDocumentStore(options: DocumentStoreOptions): DocumentStore {
  return new DiskDocumentStore(options);
}
