import { sql } from 'kysely';
import { z } from 'zod';
import type { CentreContext } from '../../context.ts';
import { FAILURES } from '../failures.ts';
import { ProblemError } from '../problem.ts';
import type { Routes } from '../typed-routes.ts';

const health = z.object({ status: z.literal('ok') });

export function healthRoutes(app: Routes, { database }: CentreContext): void {
  const schema = { response: { 200: health, ...FAILURES }, tags: ['运行'] };
  app.get('/healthz', { schema: { ...schema, summary: '进程在运行' } }, async () => ({ status: 'ok' as const }));
  app.get('/readyz', { schema: { ...schema, summary: '数据库可用，可以接受请求' } }, async () => {
    try {
      await sql`SELECT 1`.execute(database);
    } catch {
      throw new ProblemError(503, 'unavailable', '数据库暂时不可用。', { 'retry-after': '5' });
    }
    return { status: 'ok' as const };
  });
}
