import { EventEmitter } from 'node:events';
import { guardEmitterClass } from '../core/guard.ts';

/** Electron's `nativeTheme`. The stand-in's system is light; pages are told of `themeSource` (see windows/page.ts). */
class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  private source: 'system' | 'light' | 'dark' = 'system';

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    if (source === this.source) return;
    this.source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }
}

guardEmitterClass('nativeTheme', NativeTheme);

export const nativeTheme = new NativeTheme();
