import { z } from 'zod';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { type DescribedFault, describeFault, describeIssue } from './describe-issue.ts';
import { type InputFault, isFault } from './input-fault.ts';
import { findLostKey } from './lost-key.ts';

/** What one kind of input asks for and what comes of it. */
export interface JudgeKind {
  /** JSON Schema of its input, as committed in `docs/`. */
  schema(): object;
  /** `folder` is the one of the input's file: files that it names lie beside it. */
  judge(value: unknown, folder: string): Promise<{ readonly answer: object } | { readonly refused: DescribedFault }>;
}

/** Objects of the stored schemas are open to a newer program's keys; an input is not, but where it says so itself. */
function close({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.properties && jsonSchema.additionalProperties === undefined) jsonSchema.additionalProperties = false;
}

/** The first fault is said, whether of the form or of the sense; of a faulty input nothing is judged. */
export function judgeKind<Schema extends z.ZodType>(
  schema: Schema,
  answer: (input: z.output<Schema>, folder: string) => object | InputFault | Promise<object | InputFault>,
): JudgeKind {
  return {
    schema: () => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: close }),
    async judge(value, folder) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return { refused: issue ? describeIssue(issue, value) : describeFault([], text.malformed) };
      }
      const lost = findLostKey(value, parsed.data);
      if (lost) return { refused: describeFault(lost, text.unknownField) };
      const given = await answer(parsed.data, folder);
      return isFault(given) ? { refused: describeFault(given.path, given.fault) } : { answer: given };
    },
  };
}
