import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CentreContext } from '../../context.ts';
import { createTusServer, tusProblem } from '../../files/tus-server.ts';
import { BY_STATION } from '../failures.ts';

const BODILESS = ['HEAD', 'OPTIONS', 'DELETE'];

function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const url = new URL(request.url, 'http://centre.invalid');
  if (BODILESS.includes(request.method)) return new Request(url, { method: request.method, headers });
  // The types of Node's and the DOM's web streams differ in name only.
  const body = Readable.toWeb(request.raw) as ReadableStream<Uint8Array>;
  // `duplex` is required by the fetch standard for a streamed body; the DOM's types do not know it yet.
  const init: RequestInit & { duplex: 'half' } = { method: request.method, headers, body, duplex: 'half' };
  return new Request(url, init);
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (name !== 'content-type' && name !== 'content-length') void reply.header(name, value);
  }
  void reply.code(response.status);
  const text = await response.text();
  if (response.status < 400 || text === '') return reply.send(text === '' ? undefined : text);
  void reply.type('application/json; charset=utf-8');
  return reply.send(tusProblem(response.status, text));
}

/** The tus library does the protocol; tokens, logging and the form of failures stay ours. */
export async function tusRoutes(app: FastifyInstance, context: CentreContext): Promise<void> {
  const server = await createTusServer(context);
  app.removeAllContentTypeParsers();
  // The body is the library's to read, as it comes.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    return answer(reply, await server.handleWeb(toWebRequest(request)));
  };
  const described = (summary: string) => ({
    schema: { ...BY_STATION, summary, description: 'tus 1.0 断点续传；Upload-Metadata 须含 sha256。' },
  });
  app.post('/v1/files', described('开始上传'), handler);
  app.options('/v1/files', { schema: { hide: true } }, handler);
  app.head('/v1/files/:upload', described('已收到的位置'), handler);
  app.patch('/v1/files/:upload', described('继续上传'), handler);
  app.delete('/v1/files/:upload', described('放弃上传'), handler);
}
