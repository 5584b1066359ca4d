import { z } from 'zod';
import {
  applicationProgress,
  applicationReply,
  applicationRequest,
  fileState,
  supplementAnswer,
} from '#shared/central/api.ts';
import { caseNumber } from '#shared/schema/case.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import { answerSupplement } from '../../applicant/answer-supplement.ts';
import { assertOwner, progressOf } from '../../applicant/progress.ts';
import { submitApplication } from '../../applicant/submit-application.ts';
import { findCaseByNumber } from '../../cases/case-repository.ts';
import type { CentreContext } from '../../context.ts';
import { findHeldFile } from '../../files/held-files.ts';
import { LARGEST_FILE } from '../../files/receive-file.ts';
import { receiveStream } from '../../files/receive-stream.ts';
import { BY_HALL, FAILURES } from '../failures.ts';
import { ProblemError } from '../problem.ts';
import type { Routes } from '../typed-routes.ts';

/** An application names up to 200 files. */
const APPLICATION_LIMIT = 2 * 1024 * 1024;

const byNumber = z.object({ number: caseNumber });
const byHash = z.object({ hash: contentHash });
const owner = z.object({ idNumber: z.string().min(4).max(30) });
const submitHeaders = z.object({ 'idempotency-key': z.string().min(8).max(64).optional() });

function applicationRoutes(app: Routes, context: CentreContext): void {
  const submitted = { 201: applicationReply, ...FAILURES };
  const submit = {
    ...BY_HALL,
    summary: '提交申请',
    headers: submitHeaders,
    body: applicationRequest,
    response: submitted,
  };
  app.post('/v1/applicant/applications', { schema: submit, bodyLimit: APPLICATION_LIMIT }, async (request, reply) => {
    const key = request.headers['idempotency-key'] ?? null;
    return reply.code(201).send(await submitApplication(context, request.body, key));
  });

  const progress = { 200: applicationProgress, ...FAILURES };
  const answer = { ...BY_HALL, summary: '补交材料', params: byNumber, body: supplementAnswer, response: progress };
  app.post('/v1/applicant/applications/:number/supplement', { schema: answer }, async (request) =>
    answerSupplement(context, request.params.number, request.body),
  );

  const ask = { ...BY_HALL, summary: '查询进度', params: byNumber, querystring: owner, response: progress };
  app.get('/v1/applicant/applications/:number', { schema: ask }, async (request) => {
    const record = await findCaseByNumber(context.database, request.params.number);
    return progressOf(assertOwner(record, request.query.idNumber));
  });
}

function fileRoutes(app: Routes, context: CentreContext): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const response = { 200: fileState, ...FAILURES };
  const schema = { ...BY_HALL, summary: '上传一个文件', params: byHash, response };
  app.put('/v1/applicant/files/:hash', { schema }, async (request) => {
    const { hash } = request.params;
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) {
      throw new ProblemError(413, 'too_large', '文件超过允许的大小（200 MB）。', { connection: 'close' });
    }
    const held = await findHeldFile(context.database, hash);
    if (held) request.raw.resume();
    const size = held ? held.size : await receiveStream(context, request.raw, hash);
    return { hash, held: true, size };
  });
}

/** The online hall's side. It has a token of its own, when the office gave it one. */
export function applicantRoutes(app: Routes, context: CentreContext): void {
  applicationRoutes(app, context);
  app.register(async (files) => fileRoutes(files.withTypeProvider(), context));
}
