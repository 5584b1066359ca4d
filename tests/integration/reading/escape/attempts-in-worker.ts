/// <reference lib="webworker" />
import type { Attempts, Load } from './attempts-in-page.ts';

/** The same from inside a worker of the room, where the decoders of PDF and TIFF run. */
export async function attemptsInWorker(port: number, load: Load): Promise<Attempts> {
  const http = `http://127.0.0.1:${port}/worker-`;
  const opens = (socket: EventTarget): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      for (const event of ['error', 'close']) socket.addEventListener(event, () => reject(new Error(event)));
      setTimeout(() => reject(new Error('nothing happened')), 2_000);
    });
  const ways: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(`${http}fetch`),
    'fetch without cors': () => fetch(`${http}opaque`, { mode: 'no-cors' }),
    request: () => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', `${http}xhr`, false);
      xhr.send();
    },
    'web socket': () => opens(new WebSocket(`ws://127.0.0.1:${port}/`)),
    'event source': () => opens(new EventSource(`${http}events`)),
    import: () => load(`${http}import.js`),
    file: () => fetch('file:///etc/hostname'),
    worker: () => opens(new Worker(`${http}worker.js`)),
  };
  const ended: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(ways)) {
    try {
      await attempt();
      ended[name] = 'reached';
    } catch {
      ended[name] = 'refused';
    }
  }
  return ended;
}
