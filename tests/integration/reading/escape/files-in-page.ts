/// <reference lib="dom" />
import type { Load } from './attempts-in-page.ts';

export interface FileAttempts {
  /** Addresses that gave anything but a refusal. */
  readonly reached: readonly string[];
  /** Names of Node and Electron that are there. */
  readonly foreign: readonly string[];
  /** What preload put into the room. */
  readonly bridge: readonly string[];
}

/** Runs inside the room's page: the files of the machine, the station's other pages, and Node. */
export async function filesInPage(addresses: readonly string[], load: Load): Promise<FileAttempts> {
  const reached: string[] = [];
  const byImage = (address: string): Promise<boolean> =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = address;
    });
  const byRequest = (address: string): Promise<boolean> =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.onload = () => resolve(xhr.status < 400 && xhr.responseText !== '');
      xhr.onerror = () => resolve(false);
      xhr.open('GET', address);
      xhr.send();
    });
  for (const address of addresses) {
    const tries = [
      fetch(address).then((response) => response.ok),
      byRequest(address),
      byImage(address),
      load(address).then(() => true),
    ];
    for (const attempt of tries) if (await attempt.catch(() => false)) reached.push(address);
  }
  const names = ['require', 'process', 'Buffer', 'module', 'exports', 'global', '__dirname', 'electron', 'ipcRenderer'];
  return {
    reached,
    foreign: names.filter((name) => Reflect.has(globalThis, name)),
    bridge: Object.keys(Reflect.get(window, 'readingRoom')).sort(),
  };
}
