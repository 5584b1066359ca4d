/// <reference lib="dom" />

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** A call into the other JavaScript world of the same page. */
export interface WorldLink {
  /** The function the other side put up as its root. */
  readonly remote: AnyFunction;
}

/**
 * Joins the page's own world and the preload's isolated world, as Electron's contextBridge does: functions and promises
 * are proxied, everything else is cloned by the browser when an event's detail crosses worlds. `node` is a detached
 * element only these two know, so the page's scripts never see the traffic.
 * Self-contained on purpose: its source text is what runs in the page (see page-source.ts).
 */
export function createWorldLink(node: EventTarget, mine: string, theirs: string, root: AnyFunction): WorldLink {
  type Settlers = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };
  type Reply = { readonly ok: boolean; readonly value: unknown };
  type Message =
    | { readonly kind: 'call'; readonly id: number; readonly turn: number; readonly args: unknown }
    | { readonly kind: 'settle'; readonly id: number; readonly ok: boolean; readonly value: unknown };

  const mark = '\u0000world-link' as const;
  // Taken now: a page that later tampers with the prototypes changes nothing here.
  const listen = node.addEventListener.bind(node);
  const unlisten = node.removeEventListener.bind(node);
  const dispatch = node.dispatchEvent.bind(node);
  const { CustomEvent } = window;
  const toText = Object.prototype.toString;
  const functions: AnyFunction[] = [root];
  const functionIds = new WeakMap<AnyFunction, number>();
  const settlers = new Map<number, Settlers>();
  let promises = 0;
  let turns = 0;

  const cannotClone = (): TypeError => new TypeError('An object could not be cloned.');

  /** Copies plain objects and arrays, keeping cycles and shared parts as they are; `each` turns the rest. */
  const copier = (each: (value: unknown) => unknown): ((value: unknown) => unknown) => {
    const copies = new Map<object, object>();
    const copy = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || toText.call(value) !== '[object Object]') {
        if (!Array.isArray(value)) return each(value);
      }
      const known = copies.get(value as object);
      if (known !== undefined) return known;
      const turned = each(value);
      if (turned !== value) return turned;
      const result: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
      copies.set(value as object, result);
      for (const [key, inner] of Object.entries(value as object))
        (result as Record<string, unknown>)[key] = copy(inner);
      if (Array.isArray(value)) (result as unknown[]).length = value.length;
      return result;
    };
    return copy;
  };

  const packFunction = (value: AnyFunction): unknown => {
    const id = functionIds.get(value) ?? functions.push(value) - 1;
    functionIds.set(value, id);
    return { [mark]: 'function', id };
  };

  const packPromise = (value: PromiseLike<unknown>): unknown => {
    const id = ++promises;
    const settle = (ok: boolean, result: unknown): void => post({ kind: 'settle', id, ok, value: packSafely(result) });
    value.then(
      (result) => settle(true, result),
      (error) => settle(false, error),
    );
    return { [mark]: 'promise', id };
  };

  const packOne = (value: unknown): unknown => {
    if (typeof value === 'function') return packFunction(value as AnyFunction);
    if (typeof value === 'symbol') throw cannotClone();
    return value instanceof Promise ? packPromise(value) : value;
  };
  const pack = (value: unknown): unknown => copier(packOne)(value);

  const packSafely = (value: unknown): unknown => {
    try {
      return pack(value);
    } catch (error) {
      return error;
    }
  };

  const unpackOne = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !(mark in value)) return value;
    const { [mark]: kind, id } = value as { [mark]: unknown; id: number };
    if (kind === 'function') return (...args: readonly unknown[]) => call(id, args);
    return new Promise((resolve, reject) => settlers.set(id, { resolve, reject }));
  };
  const unpack = (value: unknown): unknown => copier(unpackOne)(value);

  const post = (message: Message): void => {
    dispatch(new CustomEvent(theirs, { detail: message }));
  };

  const call = (id: number, args: readonly unknown[]): unknown => {
    const turn = ++turns;
    let reply: Reply | null = null;
    const onReply = (event: Event): void => {
      reply = (event as CustomEvent<Reply | null>).detail;
    };
    const replyName = `${mine}:${turn}`;
    listen(replyName, onReply);
    post({ kind: 'call', id, turn, args: pack(args) });
    unlisten(replyName, onReply);
    // The browser drops a detail it cannot clone.
    if (reply === null) throw cannotClone();
    const { ok, value } = reply as Reply;
    if (ok) return unpack(value);
    throw unpack(value);
  };

  const answer = (id: number, args: unknown): Reply => {
    try {
      return { ok: true, value: pack(functions[id]?.(...(unpack(args) as unknown[]))) };
    } catch (error) {
      return { ok: false, value: packSafely(error) };
    }
  };

  listen(mine, (event) => {
    const message = (event as CustomEvent<Message | null>).detail;
    if (message === null) return;
    if (message.kind === 'call') {
      dispatch(new CustomEvent(`${theirs}:${message.turn}`, { detail: answer(message.id, message.args) }));
      return;
    }
    const waiting = settlers.get(message.id);
    settlers.delete(message.id);
    if (message.ok) waiting?.resolve(unpack(message.value));
    else waiting?.reject(unpack(message.value));
  });

  return { remote: (...args) => call(0, args) };
}
