import { type Attribute, type NetworkGraph, type NetworkNode, tensorOf, type Weights, weightsOf } from './onnx-file.ts';

/** A network being rewritten. Every name is given once: to one node's answer or to one constant. */
export interface Graph {
  /** In the order in which they run. */
  readonly nodes: readonly NetworkNode[];
  /** Null where the name is no constant of numbers. */
  constant(name: string | undefined): Weights | null;
  /** A new constant's name. */
  keep(weights: Weights): string;
  /** Who takes a node's answer. */
  usersOf(node: NetworkNode): readonly NetworkNode[];
  /** Puts nodes in the place of others; what they answered is taken from `answer` from now on. */
  replace(old: readonly NetworkNode[], by: readonly NetworkNode[], answer: string): void;
  /** Writes it back without what nobody takes any more. */
  close(): void;
}

export function node(
  opType: string,
  input: readonly string[],
  output: string,
  attribute: readonly Attribute[],
): NetworkNode {
  return { opType, input: [...input], output: [output], attribute };
}

export function attributeOf({ attribute }: NetworkNode, name: string): Attribute | undefined {
  return attribute.find((one) => one.name === name);
}

/** The only number of a constant; null where there is none or where there are more. */
export function numberOf(weights: Weights | null): number | null {
  return weights?.values.length === 1 ? (weights.values[0] ?? null) : null;
}

export function openGraph(graph: NetworkGraph): Graph {
  let nodes = graph.node;
  const constants = new Map<string, Weights>();
  const made = new Set<string>();
  const tensors = [
    ...graph.initializer.map((tensor) => [tensor.name, tensor] as const),
    ...nodes.flatMap((one) => {
      const tensor = one.opType === 'Constant' ? attributeOf(one, 'value')?.t : undefined;
      return tensor === undefined ? [] : [[one.output[0] ?? '', tensor] as const];
    }),
  ];
  for (const [name, tensor] of tensors) {
    const weights = weightsOf(tensor);
    if (weights !== null) constants.set(name, weights);
  }
  return {
    get nodes() {
      return nodes;
    },
    constant: (name) => constants.get(name ?? '') ?? null,
    keep(weights) {
      const name = `lightened.${made.size}`;
      made.add(name);
      constants.set(name, weights);
      return name;
    },
    usersOf: ({ output }) => nodes.filter(({ input }) => output.some((name) => input.includes(name))),
    replace(old, by, answer) {
      const at = nodes.findIndex((one) => old.includes(one));
      const answers = new Set(old.flatMap(({ output }) => output));
      const rest = nodes.filter((one) => !old.includes(one));
      nodes = [...rest.slice(0, at), ...by, ...rest.slice(at)];
      for (const one of rest) one.input = one.input.map((name) => (answers.has(name) ? answer : name));
    },
    close() {
      const taken = new Set(nodes.flatMap(({ input }) => input));
      graph.node = nodes.filter(({ opType, output }) => opType !== 'Constant' || taken.has(output[0] ?? ''));
      const added = [...made].filter((name) => taken.has(name));
      graph.initializer = [
        ...graph.initializer.filter(({ name }) => taken.has(name)),
        ...added.flatMap((name) => {
          const weights = constants.get(name);
          return weights === undefined ? [] : [tensorOf(name, weights)];
        }),
      ];
    },
  };
}
