/// <reference lib="dom" />

/**
 * Lets page scripts name `app://host/path` in full, which Chromium itself cannot load: where a script hands such an
 * address to the browser, the loopback one goes in. Markup (`<img src="app://…">` in a file) is out of reach.
 * Self-contained on purpose: its source text is what runs in the page (see page-source.ts).
 */
export function mapAppAddresses(hostSuffix: string): void {
  type Method = (this: unknown, ...args: unknown[]) => unknown;

  const map = (value: unknown): unknown => {
    if (typeof value !== 'string' && !(value instanceof URL)) return value;
    const match = /^app:\/\/([^/?#]+)(.*)$/is.exec(String(value));
    return match === null ? value : `http://${match[1]?.toLowerCase()}${hostSuffix}${match[2]}`;
  };

  const wrap = (owner: object, name: string, position: number): void => {
    const original = Reflect.get(owner, name) as Method;
    const wrapped: Method = function (...args) {
      return original.apply(
        this,
        args.map((value, index) => (index === position ? map(value) : value)),
      );
    };
    Object.defineProperty(owner, name, { value: wrapped, configurable: true, writable: true });
  };

  const wrapConstructor = (name: 'Request' | 'Worker' | 'SharedWorker' | 'EventSource'): void => {
    const original: unknown = Reflect.get(window, name);
    if (typeof original !== 'function') return;
    const construct = (target: object, [address, ...rest]: unknown[], newTarget: object): object =>
      Reflect.construct(target as () => void, [map(address), ...rest], newTarget as () => void) as object;
    const wrapped = new Proxy(original, { construct });
    Object.defineProperty(window, name, { value: wrapped, configurable: true, writable: true });
  };

  const wrapProperty = (owner: object, name: string): void => {
    const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (get === undefined || set === undefined) return;
    const setMapped = function (this: unknown, value: unknown): void {
      set.call(this, map(value));
    };
    Object.defineProperty(owner, name, { ...rest, get, set: setMapped });
  };

  wrap(window, 'fetch', 0);
  wrap(XMLHttpRequest.prototype, 'open', 1);
  wrap(Element.prototype, 'setAttribute', 1);
  for (const name of ['Request', 'Worker', 'SharedWorker', 'EventSource'] as const) wrapConstructor(name);
  for (const element of [HTMLImageElement, HTMLIFrameElement, HTMLScriptElement, HTMLMediaElement, HTMLSourceElement])
    wrapProperty(element.prototype, 'src');
  wrapProperty(HTMLEmbedElement.prototype, 'src');
  wrapProperty(HTMLLinkElement.prototype, 'href');
  wrapProperty(HTMLObjectElement.prototype, 'data');
}
