import { ReadingError } from './decode/reading-error.ts';
import type { EngineRequest, TextReader, WordLines } from './recognise/text-engine.ts';

/**
 * The room's recognisers as one job may use them: nothing new is begun once the job was stopped, and a job that nobody
 * waits for takes one at a time, so that a machine with two cores keeps one for the person at the desk.
 */
export function jobEngine(engine: TextReader, signal: AbortSignal, isBackground: boolean): TextReader {
  let last: Promise<unknown> = Promise.resolve();

  async function read(request: EngineRequest): Promise<WordLines> {
    if (signal.aborted) throw new ReadingError('cancelled');
    return engine.read({ ...request, signal });
  }

  return {
    read(request) {
      if (!isBackground) return read(request);
      const reading = last.then(() => read(request));
      // Who asked hears of a failure; the next one is not stopped by it.
      last = reading.catch(() => undefined);
      return reading;
    },
  };
}
