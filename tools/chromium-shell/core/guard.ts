import { EventEmitter } from 'node:events';

/** Thrown for every Electron name the stand-in does not carry, so that a gap shows itself by name and not as `undefined`. */
export class NotImplementedError extends Error {
  constructor(name: string) {
    super(`chromium-shell 未实现 electron.${name}`);
    this.name = 'NotImplementedError';
  }
}

/** Names that engines, `await`, loggers and test runners probe for; answering `undefined` is what an ordinary object does. */
const PROBED = new Set(['then', 'toJSON', 'inspect', 'nodeType', '$$typeof', 'asymmetricMatch', 'domain', 'default']);

/** The end of a prototype chain: ordinary object members, and a named refusal for everything else. */
function guardPrototype(name: string): object {
  return new Proxy(Object.create(null), {
    get(_target, property): unknown {
      if (typeof property === 'symbol') return Reflect.get(Object.prototype, property);
      if (property in Object.prototype) return Reflect.get(Object.prototype, property);
      if (PROBED.has(property) || property.startsWith('_')) return undefined;
      throw new NotImplementedError(`${name}.${property}`);
    },
  });
}

/** Makes unknown members of a plain object throw by name. */
export function guardObject<T extends object>(name: string, members: T): T {
  Object.setPrototypeOf(members, guardPrototype(name));
  return members;
}

/**
 * Makes unknown members of an emitter class throw by name. The emitter methods are copied rather than inherited: the real
 * `EventEmitter.prototype` is shared by the whole process and must not end in our guard.
 */
export function guardEmitterClass(name: string, owner: { prototype: EventEmitter }): void {
  const emitterMethods = Object.getOwnPropertyDescriptors(EventEmitter.prototype);
  Object.setPrototypeOf(owner.prototype, Object.create(guardPrototype(name), emitterMethods));
}

/** Stands for a whole Electron module the stand-in does not have: any use of it throws by name. */
export function absentModule(name: string): object {
  const refuse = (): never => {
    throw new NotImplementedError(name);
  };
  // Only a `function` may stand behind `new`.
  const constructible = function absent(): void {
    refuse();
  };
  return new Proxy(constructible, {
    get(_target, property): unknown {
      if (typeof property === 'symbol' || PROBED.has(property) || property === 'prototype') return undefined;
      throw new NotImplementedError(`${name}.${property}`);
    },
    apply: refuse,
    construct: refuse,
  });
}

/** Makes the named methods throw, as Electron's do, once the object behind them is gone. */
export function refuseWhenDestroyed<T extends { isDestroyed(): boolean }>(
  owner: { prototype: T },
  names: readonly (keyof T & string)[],
): void {
  for (const name of names) {
    const method: unknown = owner.prototype[name];
    if (typeof method !== 'function') throw new Error(`${name} is not a method`);
    const checked = function (this: T, ...args: unknown[]): unknown {
      if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
      return method.apply(this, args);
    };
    Object.defineProperty(owner.prototype, name, { value: checked, configurable: true, writable: true });
  }
}
