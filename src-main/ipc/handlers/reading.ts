import { cancelReading, preferReading, retryReading } from '../../services/intake/steer-reading.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function readingHandlers({ context }: HandlerParts): Handlers<AreaCommand<'reading'>> {
  return {
    'reading.retry': ({ documentId }) => retryReading(context, documentId),
    'reading.cancel': ({ documentId }) => cancelReading(context, documentId),
    'reading.prefer': ({ documentId }) => preferReading(context, documentId),
  };
}
