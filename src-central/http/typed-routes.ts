import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

export function typedRoutes(app: FastifyInstance) {
  return app.withTypeProvider<ZodTypeProvider>();
}

/** What a route file is given: its schemas are zod, its handlers typed by them. */
export type Routes = ReturnType<typeof typedRoutes>;
