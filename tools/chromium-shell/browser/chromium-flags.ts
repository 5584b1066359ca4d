import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True unless there is a display to show windows on. */
export function isHeadless(): boolean {
  return (process.env.DISPLAY ?? '') === '' || process.env.CHROMIUM_SHELL_HEADLESS === '1';
}

/** `CHROMIUM_SHELL_CHROMIUM`, else the first Chromium on the PATH. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_SHELL_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const candidate = join(folder, name);
      if (folder !== '' && isExecutable(candidate)) return candidate;
    }
  }
  throw new Error('chromium-shell 找不到 Chromium：请安装 chromium 软件包，或用 CHROMIUM_SHELL_CHROMIUM 指定路径');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The command line. Nothing Chromium does on its own account may reach the network: the proxy named here does not exist,
 * and every session brings its own (see session/session.ts); names other than *.localhost do not resolve.
 */
export function chromiumFlags(profileDirectory: string, isDebuggable: boolean, jsFlags: string): string[] {
  return [
    ...(isHeadless() ? ['--headless', '--screen-info={1920x1080}', '--font-render-hinting=none', '--mute-audio'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(jsFlags === '' ? [] : [`--js-flags=${jsFlags}`]),
    ...(isDebuggable ? ['--remote-debugging-port=0'] : []),
    '--remote-debugging-pipe',
    `--user-data-dir=${profileDirectory}`,
    '--proxy-server=http://127.0.0.1:1',
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-extensions',
    '--disable-component-extensions-with-background-pages',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-search-engine-choice-screen',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-hang-monitor',
    '--disable-infobars',
    '--disable-features=AutofillServerCommunication,MediaRouter,DialMediaRouteProvider,Translate,OptimizationHints,HttpsUpgrades',
    '--force-color-profile=srgb',
    '--force-device-scale-factor=1',
    '--lang=zh-CN',
    '--accept-lang=zh-CN,zh',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-startup-window',
    '--password-store=basic',
    '--use-mock-keychain',
  ];
}
