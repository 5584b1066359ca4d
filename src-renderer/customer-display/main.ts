import type { CustomerDisplayBridge } from '#shared/ipc/customer-display.ts';
import '../workstation/ui/theme/fonts.ts';
import './display.css';
import { displayPage } from './display-page.ts';

declare global {
  interface Window {
    readonly customerDisplay: CustomerDisplayBridge;
  }
}

document.body.replaceChildren(displayPage({ kind: 'nothing' }));
window.customerDisplay.subscribe((content) => document.body.replaceChildren(displayPage(content)));
