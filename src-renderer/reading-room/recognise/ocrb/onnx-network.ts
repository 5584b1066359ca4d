import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { OcrbNetwork } from './ocrb-recogniser.ts';

/**
 * The network in WebAssembly, from files below `base`, the room's own origin. One thread: a line takes some 20 ms, and
 * the text engine's workers want the cores. The session is opened with the first line and kept.
 */
export function openOcrbNetwork(base: URL): OcrbNetwork {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmPaths = { wasm: new URL('vendor/onnxruntime/ort-wasm-simd-threaded.wasm', base).href };
  let opened: Promise<InferenceSession> | null = null;
  const open = (): Promise<InferenceSession> => {
    opened ??= InferenceSession.create(new URL('models/ocrb.onnx', base).href, { executionProviders: ['wasm'] });
    return opened;
  };
  return async ({ data, width, height }) => {
    const session = await open();
    const { logits } = await session.run({ picture: new Tensor('float32', data, [1, 1, height, width]) });
    if (logits === undefined) throw new Error('the network gave no logits');
    return { logits: Float32Array.from(logits.data as Float32Array), columns: logits.dims[2] ?? 0 };
  };
}
