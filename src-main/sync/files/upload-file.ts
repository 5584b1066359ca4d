import { DetailedError, Upload, type UploadOptions } from 'tus-js-client';
import { problem } from '#shared/central/api.ts';
import { CentreError, connectionTrouble } from '../api/centre-error.ts';
import type { UploadWaiting } from '../ports.ts';
import type { RoundParts } from '../sync-parts.ts';
import { tusSource } from './tus-source.ts';

/** Small enough that a bad line loses little, large enough that a good one is not slowed by round trips. */
const PIECE_BYTES = 1024 * 1024;
/** Without any byte going out for so long the line counts as dead. */
const STALL_MS = 45_000;

/** Puts one file to the centre by tus 1.0, going on where an earlier try was confirmed. */
export async function uploadFile(parts: RoundParts, waiting: UploadWaiting): Promise<void> {
  const { api, store } = parts;
  const { hash } = waiting;
  // Another station, or a try whose answer was lost, may have brought it already.
  const { held } = await api.fileState(hash);
  if (!held) await transfer(parts, waiting);
  await store.markUploaded(hash);
}

function transfer(parts: RoundParts, waiting: UploadWaiting): Promise<void> {
  const { store, signal } = parts;
  return new Promise((resolve, reject) => {
    let saving: Promise<void> = Promise.resolve();
    const save = (sent: number): void => {
      const { url } = upload;
      if (url !== null) saving = saving.then(() => store.saveUpload(waiting.hash, { url, sent }));
    };
    const end = (work: () => void): void => {
      clearTimeout(stall);
      signal.removeEventListener('abort', stop);
      saving.then(work, reject);
    };
    const stopped = (error: Error): void => {
      void upload.abort().catch(reject);
      end(() => reject(error));
    };
    const stop = (): void => stopped(new CentreError('unreachable'));
    const stall = setTimeout(() => stopped(new CentreError('timed_out')), STALL_MS);

    const upload = new Upload(Buffer.alloc(0), {
      ...optionsOf(parts, waiting),
      onUploadUrlAvailable: () => save(0),
      onProgress: () => {
        stall.refresh();
      },
      onChunkComplete: (_size, accepted) => save(accepted),
      onSuccess: () => end(resolve),
      onError: (error) => end(() => reject(troubleOf(error))),
    });
    signal.addEventListener('abort', stop, { once: true });
    upload.start();
  });
}

function optionsOf(parts: RoundParts, waiting: UploadWaiting): UploadOptions {
  const { centreUrl, token, files } = parts;
  const origin = new URL(centreUrl).origin;
  return {
    endpoint: `${centreUrl}/v1/files`,
    // A kept address counts only at the centre that it came from: the token goes nowhere else.
    uploadUrl: waiting.resume && isBelow(waiting.resume.url, origin) ? waiting.resume.url : null,
    uploadSize: waiting.size,
    metadata: { sha256: waiting.hash },
    headers: { authorization: `Bearer ${token}` },
    chunkSize: PIECE_BYTES,
    retryDelays: null,
    storeFingerprintForResuming: false,
    fileReader: tusSource(files, waiting.hash, waiting.size),
    onBeforeRequest: (request) => {
      if (!isBelow(request.getURL(), origin)) throw new CentreError('not_centre');
    },
  };
}

function isBelow(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

/** tus wraps what went wrong: an answer of the centre's, of something in between, or none. */
function troubleOf(error: Error): Error {
  if (!(error instanceof DetailedError)) return error;
  const response = error.originalResponse;
  if (response === null) return connectionTrouble(error.causingError ?? error);
  const status = response.getStatus();
  const said = problem.safeParse(parseJson(response.getBody()));
  if (status >= 500) return new CentreError('server_error', { status, detail: `${status}` });
  if (!said.success) return new CentreError('not_centre', { status });
  const { code, message } = said.data;
  return new CentreError(status === 401 ? 'unauthorised' : 'refused', { status, code, detail: message });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
