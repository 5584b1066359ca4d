import type { ReadStream } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileState } from '#shared/central/api.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import type { CentreContext } from '../../context.ts';
import { parseByteRange } from '../../files/byte-range.ts';
import { findHeldFile } from '../../files/held-files.ts';
import { BY_STATION, FAILURES } from '../failures.ts';
import { notFound, ProblemError } from '../problem.ts';
import type { Routes } from '../typed-routes.ts';
import { tusRoutes } from './uploads.ts';

const params = z.object({ hash: contentHash });
const bytes = { content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } };

function headersOf(reply: FastifyReply, etag: string, mime: string): void {
  void reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': mime,
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  });
}

/** Bytes go past the serialiser: the schema only describes them. */
function sendBytes(reply: FastifyReply, stream?: ReadStream): FastifyReply {
  return reply.send(stream);
}

/** A range counts only while the client speaks of this very file (RFC 9110 §13.1.5). */
function rangeOf(request: FastifyRequest, etag: string): string | undefined {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === etag ? request.headers.range : undefined;
}

export function fileRoutes(app: Routes, context: CentreContext): void {
  const { database, files } = context;
  const state = { 200: fileState, ...FAILURES };
  const stateSchema = { ...BY_STATION, summary: '中心是否已完整收到文件', params, response: state };
  app.get('/v1/files/:hash/state', { schema: stateSchema }, async (request) => {
    const { hash } = request.params;
    const held = await findHeldFile(database, hash);
    return { hash, held: held !== null, size: held?.size ?? null };
  });

  const response = { 200: bytes, 206: bytes, ...FAILURES };
  const schema = { ...BY_STATION, summary: '下载文件（可用 Range 续传）', params, response };
  app.get('/v1/files/:hash', { schema, exposeHeadRoute: false }, async (request, reply) => {
    const { hash } = request.params;
    const held = await findHeldFile(database, hash);
    if (!held) throw notFound('中心尚未收到这个文件。');
    const etag = `"${hash}"`;
    headersOf(reply, etag, held.mime);
    if (request.headers['if-none-match'] === etag) return sendBytes(reply.code(304));
    const range = parseByteRange(rangeOf(request, etag), held.size);
    if (range.kind === 'unsatisfiable') {
      const contentRange = { 'content-range': `bytes */${held.size}` };
      throw new ProblemError(416, 'range_not_satisfiable', '所请求的文件区段不存在。', contentRange);
    }
    if (range.kind === 'whole') return sendBytes(reply.header('content-length', held.size), files.read(hash));
    void reply.code(206).headers({
      'content-range': `bytes ${range.start}-${range.end}/${held.size}`,
      'content-length': range.end - range.start + 1,
    });
    return sendBytes(reply, files.read(hash, range));
  });

  app.register(async (uploads) => tusRoutes(uploads, context));
}
