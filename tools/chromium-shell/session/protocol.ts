import type { CustomScheme } from 'electron';
import { guardObject, NotImplementedError } from '../core/guard.ts';
import { APP_SCHEME } from '../loopback/origin-map.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** One session's `protocol`: only `app`, whose pages live on the session's loopback server. */
export class SessionProtocol {
  private handler: ProtocolHandler | null = null;

  readonly api = guardObject('protocol', {
    registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]): void => {
      // Loopback origins are secure, standard and fetchable already; another scheme would have nowhere to live.
      for (const { scheme } of schemes) assertAppScheme(scheme);
    },
    handle: (scheme: string, handler: ProtocolHandler): void => {
      assertAppScheme(scheme);
      if (this.handler !== null) throw new Error(`Failed to register protocol: ${scheme}`);
      this.handler = handler;
    },
    unhandle: (scheme: string): void => {
      if (!this.isHandled(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
      this.handler = null;
    },
    isProtocolHandled: (scheme: string): boolean => this.isHandled(scheme),
  });

  get current(): ProtocolHandler | null {
    return this.handler;
  }

  private isHandled(scheme: string): boolean {
    return scheme === APP_SCHEME && this.handler !== null;
  }
}

function assertAppScheme(scheme: string): void {
  if (scheme !== APP_SCHEME) throw new NotImplementedError(`protocol.handle('${scheme}')`);
}
