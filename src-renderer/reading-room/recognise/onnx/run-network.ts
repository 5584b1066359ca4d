import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Answer, Picture } from '#shared/recognition/network.ts';

/** One picture through an open session of one input and one output. */
export async function runNetwork(
  session: InferenceSession,
  { data, channels, width, height }: Picture,
): Promise<Answer> {
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const answers = await session.run({ [input]: new Tensor('float32', data, [1, channels, height, width]) });
  const answer = answers[output];
  if (answer === undefined) throw new Error(`the network gave no ${output}`);
  return { data: Float32Array.from(answer.data as Float32Array), dims: answer.dims };
}
