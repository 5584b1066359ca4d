import type { Session } from 'electron';
import { refuse } from './content-security.ts';
import { APP_SCHEME } from './scheme.ts';

/** Answers the requests to one host of `app://`. */
export type HostHandler = (request: Request, url: URL) => Response | Promise<Response>;

/**
 * Gives a session its `app://` hosts; a host that is not in the table does not exist there. A handler that throws
 * answers 500 and is reported: what went wrong never reaches the page.
 */
export function serveHosts(
  session: Session,
  hosts: Readonly<Record<string, HostHandler>>,
  report: (error: unknown, path: string) => void,
): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    const handler = Object.hasOwn(hosts, url.host) ? hosts[url.host] : undefined;
    if (handler === undefined) return refuse(404);
    try {
      return await handler(request, url);
    } catch (error) {
      report(error, `${url.host}${url.pathname}`);
      return refuse(500);
    }
  });
}
