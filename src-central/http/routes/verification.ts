import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CentreContext } from '../../context.ts';
import { lookUp } from '../../verification/look-up.ts';
import { STYLE, verifyPage, waitPage } from '../../verification/page.ts';
import { VERIFY_PATH } from '../../verification/verify-address.ts';
import { countVisits } from '../../verification/visits.ts';
import { typedRoutes } from '../typed-routes.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page has no script, loads nothing, and stands in nobody's frame. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const byCode = z.object({ '*': z.string().min(1).max(1000) });
const byNumber = z.object({ number: z.string().trim().min(1).max(60).optional() });
const withHolder = z.object({ holder: z.string().trim().min(1).max(100) });

function send(reply: FastifyReply, html: string): FastifyReply {
  return reply.headers(HEADERS).serializer(String).send(html);
}

/** 公众查验页: whoever holds a paper asks whether it is ours. Without a sign-in, hence counted by address. */
export function verificationRoutes(app: FastifyInstance, { database, clock }: CentreContext): void {
  const visits = countVisits(clock);
  app.addHook('onRequest', async (request: FastifyRequest, reply) => {
    const seconds = visits(request.ip);
    if (seconds > 0) return send(reply.code(429).header('retry-after', String(seconds)), waitPage(seconds));
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const hidden = { hide: true } as const;
  const page = async (reply: FastifyReply, code: string, holder: string | null) => {
    const found = await lookUp(database, code, holder);
    return send(reply, verifyPage(found, found.verdict === 'genuine' ? code : null));
  };
  const routes = typedRoutes(app);
  routes.get(VERIFY_PATH, { schema: { ...hidden, querystring: byNumber } }, async (request, reply) => {
    const { number } = request.query;
    return send(reply, verifyPage(number === undefined ? null : await lookUp(database, number, null), null));
  });
  for (const path of [`${VERIFY_PATH}*`, `${VERIFY_PATH.toUpperCase()}*`]) {
    routes.get(path, { schema: { ...hidden, params: byCode } }, (request, reply) =>
      page(reply, request.params['*'], null),
    );
    routes.post(path, { schema: { ...hidden, params: byCode, body: withHolder } }, (request, reply) =>
      page(reply, request.params['*'], request.body.holder),
    );
  }
}
