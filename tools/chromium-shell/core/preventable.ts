import type { EventEmitter } from 'node:events';

/** The event object Electron hands to listeners that may refuse what is about to happen. */
export interface PreventableEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export function createPreventableEvent<T extends object>(details: T): T & PreventableEvent {
  let prevented = false;
  return Object.defineProperties(Object.assign({ preventDefault: () => undefined }, details), {
    defaultPrevented: { get: () => prevented, enumerable: true },
    preventDefault: {
      value: () => {
        prevented = true;
      },
    },
  }) as T & PreventableEvent;
}

/** Emits and tells whether a listener refused. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...rest: readonly unknown[]
): boolean {
  const event = createPreventableEvent(details);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}
