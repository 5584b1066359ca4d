import { EventEmitter } from 'node:events';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { guardEmitterClass } from '../core/guard.ts';
import { report } from '../core/log.ts';
import type { CdpSession } from './cdp-connection.ts';

type DownloadState = 'progressing' | 'completed' | 'cancelled' | 'interrupted';

export interface BegunDownload {
  readonly guid: string;
  readonly url: string;
  readonly suggestedFilename: string;
}

/** Electron's `DownloadItem`. */
export class DownloadItem extends EventEmitter {
  private readonly begun: BegunDownload;
  private savePath = '';
  private state: DownloadState = 'progressing';
  private received = 0;
  private total = 0;
  private readonly stop: () => void;

  constructor(begun: BegunDownload, stop: () => void) {
    super();
    this.begun = begun;
    this.stop = stop;
  }

  getURL(): string {
    return this.begun.url;
  }

  getFilename(): string {
    return this.begun.suggestedFilename;
  }

  getState(): DownloadState {
    return this.state;
  }

  getReceivedBytes(): number {
    return this.received;
  }

  getTotalBytes(): number {
    return this.total;
  }

  getSavePath(): string {
    return this.savePath;
  }

  setSavePath(path: string): void {
    this.savePath = path;
  }

  cancel(): void {
    this.stop();
  }

  /** Not Electron's: what Chromium tells of the transfer. */
  progress(received: number, total: number): void {
    this.received = received;
    this.total = total;
    this.emit('updated', {}, 'progressing');
  }

  /** Not Electron's. */
  finish(state: Exclude<DownloadState, 'progressing'>): void {
    this.state = state;
    this.emit('done', {}, state);
  }
}

guardEmitterClass('DownloadItem', DownloadItem);

/** Says in which context a download runs and whether it may; asked once, when it begins. */
export type DownloadJudge = (item: DownloadItem, frameId: string) => { contextId: string; isAllowed: boolean };

/** Downloads are kept aside under a name of Chromium's until the application has said where they belong. */
export function watchDownloads(browser: CdpSession, folder: string, judge: DownloadJudge): void {
  const items = new Map<string, DownloadItem>();
  browser.on('Browser.downloadWillBegin', (begun) => {
    const cancel = (): void => {
      // A small one may have ended already.
      browser.send('Browser.cancelDownload', { guid: begun.guid, browserContextId: contextId }).catch(() => undefined);
    };
    const item = new DownloadItem(begun, () => cancel());
    const { contextId, isAllowed } = judge(item, begun.frameId);
    if (isAllowed) items.set(begun.guid, item);
    else cancel();
  });
  browser.on('Browser.downloadProgress', ({ guid, state, receivedBytes, totalBytes }) => {
    const item = items.get(guid);
    if (item === undefined) return;
    item.progress(receivedBytes, totalBytes);
    if (state === 'inProgress') return;
    items.delete(guid);
    item.finish(state === 'completed' && keep(item, join(folder, guid)) ? 'completed' : 'cancelled');
  });
}

function keep(item: DownloadItem, file: string): boolean {
  if (item.getSavePath() === '') {
    report(`下载「${item.getFilename()}」没有保存位置，已丢弃`);
    return false;
  }
  copyFileSync(file, item.getSavePath());
  rmSync(file, { force: true });
  return true;
}
