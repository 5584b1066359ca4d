import { registerHooks } from 'node:module';

const SPECIFIERS = new Set(['electron', 'electron/main', 'electron/common', 'electron/renderer']);
const STAND_IN = new URL('./electron.ts', import.meta.url).href;

/** From here on, `electron` is the stand-in, for import and require alike. */
export function registerElectron(): void {
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      SPECIFIERS.has(specifier) ? { url: STAND_IN, shortCircuit: true } : nextResolve(specifier, context),
  });
}
