import type { Answer, Network } from '#shared/recognition/network.ts';
import type { NetworkReply, NetworkRequest } from './network-message.ts';

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * Networks in one worker of their own, from files below `base`, the room's own origin: the page stays free to deliver
 * pictures and to hear that it should stop. The worker starts with the first picture; a lost one is replaced.
 */
export function openNetworks(base: URL): (file: string) => Network {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function failAll(reason: string): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<NetworkReply>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) one?.reject(new Error(data.error));
      else one?.resolve(data.answer);
    };
    started.onerror = (event) => failAll(`the networks' worker failed: ${event.message}`);
    return started;
  }

  return (file) => (picture) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const request: NetworkRequest = {
        id: lastId,
        network: new URL(file, base).href,
        picture,
      };
      worker.postMessage(request);
    });
}
