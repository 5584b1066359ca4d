import { ResponseSerializationError } from 'fastify-type-provider-zod';
import type { z } from 'zod';

interface SerializerInput {
  readonly schema: z.ZodType | { readonly properties: z.ZodType };
  readonly method: string;
  readonly url: string;
}

/**
 * Holds every answer to its schema, and then sends it as it is: zod's own output would lack the keys of newer peers,
 * which are kept and given back.
 */
export function keepingSerializer({ schema, method, url }: SerializerInput & { httpStatus?: string }) {
  const zodSchema = 'safeParse' in schema ? schema : schema.properties;
  return (data: unknown): string => {
    const result = zodSchema.safeParse(data);
    if (!result.success) throw new ResponseSerializationError(method, url, { cause: result.error });
    return JSON.stringify(data);
  };
}
