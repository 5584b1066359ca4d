import type { CdpSession } from '../browser/cdp-connection.ts';
import { toApp } from '../loopback/origin-map.ts';

export type ConsoleLevel = 'debug' | 'info' | 'warning' | 'error';

export interface ConsoleMessage {
  readonly level: ConsoleLevel;
  readonly message: string;
  readonly lineNumber: number;
  readonly sourceId: string;
}

interface RemoteValue {
  readonly value?: unknown;
  readonly unserializableValue?: string;
  readonly description?: string;
  readonly type: string;
}

const LEVELS: Readonly<Record<string, ConsoleLevel>> = {
  debug: 'debug',
  verbose: 'debug',
  warning: 'warning',
  error: 'error',
  assert: 'error',
};

/** Everything Electron reports as `console-message`: console calls, the browser's own complaints, uncaught errors. */
export function watchConsole(cdp: CdpSession, listener: (message: ConsoleMessage) => void): void {
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const at = stackTrace?.callFrames[0];
    listener({ ...place(at?.url, at?.lineNumber), level: LEVELS[type] ?? 'info', message: args.map(toText).join(' ') });
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    listener({ ...place(entry.url, entry.lineNumber), level: LEVELS[entry.level] ?? 'info', message: entry.text });
  });
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const message = details.exception?.description ?? details.text;
    listener({ ...place(details.url, details.lineNumber), level: 'error', message: `Uncaught ${message}` });
  });
}

function place(url: string | undefined, line: number | undefined): { sourceId: string; lineNumber: number } {
  return { sourceId: toApp(url ?? ''), lineNumber: (line ?? -1) + 1 };
}

function toText(argument: RemoteValue): string {
  if (argument.type === 'string') return String(argument.value);
  return argument.unserializableValue ?? argument.description ?? String(argument.value);
}
