/// <reference lib="dom" />
import type { createWorldLink } from './world-link.ts';

/** What the page's world may ask of the shell; answered in the preload's world. */
export type ShellQuestion = 'permission' | 'open' | 'close';

/**
 * Runs first in every page, before any script of its own: waits for the preload's world to hand over the private element,
 * then puts up what the preload exposes and the few browser functions that are Electron's to decide.
 * Self-contained on purpose: its source text is what runs in the page (see page-source.ts).
 */
export function startMainWorld(createLink: typeof createWorldLink, greeting: string): void {
  type Method = (...args: unknown[]) => unknown;
  if (window.top !== window) return;
  const { DOMException, URL, document } = window;

  const freezeDeep = (value: unknown): unknown => {
    const isPlain = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
    if (!isPlain || Object.isFrozen(value)) return value;
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
    return value;
  };

  const expose = (key: unknown, api: unknown): void => {
    if (typeof key !== 'string') throw new TypeError('A key must be a string');
    if (key in window) throw new Error(`Cannot bind an API on top of an existing property on the window object`);
    Object.defineProperty(window, key, { value: freezeDeep(api), enumerable: true });
  };

  const connect = (node: EventTarget): void => {
    const link = createLink(node, 'main', 'isolated', expose);
    const ask = (question: ShellQuestion, ...args: unknown[]): unknown => link.remote(question, ...args);

    window.open = (url = '', target = '', features = '') => {
      const address = String(url) === '' ? 'about:blank' : new URL(String(url), document.baseURI).href;
      ask('open', address, String(target), String(features));
      return null;
    };
    window.close = () => void ask('close');

    const gate = (owner: object | undefined, name: string, permission: string, refuse: Method): void => {
      const original = owner === undefined ? undefined : (Reflect.get(owner, name) as Method | undefined);
      if (owner === undefined || typeof original !== 'function') return;
      const gated = function (this: unknown, ...args: unknown[]): Promise<unknown> {
        return Promise.resolve(ask('permission', permission)).then((isGranted) =>
          isGranted === true ? original.apply(this, args) : refuse(...args),
        );
      };
      Object.defineProperty(owner, name, { value: gated, configurable: true, writable: true });
    };
    const notAllowed = (): never => {
      throw new DOMException('Permission denied', 'NotAllowedError');
    };
    const notLocated: Method = (_onPosition, onError) => {
      const error = { code: 1, message: 'User denied Geolocation', PERMISSION_DENIED: 1 };
      if (typeof onError === 'function') onError(error);
    };
    // The interfaces are absent outside secure contexts, hence the optional steps.
    gate(window.Notification, 'requestPermission', 'notifications', () => 'denied');
    gate(window.Geolocation?.prototype, 'getCurrentPosition', 'geolocation', notLocated);
    gate(window.Geolocation?.prototype, 'watchPosition', 'geolocation', notLocated);
    gate(window.MediaDevices?.prototype, 'getUserMedia', 'media', notAllowed);
    gate(window.MediaDevices?.prototype, 'getDisplayMedia', 'display-capture', notAllowed);
    gate(window.Clipboard?.prototype, 'read', 'clipboard-read', notAllowed);
    gate(window.Clipboard?.prototype, 'readText', 'clipboard-read', notAllowed);
    gate(window.Clipboard?.prototype, 'write', 'clipboard-sanitized-write', notAllowed);
    gate(window.Clipboard?.prototype, 'writeText', 'clipboard-sanitized-write', notAllowed);
    gate(window.Navigator.prototype, 'requestMIDIAccess', 'midi', notAllowed);
    gate(window.Element.prototype, 'requestFullscreen', 'fullscreen', notAllowed);
    gate(window.Element.prototype, 'requestPointerLock', 'pointerLock', notAllowed);
  };

  document.addEventListener(
    greeting,
    (event) => {
      const node = (event as MouseEvent).relatedTarget;
      if (node !== null) connect(node);
    },
    { once: true },
  );
}
