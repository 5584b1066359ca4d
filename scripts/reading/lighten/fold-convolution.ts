import { attributeOf, type Graph, numberOf } from './graph.ts';
import type { NetworkNode, Weights } from './onnx-file.ts';

/** By channel: what is multiplied with, and then added. */
export interface Affine {
  readonly scale: (channel: number) => number;
  readonly shift: (channel: number) => number;
}

/** ONNX, BatchNormalization. */
const DEFAULT_EPSILON = 1e-5;

/** What a node behind a convolution does to each of its channels; null where it is more than that. */
function affineOf(graph: Graph, behind: NetworkNode, answer: string, channels: number): Affine | null {
  if (behind.opType === 'BatchNormalization') {
    const [scale, shift, mean, variance] = behind.input.slice(1).map((name) => graph.constant(name)?.values);
    if (scale === undefined || shift === undefined || mean === undefined || variance === undefined) return null;
    const epsilon = attributeOf(behind, 'epsilon')?.f ?? DEFAULT_EPSILON;
    const scaleOf = (at: number): number => (scale[at] ?? 1) / Math.sqrt((variance[at] ?? 1) + epsilon);
    return { scale: scaleOf, shift: (at) => (shift[at] ?? 0) - (mean[at] ?? 0) * scaleOf(at) };
  }
  if (behind.opType !== 'Mul' && behind.opType !== 'Add') return null;
  const weights = graph.constant(behind.input.find((name) => name !== answer));
  const one = numberOf(weights);
  const isByChannel = weights?.dims.length === 4 && weights.values.length === channels && weights.dims[1] === channels;
  if (weights === null || (one === null && !isByChannel)) return null;
  const numberAt = (at: number): number => one ?? weights.values[at] ?? 0;
  return behind.opType === 'Mul' ? { scale: numberAt, shift: () => 0 } : { scale: () => 1, shift: numberAt };
}

/** Weights and bias of a convolution, the bias nought where it has none; null where they are not constant. */
export function convolutionOf(graph: Graph, { input }: NetworkNode): { kernel: Weights; bias: Float32Array } | null {
  const kernel = graph.constant(input[1]);
  if (kernel === null) return null;
  const bias = input.length > 2 ? graph.constant(input[2])?.values : new Float32Array(kernel.dims[0] ?? 0);
  return bias === undefined ? null : { kernel, bias };
}

/** Scales, shifts and normalisations that follow a convolution become part of its weights. */
export function foldBehindConvolution(graph: Graph): void {
  for (const convolution of graph.nodes.filter(({ opType }) => opType === 'Conv')) {
    for (;;) {
      const [behind, ...others] = graph.usersOf(convolution);
      const [answer = ''] = convolution.output;
      const own = convolutionOf(graph, convolution);
      if (behind === undefined || others.length > 0 || own === null) break;
      const { kernel, bias } = own;
      const affine = affineOf(graph, behind, answer, bias.length);
      if (affine === null) break;
      const perChannel = kernel.values.length / bias.length;
      const scaled = kernel.values.map((value, at) => value * affine.scale(Math.floor(at / perChannel)));
      const shifted = bias.map((value, at) => value * affine.scale(at) + affine.shift(at));
      convolution.input = [
        convolution.input[0] ?? '',
        graph.keep({ dims: kernel.dims, values: scaled }),
        graph.keep({ dims: [bias.length], values: shifted }),
      ];
      graph.replace([behind], [], answer);
    }
  }
}
