import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { describeApplicationFault, isApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import { ProblemError } from './problem.ts';

/** What Fastify itself refuses, in words for people. */
const BY_FASTIFY_CODE: Readonly<Record<string, ProblemError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new ProblemError(413, 'too_large', '提交的内容超过允许的大小。'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new ProblemError(415, 'unsupported_media_type', '不支持这种内容类型。'),
  FST_ERR_CTP_INVALID_JSON_BODY: new ProblemError(400, 'malformed_json', '提交的内容不是有效的 JSON。'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new ProblemError(400, 'malformed_json', '提交的内容为空。'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new ProblemError(400, 'invalid_request', '内容长度与声明不符。'),
};

const BY_STATUS: Readonly<Record<number, ProblemError>> = {
  404: new ProblemError(404, 'not_found', '没有这个接口。'),
  413: new ProblemError(413, 'too_large', '提交的内容超过允许的大小。'),
  414: new ProblemError(414, 'invalid_request', '请求地址过长。'),
  415: new ProblemError(415, 'unsupported_media_type', '不支持这种内容类型。'),
  503: new ProblemError(503, 'unavailable', '中心正在停止服务，请稍后再试。', { 'retry-after': '5' }),
};

const INTERNAL = new ProblemError(500, 'internal_error', '中心处理请求时出错，数据未被改动，请稍后再试。');

function fieldsOf(error: FastifyError): string {
  const paths = (error.validation ?? []).map(({ instancePath, message = '' }) => {
    const path = instancePath.replace(/^\//, '').replaceAll('/', '.');
    return isApplicationFault(message) ? `${path}（${describeApplicationFault({ code: message })}）` : path;
  });
  return [...new Set(paths.filter((path) => path !== ''))].slice(0, 5).join('、');
}

function toProblem(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = fieldsOf(error);
    return new ProblemError(400, 'invalid_request', `请求内容不符合约定${fields && `，请检查：${fields}`}。`);
  }
  const known = BY_FASTIFY_CODE[error.code] ?? BY_STATUS[error.statusCode ?? 500];
  if (known) return known;
  const isClients = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  // secure-json-parse and the router throw plain errors with a status of their own.
  return isClients ? new ProblemError(400, 'invalid_request', '请求无法解读。') : INTERNAL;
}

/** Every failure leaves as a `problem`; only what nobody foresaw is logged as an error. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const found = toProblem(error);
  if (found === INTERNAL) request.log.error({ err: error, req: request }, 'request failed');
  void reply.code(found.status).headers(found.headers).type('application/json; charset=utf-8');
  void reply.serializer((body) => JSON.stringify(body)).send(found.problem);
}

export function answerUnknownRoute(_request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(404).send({ code: 'not_found', message: '没有这个接口。' });
}

/** What is no HTTP request at all never reaches a route; it is answered on the bare connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const body = JSON.stringify({ code: 'invalid_request', message: '请求不是有效的 HTTP 报文。' });
  const head = 'HTTP/1.1 400 Bad Request\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close\r\n';
  socket.end(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
