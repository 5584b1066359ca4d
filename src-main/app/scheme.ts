import { protocol } from 'electron';

export const APP_SCHEME = 'app';
export const WORKSTATION_HOST = 'workstation';
export const WORKSTATION_ORIGIN = 'app://workstation';

/**
 * Must run before Electron is ready. `standard` gives the pages real origins, `secure` lets them have workers and
 * crypto, `corsEnabled` keeps one host from reading another; service workers and extensions are not allowed in.
 */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}
