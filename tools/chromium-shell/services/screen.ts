import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';
import { guardEmitterClass } from '../core/guard.ts';

/** The screen a headless Chromium is given (see browser/chromium-flags.ts). */
const SIZE = { width: 1920, height: 1080 };

export function workArea(): Rectangle {
  return { x: 0, y: 0, ...SIZE };
}

/** Electron's `screen`: one display of the usual size, at scale 1. */
class Screen extends EventEmitter {
  getPrimaryDisplay(): object {
    return {
      id: 1,
      label: 'chromium-shell',
      bounds: workArea(),
      workArea: workArea(),
      size: SIZE,
      workAreaSize: SIZE,
      scaleFactor: 1,
      rotation: 0,
      internal: false,
      touchSupport: 'unknown',
    };
  }

  getAllDisplays(): object[] {
    return [this.getPrimaryDisplay()];
  }

  getDisplayMatching(): object {
    return this.getPrimaryDisplay();
  }

  getDisplayNearestPoint(): object {
    return this.getPrimaryDisplay();
  }

  getCursorScreenPoint(): { x: number; y: number } {
    return { x: 0, y: 0 };
  }
}

guardEmitterClass('screen', Screen);

export const screen = new Screen();
