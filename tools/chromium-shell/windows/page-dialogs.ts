import type { CdpSession } from '../browser/cdp-connection.ts';
import { record, report } from '../core/log.ts';

/**
 * `alert` and its kin stop a page until answered. A test that is attached answers for itself; without one, alerts are
 * acknowledged and questions declined. `beforeunload` is the window's to decide.
 */
export function watchPageDialogs(cdp: CdpSession, mayUnload: () => boolean): void {
  cdp.on('Page.javascriptDialogOpening', ({ type, message }) => {
    if (type === 'beforeunload') {
      answer(cdp, mayUnload());
      return;
    }
    record('page-dialog', { type, message });
    if ((process.env.CHROMIUM_SHELL_ENDPOINT_FILE ?? '') !== '') return;
    report(`页面弹出 ${type}：${message}`);
    answer(cdp, type === 'alert');
  });
}

function answer(cdp: CdpSession, accept: boolean): void {
  // Someone else attached to the page may have been quicker.
  cdp.send('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
}
