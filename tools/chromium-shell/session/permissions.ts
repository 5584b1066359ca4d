import type { Session, WebContents } from 'electron';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type RequestedPermission = Parameters<NonNullable<RequestHandler>>[1];

/** What Chromium itself calls the permissions a page can be given; others are decided in the page alone. */
const CHROMIUM_NAMES: Readonly<Record<string, readonly string[]>> = {
  notifications: ['notifications'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  'display-capture': ['display-capture'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  midi: ['midi'],
};

export interface PermissionQuestion {
  readonly webContents: WebContents;
  readonly permission: string;
  readonly url: string;
  readonly origin: string;
}

/** The session's say over permissions. As in Electron, what nobody has spoken about is granted. */
export class PermissionRules {
  private requestHandler: RequestHandler = null;
  private checkHandler: CheckHandler = null;

  setRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler;
  }

  setCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
  }

  async isGranted({ webContents, permission, url, origin }: PermissionQuestion): Promise<boolean> {
    const named = permission as RequestedPermission;
    const check = this.checkHandler;
    const details = { isMainFrame: true, requestingUrl: url };
    if (check !== null && !check(webContents, named as Parameters<typeof check>[1], origin, details)) return false;
    const ask = this.requestHandler;
    return ask === null || new Promise((resolve) => ask(webContents, named, resolve, details as never));
  }
}

export function chromiumPermissions(permission: string): readonly string[] {
  return CHROMIUM_NAMES[permission] ?? [];
}
