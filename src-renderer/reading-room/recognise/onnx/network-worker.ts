import { env, InferenceSession } from 'onnxruntime-web/wasm';
import type { NetworkReply, NetworkRequest } from './network-message.ts';
import { runNetwork } from './run-network.ts';

const sessions = new Map<string, Promise<InferenceSession>>();

function sessionOf(network: string): Promise<InferenceSession> {
  const held = sessions.get(network);
  if (held !== undefined) return held;
  const opened = InferenceSession.create(network, { executionProviders: ['wasm'] });
  sessions.set(network, opened);
  // Whoever asked hears of it; the next one tries again.
  opened.catch(() => sessions.delete(network));
  return opened;
}

async function answer({ id, network, picture }: NetworkRequest): Promise<NetworkReply> {
  // One thread: this worker is one already, and the text engine has two more. The runtime's WebAssembly lies beside this
  // worker's own file, where the bundler put it.
  env.wasm.numThreads = 1;
  try {
    return { id, answer: await runNetwork(await sessionOf(network), picture) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

/** One after the other: the runtime takes one picture at a time. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<NetworkRequest>) => {
  last = last.then(async () => {
    const reply = await answer(data);
    // Handed over, not copied: a line's answer has some 700,000 numbers.
    self.postMessage(reply, { transfer: 'answer' in reply ? [reply.answer.data.buffer] : [] });
  });
});
