import { convolutionOf } from './fold-convolution.ts';
import { attributeOf, type Graph, node, numberOf } from './graph.ts';
import { ATTRIBUTE, type NetworkNode } from './onnx-file.ts';

/** x · clip(x + 3, 0, 6) / 6, as the exporter writes it. */
const HARD_SWISH = { shift: 3, most: 6 } as const;

/** The only user of an answer, of one kind. */
function onlyUser(graph: Graph, of: NetworkNode | undefined, opType: string): NetworkNode | undefined {
  const [user, ...others] = of === undefined ? [] : graph.usersOf(of);
  return others.length === 0 && user?.opType === opType ? user : undefined;
}

/** The number that a node takes beside another's answer; null where it takes no such thing. */
function numberBeside(graph: Graph, one: NetworkNode | undefined): number | null {
  const numbers = (one?.input ?? []).map((name) => numberOf(graph.constant(name))).filter((value) => value !== null);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

function isClipToSix(graph: Graph, clip: NetworkNode): boolean {
  const [least, most] = [1, 2].map((at) => numberOf(graph.constant(clip.input[at])));
  const limits = [attributeOf(clip, 'min')?.f ?? least, attributeOf(clip, 'max')?.f ?? most];
  return limits[0] === 0 && limits[1] === HARD_SWISH.most;
}

interface HardSwish {
  /** What it is taken of. */
  readonly of: string;
  readonly nodes: readonly NetworkNode[];
  /** What follows at once: every value times so much, and so much more. */
  readonly scale: number;
  readonly shift: number;
  readonly last: NetworkNode;
}

function hardSwishAt(graph: Graph, add: NetworkNode): HardSwish | null {
  if (add.opType !== 'Add' || numberBeside(graph, add) !== HARD_SWISH.shift) return null;
  const clip = onlyUser(graph, add, 'Clip');
  const product = onlyUser(graph, clip, 'Mul');
  const quotient = onlyUser(graph, product, 'Div');
  const of = add.input.find((name) => graph.constant(name) === null);
  if (clip === undefined || product === undefined || quotient === undefined || of === undefined) return null;
  if (!isClipToSix(graph, clip) || !product.input.includes(of)) return null;
  if (numberBeside(graph, quotient) !== HARD_SWISH.most) return null;
  const nodes = [add, clip, product, quotient];
  const times = onlyUser(graph, quotient, 'Mul');
  const scale = numberBeside(graph, times);
  if (times === undefined || scale === null) return { of, nodes, scale: 1, shift: 0, last: quotient };
  const plus = onlyUser(graph, times, 'Add');
  const shift = numberBeside(graph, plus);
  if (plus === undefined || shift === null) return { of, nodes: [...nodes, times], scale, shift: 0, last: times };
  return { of, nodes: [...nodes, times, plus], scale, shift, last: plus };
}

/** A convolution of single pixels: it never sees the margin, so a shift of all its input is a shift of its answer. */
function isPointwise(one: NetworkNode): boolean {
  const pads = attributeOf(one, 'pads')?.ints ?? [];
  return (
    one.opType === 'Conv' && pads.every((pad) => Number(pad) === 0) && Number(attributeOf(one, 'group')?.i ?? 1) === 1
  );
}

/** Takes a scale and a shift of all a convolution's input into its weights. */
function foldAhead(graph: Graph, convolution: NetworkNode, { scale, shift }: HardSwish): boolean {
  const own = convolutionOf(graph, convolution);
  if (own === null) return false;
  const { kernel, bias } = own;
  const perChannel = kernel.values.length / bias.length;
  const sumOf = (at: number): number =>
    kernel.values.subarray(at * perChannel, (at + 1) * perChannel).reduce((sum, value) => sum + value, 0);
  convolution.input = [
    convolution.input[0] ?? '',
    graph.keep({ dims: kernel.dims, values: kernel.values.map((value) => value * scale) }),
    graph.keep({ dims: [bias.length], values: bias.map((value, at) => value + shift * sumOf(at)) }),
  ];
  return true;
}

/** A scale and a shift as a convolution of each channel with itself: ONNX Runtime keeps its layout over it. */
function affineNode(
  graph: Graph,
  { scale, shift }: HardSwish,
  channels: number,
  from: string,
  to: string,
): NetworkNode {
  const kernel = graph.keep({ dims: [channels, 1, 1, 1], values: new Float32Array(channels).fill(scale) });
  const bias = graph.keep({ dims: [channels], values: new Float32Array(channels).fill(shift) });
  return node('Conv', [from, kernel, bias], to, [
    { name: 'group', type: ATTRIBUTE.int, i: channels },
    { name: 'kernel_shape', type: ATTRIBUTE.ints, ints: [1, 1] },
  ]);
}

/** Hard swishes behind convolutions as hard sigmoid and product, what follows them as part of the next weights. */
export function lightenHardSwish(graph: Graph): void {
  for (const add of [...graph.nodes]) {
    const swish = hardSwishAt(graph, add);
    const source = graph.nodes.find(({ output }) => output.includes(swish?.of ?? ''));
    const channels = source?.opType === 'Conv' ? convolutionOf(graph, source)?.bias.length : undefined;
    if (swish === null || channels === undefined) continue;
    const [answer = ''] = swish.last.output;
    const gate = node('HardSigmoid', [swish.of], `${answer}.gate`, [
      { name: 'alpha', type: ATTRIBUTE.float, f: 1 / HARD_SWISH.most },
      { name: 'beta', type: ATTRIBUTE.float, f: HARD_SWISH.shift / HARD_SWISH.most },
    ]);
    const product = node('Mul', [swish.of, `${answer}.gate`], `${answer}.swish`, []);
    const users = graph.usersOf(swish.last);
    const isPlain = swish.scale === 1 && swish.shift === 0;
    if (isPlain || (users.every(isPointwise) && users.every((user) => foldAhead(graph, user, swish)))) {
      graph.replace(swish.nodes, [gate, product], `${answer}.swish`);
    } else {
      const affine = affineNode(graph, swish, channels, `${answer}.swish`, `${answer}.affine`);
      graph.replace(swish.nodes, [gate, product, affine], `${answer}.affine`);
    }
  }
}
