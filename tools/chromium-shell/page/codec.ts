/** How bytes become text and back; Node and the page each have their own fast way. */
export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array<ArrayBuffer>;
}

/** A value as it travels: a JSON-ready tree, and the base64 of its larger byte arrays beside it. */
export interface Packed {
  readonly tree: unknown;
  readonly attachments: readonly string[];
}

/** Structured values and their travelling form. In a tree a JSON array is always a tagged value, so objects need no escaping. */
export interface Codec {
  readonly pack: (value: unknown) => Packed;
  readonly unpack: (tree: unknown, attachments: readonly Uint8Array<ArrayBuffer>[]) => unknown;
}

/**
 * Carries what Electron's structured clone carries: typed arrays, Date, Map, Set, bigint, undefined, Error, cycles.
 * Self-contained on purpose: its source text is also what runs in the page (see page-source.ts).
 */
export function createCodec(base64: Base64): Codec {
  type Tagged = readonly [tag: string, ...parts: unknown[]];
  const views: Record<string, new (buffer: ArrayBuffer) => object> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const errors: Record<string, ErrorConstructor> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  };

  const refuse = (): never => {
    throw new TypeError('An object could not be cloned.');
  };

  const viewName = (value: ArrayBufferView): string => {
    const name = Object.prototype.toString.call(value).slice(8, -1);
    return name in views ? name : refuse();
  };

  const packBytes = (name: string, bytes: Uint8Array, attachments: string[]): unknown => {
    const text = base64.encode(bytes);
    return ['b', name, text.length < 1024 ? text : attachments.push(text) - 1];
  };

  const packObject = (value: object, attachments: string[], walk: (inner: unknown) => unknown): unknown => {
    if (Array.isArray(value)) return ['a', Array.from(value, walk)];
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return packBytes(viewName(value), bytes, attachments);
    }
    if (value instanceof ArrayBuffer) return packBytes('ArrayBuffer', new Uint8Array(value), attachments);
    if (value instanceof Date) return ['D', Number.isNaN(value.getTime()) ? null : value.getTime()];
    if (value instanceof RegExp) return ['R', value.source, value.flags];
    if (value instanceof Map) return ['M', Array.from(value, ([key, item]) => [walk(key), walk(item)])];
    if (value instanceof Set) return ['S', Array.from(value, walk)];
    if (value instanceof Error) return ['E', value.name, value.message, value.stack ?? null];
    if (Object.prototype.toString.call(value) !== '[object Object]') return refuse();
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) setOwn(result, key, walk((value as Record<string, unknown>)[key]));
    return result;
  };

  const packPrimitive = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return ['u'];
    if (typeof value === 'bigint') return ['n', String(value)];
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['d', Object.is(value, -0) ? '-0' : String(value)];
    return refuse();
  };

  const pack = (root: unknown): Packed => {
    const seen = new Map<object, number>();
    const attachments: string[] = [];
    const walk = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return packPrimitive(value);
      const known = seen.get(value);
      if (known !== undefined) return ['r', known];
      seen.set(value, seen.size);
      return packObject(value, attachments, walk);
    };
    return { tree: walk(root), attachments };
  };

  /** An own property even when its name is `__proto__`. */
  const setOwn = (target: object, key: string, value: unknown): void => {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  };

  const unpackBytes = (name: string, { buffer }: Uint8Array<ArrayBuffer>): unknown => {
    const View = views[name];
    return View === undefined ? buffer : new View(buffer);
  };

  const unpackError = (name: string, message: string, stack: string | null): Error => {
    const error = new (errors[name] ?? Error)(message);
    if (stack !== null) Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
    return error;
  };

  const unpack = (root: unknown, attachments: readonly Uint8Array<ArrayBuffer>[]): unknown => {
    const bytesOf = (place: string | number): Uint8Array<ArrayBuffer> =>
      typeof place === 'string' ? base64.decode(place) : (attachments[place] ?? new Uint8Array());
    const seen: unknown[] = [];
    const keep = <T>(value: T): T => {
      seen.push(value);
      return value;
    };
    const fillMap = (target: Map<unknown, unknown>, entries: [unknown, unknown][]): Map<unknown, unknown> => {
      for (const [key, item] of entries) target.set(walk(key), walk(item));
      return target;
    };
    const fillSet = (target: Set<unknown>, items: unknown[]): Set<unknown> => {
      for (const item of items) target.add(walk(item));
      return target;
    };
    const fillArray = (target: unknown[], items: unknown[]): unknown[] => {
      for (const item of items) target.push(walk(item));
      return target;
    };
    const fillObject = (target: object, source: object): object => {
      for (const [key, item] of Object.entries(source)) {
        if (key === '__proto__') setOwn(target, key, walk(item));
        else (target as Record<string, unknown>)[key] = walk(item);
      }
      return target;
    };
    const walkTagged = ([tag, first, second, third]: Tagged): unknown => {
      switch (tag) {
        case 'u':
          return undefined;
        case 'n':
          return BigInt(first as string);
        case 'd':
          return Number(first);
        case 'r':
          return seen[first as number];
        case 'a':
          return fillArray(keep([]), first as unknown[]);
        case 'b':
          return keep(unpackBytes(first as string, bytesOf(second as string | number)));
        case 'D':
          return keep(new Date((first as number | null) ?? Number.NaN));
        case 'R':
          return keep(new RegExp(first as string, second as string));
        case 'M':
          return fillMap(keep(new Map()), first as [unknown, unknown][]);
        case 'S':
          return fillSet(keep(new Set()), first as unknown[]);
        case 'E':
          return keep(unpackError(first as string, second as string, third as string | null));
        default:
          throw new TypeError(`unknown tag ${tag}`);
      }
    };
    const walk = (tree: unknown): unknown => {
      if (typeof tree !== 'object' || tree === null) return tree;
      if (Array.isArray(tree)) return walkTagged(tree as unknown as Tagged);
      return fillObject(keep({}), tree);
    };
    return walk(root);
  };

  return { pack, unpack };
}
