import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Server, type Upload } from '@tus/server';
import type { CentreContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { hashMismatch, LARGEST_FILE, receiveFile } from './receive-file.ts';
import { declaredHash, UploadStore } from './upload-store.ts';

/** tus answers what is thrown as an object with these two. */
function tusError({ status, problem }: ProblemError) {
  return { status_code: status, body: JSON.stringify(problem) };
}

const MISSING_HASH = new ProblemError(400, 'hash_missing', '上传须在 Upload-Metadata 中声明 sha256（64 位十六进制）。');

const MESSAGES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalid_request', '上传请求不符合 tus 1.0 约定。'],
  403: ['invalid_request', '上传请求不符合 tus 1.0 约定。'],
  404: ['not_found', '没有这个上传，请重新开始。'],
  409: ['offset_conflict', '上传的续传位置不符，请先查询已收到的位置。'],
  410: ['not_found', '这个上传已失效，请重新开始。'],
  412: ['invalid_request', '缺少 Tus-Resumable 标头。'],
  413: ['too_large', '文件超过允许的大小（200 MB）或声明的大小。'],
};

/** A failure of the library in our form; one of ours passes as it is. */
export function tusProblem(status: number, body: string): string {
  if (body.startsWith('{')) return body;
  const [code, message] = MESSAGES[status] ?? ['upload_failed', '上传没有完成，请稍后继续。'];
  return JSON.stringify({ code, message });
}

/** tus 1.0 at `/v1/files`; an upload counts as received only when the whole file has the declared SHA-256. */
export async function createTusServer(context: CentreContext): Promise<Server> {
  await mkdir(context.uploadsDir, { recursive: true });
  const store = new UploadStore(context.uploadsDir, context.files);
  await store.sweep(Date.now());

  async function finish(upload: Upload): Promise<void> {
    const hash = declaredHash(upload);
    if (hash === null) throw tusError(MISSING_HASH);
    try {
      await receiveFile(context, join(context.uploadsDir, upload.id), hash, null);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await store.configstore.delete(upload.id);
      throw tusError(hashMismatch());
    }
  }

  return new Server({
    path: '/v1/files',
    datastore: store,
    relativeLocation: true,
    maxSize: LARGEST_FILE,
    allowedOrigins: [],
    async onUploadCreate(_request, upload) {
      if (declaredHash(upload) === null) throw tusError(MISSING_HASH);
      return {};
    },
    // A crash between the last byte and the check leaves a whole upload unchecked: the client's question finishes it.
    async onIncomingRequest(request, id) {
      if (request.method !== 'HEAD') return;
      const upload = await store.getUpload(id);
      const isWaiting = upload.storage !== undefined && upload.offset === upload.size;
      if (isWaiting) await finish(upload);
    },
    async onUploadFinish(_request, upload) {
      await finish(upload);
      return {};
    },
  });
}
