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

  const mark = '\u0000world-link';
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

  const mapObject = (value: object, each: (inner: unknown) => unknown): unknown => {
    const result: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) result[key] = each(inner);
    return result;
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

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return packFunction(value as AnyFunction);
    if (typeof value === 'symbol') throw cannotClone();
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return packPromise(value);
    if (Array.isArray(value)) return value.map(pack);
    return toText.call(value) === '[object Object]' ? mapObject(value, pack) : value;
  };

  const packSafely = (value: unknown): unknown => {
    try {
      return pack(value);
    } catch (error) {
      return error;
    }
  };

  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(unpack);
    if (toText.call(value) !== '[object Object]') return value;
    const { [mark]: kind, id } = value as { [mark]?: string; id: number };
    if (kind === 'function') return (...args: readonly unknown[]) => call(id, args);
    if (kind === 'promise') return new Promise((resolve, reject) => settlers.set(id, { resolve, reject }));
    return mapObject(value, unpack);
  };

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
    post({ kind: 'call', id, turn, args: args.map(pack) });
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
