import { mapAppAddresses } from './app-addresses.ts';
import { createCodec } from './codec.ts';
import { startMainWorld } from './main-world.ts';
import { type PreloadFacts, startPreloadWorld } from './preload-world.ts';
import { createWire } from './wire.ts';
import { createWorldLink } from './world-link.ts';

/**
 * The scripts for a page are the source text of functions that Node has already stripped of their types; each of them
 * stands alone, so that no bundler is needed between this folder and the page.
 */
export function mainWorldSource(greeting: string, hostSuffix: string): string {
  return [
    `(${mapAppAddresses})(${JSON.stringify(hostSuffix)});`,
    `(${startMainWorld})(${createWorldLink}, ${JSON.stringify(greeting)});`,
    '//# sourceURL=chromium-shell/main-world',
  ].join('\n');
}

/** `preload` is the CommonJS bundle built for Electron's sandbox; empty when a window has none. */
export function preloadWorldSource(facts: PreloadFacts, preload: string): string {
  const wrapped = `function (require, module, exports, process, setImmediate) {\n${preload}\n}`;
  const parameters = [createWorldLink, createCodec, createWire, JSON.stringify(facts), wrapped].map(String);
  return `(${startPreloadWorld})(${parameters.join(',\n')});\n//# sourceURL=chromium-shell/preload-world`;
}
