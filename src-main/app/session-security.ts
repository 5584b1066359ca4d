import type { App, Session, WebContents } from 'electron';
import { APP_SCHEME, WORKSTATION_ORIGIN } from './scheme.ts';

export interface AllowedOutside {
  /** Origin of vite's server while developing; null in a built app. */
  readonly devServer: string | null;
  /** Further schemes of a session with a special need, e.g. the PDF viewer's for printing. */
  readonly schemes?: readonly string[];
}

function isAllowed(address: string, outside: AllowedOutside): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if ([APP_SCHEME, 'blob', 'data', ...(outside.schemes ?? [])].includes(scheme)) return true;
  if (outside.devServer === null) return false;
  // Vite's page talks to its server by web socket too, and its tools open in the same session.
  return url.host === new URL(outside.devServer).host || scheme === 'devtools';
}

/** While developing the page comes from vite, but papers and letters still come from us. */
const OURS_IN_DEVELOPMENT = /^\/(documents\/|letters\/[^/]+\.pdf$)/;

function redirectOf(address: string, devServer: string | null): string | null {
  if (devServer === null || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin === devServer && OURS_IN_DEVELOPMENT.test(pathname) ? `${WORKSTATION_ORIGIN}${pathname}` : null;
}

/** Shuts a session: nothing of it reaches a network, and every permission is refused. */
export function hardenSession(session: Session, outside: AllowedOutside): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const redirectURL = redirectOf(url, outside.devServer);
    decide(redirectURL === null ? { cancel: !isAllowed(url, outside) } : { redirectURL });
  });
  // The office's files leave only through a dialog of the core, never as a download of a page.
  session.on('will-download', (event) => event.preventDefault());
}

/** Nails a page to where it was put: no other address, no second window, no embedded guest. */
export function hardenPage(contents: WebContents, devServer: string | null): void {
  const stay = (event: { preventDefault(): void }, address: string): void => {
    const isOurs = address.startsWith(`${APP_SCHEME}://`) && sameHost(address, contents.getURL());
    const isDev = devServer !== null && address.startsWith(`${devServer}/`);
    if (!isOurs && !isDev) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The packets of a peer connection pass the page's policy and the session's guard by.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Every page of the application, whoever opens it. */
export function hardenContents(app: App, devServer: string | null): void {
  app.on('web-contents-created', (_created, contents) => hardenPage(contents, devServer));
}

function sameHost(address: string, current: string): boolean {
  return URL.canParse(address) && URL.canParse(current) && new URL(address).host === new URL(current).host;
}
