/**
 * The reader's own process: pixels in, words out, one page after the other. Native ONNX Runtime is some three times as
 * fast as its WebAssembly. Knows neither files of the office nor a network.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Network } from '#shared/recognition/network.ts';
import type { ReaderReply, ReaderRequest } from './reading/page-reader/reader-messages.ts';
import { charactersOf } from './reading/ppocr/characters.ts';
import { type PrintNetworks, readPrint } from './reading/ppocr/read-print.ts';

/** More threads than this gain little on pictures of one line. */
const MOST_THREADS = 4;

async function openNetwork(file: string): Promise<Network> {
  const session = await InferenceSession.create(file, {
    intraOpNumThreads: Math.min(MOST_THREADS, availableParallelism()),
    interOpNumThreads: 1,
    // A plan of memory for each size of line would be kept for good: 260 MB more after some forty pages, and no faster.
    enableMemPattern: false,
    // Threads that wait must not keep the cores from the person at the desk.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  return async ({ data, channels, width, height }) => {
    const answers = await session.run({ [input]: new Tensor('float32', data, [1, channels, height, width]) });
    const answer = answers[output];
    if (answer === undefined) throw new Error(`the network gave no ${output}`);
    return { data: answer.data as Float32Array, dims: answer.dims };
  };
}

async function openNetworks(models: string): Promise<PrintNetworks> {
  const [areas, line] = await Promise.all([
    openNetwork(join(models, 'ppocr-areas.onnx')),
    openNetwork(join(models, 'ppocr-line.onnx')),
  ]);
  return { areas, line, characters: charactersOf(readFileSync(join(models, 'ppocr-characters.txt'), 'utf8')) };
}

// It takes every core there is, but never from the person at the desk.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const networks = openNetworks(process.argv[2] ?? '');
// Who asks for a page hears of it.
networks.catch(() => undefined);

async function answer({ id, page }: ReaderRequest): Promise<ReaderReply> {
  try {
    return { id, lines: await readPrint(page, await networks) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

let last: Promise<unknown> = Promise.resolve();
process.parentPort.on('message', ({ data }: { readonly data: ReaderRequest }) => {
  last = last.then(() => answer(data)).then((reply) => process.parentPort.postMessage(reply));
});
